// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  BoundService,
  CallContext,
  ServerStreamMethod,
  UnaryMethod,
} from "@twobyte/server/codegen1";
import { bindServerStream, bindUnary } from "@twobyte/server/codegen1";
import type { TicketsOpenAnswer, TicketsWatchAnswer } from "./answers.js";
import { CommentMessage, NewTicketMessage, TicketMessage, WatchMessage } from "./messages.js";
import type { NewTicket, Watch } from "./types.js";

export type { TicketsOpenAnswer, TicketsWatchAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface TicketsService {
  open(input: NewTicket, context: CallContext): TicketsOpenAnswer | Promise<TicketsOpenAnswer>;
  watch(input: Watch, context: CallContext): AsyncIterable<TicketsWatchAnswer> | Iterable<TicketsWatchAnswer>;
}

const ticketsOpen: UnaryMethod<NewTicket, TicketsOpenAnswer> = {
  service: "Tickets",
  name: "open",
  code: "Op",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: NewTicketMessage,
  outputs: [{ codec: TicketMessage, since: 1 }],
  errors: [],
  tagged: false,
};

const ticketsWatch: ServerStreamMethod<Watch, TicketsWatchAnswer> = {
  service: "Tickets",
  name: "watch",
  code: "Wa",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: WatchMessage,
  outputs: [{ codec: CommentMessage, since: 2 }, { codec: TicketMessage, since: 1 }],
  errors: [],
  tagged: true,
};

/** Puts an implementation behind the service Tickets, to hand to `serve`. */
export function bindTickets(service: TicketsService): BoundService {
  return {
    name: "Tickets",
    methods: [
      bindUnary(ticketsOpen, (input, context) => service.open(input, context)),
      bindServerStream(ticketsWatch, (input, context) => service.watch(input, context)),
    ],
  };
}
