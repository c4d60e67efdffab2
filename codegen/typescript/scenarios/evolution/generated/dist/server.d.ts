// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext } from "@twobyte/server/codegen1";
import type { TicketsOpenAnswer, TicketsWatchAnswer } from "./answers.js";
import type { NewTicket, Watch } from "./types.js";

export type { TicketsOpenAnswer, TicketsWatchAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface TicketsService {
  open(input: NewTicket, context: CallContext): TicketsOpenAnswer | Promise<TicketsOpenAnswer>;
  watch(input: Watch, context: CallContext): AsyncIterable<TicketsWatchAnswer> | Iterable<TicketsWatchAnswer>;
}

/** Puts an implementation behind the service Tickets, to hand to `serve`. */
export declare function bindTickets(service: TicketsService): BoundService;
