// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Callee, EventOptions, ServerStream, StreamOptions } from "@twobyte/client/codegen1";
import type { WorkCountAnswer } from "./answers.js";
import type { Dismissal, Range } from "./types.js";
export type { DispatchEnlistAnswer, WorkCountAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
/** Does work; what the dispatcher calls. */
export declare class WorkClient {
  #private;
  constructor(session: Callee);
  /** Counts the primes of a range, and tells of its progress. */
  count(input: Range, options?: StreamOptions): ServerStream<WorkCountAnswer>;
  /** There is no more work. */
  dismiss(input: Dismissal, options?: EventOptions): Promise<void>;
}
