// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type { DispatchEnlistAnswer } from "./answers.js";
import type { Worker } from "./types.js";

export type { DispatchEnlistAnswer, WorkCountAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

/** Has work done; what workers call. */
export interface DispatchService {
  /** Offers to work. Whoever enlists is called for work over the same connection. */
  enlist(input: Worker, context: CallContext): DispatchEnlistAnswer | Promise<DispatchEnlistAnswer>;
}

/** Puts an implementation behind the service Dispatch, to hand to `serve`. */
export declare function bindDispatch(service: DispatchService): BoundService;
