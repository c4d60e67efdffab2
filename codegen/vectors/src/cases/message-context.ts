import type { Ir, IrJson } from "@twobyte/compiler/ir";
import type { Annotation, Interpreter } from "@twobyte/interpreter";
import { createInterpreter } from "@twobyte/interpreter";
import { loosened } from "../schema/loosened.ts";
import type { TypeIndex } from "../schema/type-index.ts";
import { indexTypes } from "../schema/type-index.ts";
import { DeepSampler } from "../values/deep-sampler.ts";
import { Sampler } from "../values/sampler.ts";

/** What the cases of a protocol's messages are made with. */
export interface Workshop {
  readonly ir: Ir;
  readonly types: TypeIndex;
  readonly codec: Interpreter;
  readonly sampler: Sampler;
  readonly deep: DeepSampler;
  /** Writes what the codec refuses. */
  readonly loose: Interpreter;
  /** Kinds of defects that need no other case; undefined when each message has all of its own. */
  readonly proven: Set<string> | undefined;
}

/** Sets up what is needed once a protocol. */
export function createWorkshop(ir: Ir, density: "full" | "sparse"): Workshop {
  const codec = createInterpreter(ir);
  const types = indexTypes(ir);
  const sampler = new Sampler(ir, codec);
  return {
    ir,
    types,
    codec,
    sampler,
    deep: new DeepSampler(ir, types, sampler),
    loose: createInterpreter(loosened(ir)),
    proven: density === "sparse" ? new Set() : undefined,
  };
}

/** A positive case while others are made of it: what it is, and what each part of it means. */
export interface Twin {
  /** Meaning of the value case. */
  readonly meaning: string;
  readonly value: IrJson;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly byteRows: readonly Annotation[];
  readonly textRows: readonly Annotation[];
}

/** The outcome of a call: the codec's error, or none. */
export interface Outcome {
  readonly code: string;
  readonly offset?: number;
}

/** Runs a call and answers its refusal. Any other error than the codec's is thrown. */
export function outcomeOf(run: () => unknown): Outcome {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "CodecError") throw error;
    const { code, offset } = error as Error & { code: string; offset?: number };
    return { code, ...(offset !== undefined && { offset }) };
  }
  return { code: "none" };
}
