// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { CallOptions, ClientSession, ServerStream, StreamOptions, Tagged } from "@twobyte/client/codegen1";
import type { Comment, NewTicket, Ticket, Watch } from "./types.js";
export { protocol } from "./protocol.js";
/** What `Tickets.open` answers. */
export type TicketsOpenAnswer = Ticket;
/** What `Tickets.watch` answers. */
export type TicketsWatchAnswer = Tagged<"Comment", Comment> | Tagged<"Ticket", Ticket>;
export declare class TicketsClient {
  #private;
  constructor(session: ClientSession);
  open(input: NewTicket, options?: CallOptions): Promise<TicketsOpenAnswer>;
  watch(input: Watch, options?: StreamOptions): ServerStream<TicketsWatchAnswer>;
}
