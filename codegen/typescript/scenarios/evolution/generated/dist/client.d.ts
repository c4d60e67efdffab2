// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, ServerStream, StreamOptions } from "@twobyte/client/codegen1";
import type { TicketsOpenAnswer, TicketsWatchAnswer } from "./answers.js";
import type { NewTicket, Watch } from "./types.js";
export type { TicketsOpenAnswer, TicketsWatchAnswer } from "./answers.js";
export { protocol } from "./protocol.js";
export declare class TicketsClient {
  #private;
  constructor(session: ClientSession);
  open(input: NewTicket, options?: CallOptions): Promise<TicketsOpenAnswer>;
  watch(input: Watch, options?: StreamOptions): ServerStream<TicketsWatchAnswer>;
}
