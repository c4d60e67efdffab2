import type { Ir } from "@twobyte/compiler/ir";
import type { StructValue } from "../value.ts";
import type { Compile, LockLike } from "./compile-history.ts";
import { compileHistory } from "./compile-history.ts";
import { Random } from "./random.ts";
import { randomHistory } from "./random-history.ts";
import { randomValue } from "./random-value.ts";
import { spoilBytes, spoilText } from "./spoil.ts";

/** A random protocol, and random values of its messages. */
export interface RandomSchema {
  /** The protocol with all its revisions. */
  readonly ir: Ir;
  /** The protocol as it was known at each revision, the oldest first; the last is `ir`. */
  readonly irs: readonly Ir[];
  /** Names of the structs to encode. */
  readonly messages: readonly string[];
  /** A value of a message that satisfies all constraints; another one at each call. */
  value(message: string): StructValue;
  /** Bytes that differ from the given ones in a place or two, and are mostly wrong. */
  spoilBytes(bytes: Uint8Array): Uint8Array;
  /** Text that differs from the given one in a place or two, and is mostly wrong. */
  spoilText(text: string): string;
}

/**
 * The random protocol of a seed: all types, nesting, recursion, deltas, up to four revisions with
 * fields and members that come and go. The same seed gives the same protocol and the same values.
 *
 * @param compile the compiler's `compile`, which gives the declarations their places
 */
export function randomSchema<L extends LockLike>(seed: number, compile: Compile<L>): RandomSchema {
  const irs = compileHistory(randomHistory(seed), compile);
  const ir = irs.at(-1);
  if (ir === undefined) throw new Error(`Seed ${seed} has no revision.`);
  const random = new Random(seed + 1);
  return {
    ir,
    irs,
    messages: ir.services.flatMap(({ methods }) => methods.flatMap(({ outputs }) => outputs)),
    value: (message) => randomValue(ir, message, random),
    spoilBytes: (bytes) => spoilBytes(bytes, random),
    spoilText: (text) => spoilText(text, random),
  };
}
