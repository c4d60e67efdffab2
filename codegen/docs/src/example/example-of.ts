import type { Ir, IrJson } from "@twobyte/compiler/ir";
import type { IrIndex } from "../ir-index.ts";
import { indexIr } from "../ir-index.ts";
import { ExampleBuilder } from "./example-builder.ts";
import { ExampleError } from "./example-error.ts";
import { minimalHeights } from "./heights.ts";

/**
 * A value of a struct in the JSON mapping (spec chapter 1) that keeps all constraints: always the
 * same for the same IR, with every field that isn't deprecated, each recursion entered once.
 * `structName` is a struct of the newest revision. Throws an `ExampleError` when the constraints
 * leave no value, or none that is found.
 */
export function exampleOf(ir: Ir, structName: string): IrJson {
  const index = indexIr(ir);
  return new ExampleBuilder(index, minimalHeights(index)).build(structName);
}

/** An example, or why there is none. */
type Example = { readonly value: IrJson } | { readonly reason: string };

/** Finds the example of a struct, each built once. */
export type ExampleSource = (structName: string) => Example;

/** The examples of one IR. */
export function exampleSource(index: IrIndex): ExampleSource {
  const heights = minimalHeights(index);
  const built = new Map<string, Example>();
  return (structName) => {
    const example = built.get(structName) ?? build(new ExampleBuilder(index, heights), structName);
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
