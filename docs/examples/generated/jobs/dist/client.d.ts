// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession } from "@twobyte/client/codegen1";
import type { DispatchEnlistAnswer } from "./answers.js";
import type { Worker } from "./types.js";
export type { DispatchEnlistAnswer, WorkCountAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
/** Has work done; what workers call. */
export declare class DispatchClient {
  #private;
  constructor(session: ClientSession);
  /** Offers to work. Whoever enlists is called for work over the same connection. */
  enlist(input: Worker, options?: CallOptions): Promise<DispatchEnlistAnswer>;
}
