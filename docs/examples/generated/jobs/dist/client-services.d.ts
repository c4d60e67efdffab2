// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type { WorkCountAnswer } from "./answers.js";
import type { Dismissal, Range } from "./types.js";

export type { DispatchEnlistAnswer, WorkCountAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

/** Does work; what the dispatcher calls. */
export interface WorkService {
  /** Counts the primes of a range, and tells of its progress. */
  count(input: Range, context: CallContext): AsyncIterable<WorkCountAnswer> | Iterable<WorkCountAnswer>;
  /** There is no more work. */
  dismiss(input: Dismissal, context: CallContext): void | Promise<void>;
}

/** Puts an implementation behind the service Work, to hand to `served`. */
export declare function bindWork(service: WorkService): BoundService;
