import { indexIr } from "../index-ir.ts";
import type { Ir, IrJson } from "../ir.ts";
import { ExampleBuilder } from "./example-builder.ts";
import { ExampleError } from "./example-error.ts";
import { minimalHeights } from "./heights.ts";

/** What examples show. */
export interface ExampleOptions {
  /** Whether optional fields are there, but for deprecated ones. True unless given. */
  readonly optional?: boolean;
}

/**
 * A value of a struct in the JSON mapping (spec chapter 1) that keeps all constraints: always the
 * same for the same IR, with each recursion entered once. `structName` is a struct of the newest
 * revision. Throws an `ExampleError` when the constraints leave no value, or none that is found.
 */
export function exampleOf(ir: Ir, structName: string, options: ExampleOptions = {}): IrJson {
  const index = indexIr(ir);
  const { optional = true } = options;
  return new ExampleBuilder(index, minimalHeights(index), optional).build(structName);
}

/** An example, or why there is none. */
type Example = { readonly value: IrJson } | { readonly reason: string };

/** Finds the example of a struct of the newest revision, each built once. */
export type ExampleSource = (structName: string) => Example;

/**
 * The examples of one IR, as `exampleOf` makes them. For many structs it takes less time.
 */
export function exampleSource(ir: Ir, { optional = true }: ExampleOptions = {}): ExampleSource {
  const index = indexIr(ir);
  const heights = minimalHeights(index);
  const built = new Map<string, Example>();
  return (structName) => {
    const example =
      built.get(structName) ?? build(new ExampleBuilder(index, heights, optional), structName);
    built.set(structName, example);
    return example;
  };
}

function build(builder: ExampleBuilder, structName: string): Example {
  try {
    return { value: builder.build(structName) };
  } catch (error) {
    if (error instanceof ExampleError) return { reason: error.message };
    throw error;
  }
}
