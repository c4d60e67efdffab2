// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  CallOptions,
  ClientSession,
  ServerStream,
  ServerStreamMethod,
  StreamOptions,
  UnaryMethod,
} from "@twobyte/client/codegen1";
import { callServerStream, callUnary } from "@twobyte/client/codegen1";
import type { TicketsOpenAnswer, TicketsWatchAnswer } from "./answers.js";
import { CommentMessage, NewTicketMessage, TicketMessage, WatchMessage } from "./messages.js";
import type { NewTicket, Watch } from "./types.js";

export type { TicketsOpenAnswer, TicketsWatchAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export class TicketsClient {
  readonly #session: ClientSession;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  open(input: NewTicket, options?: CallOptions): Promise<TicketsOpenAnswer> {
    return callUnary(this.#session, ticketsOpen, input, options);
  }

  watch(input: Watch, options?: StreamOptions): ServerStream<TicketsWatchAnswer> {
    return callServerStream(this.#session, ticketsWatch, input, options);
  }
}

const ticketsOpen: UnaryMethod<NewTicket, TicketsOpenAnswer> = {
  service: "Tickets",
  name: "open",
  code: "Op",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
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
  input: WatchMessage,
  outputs: [{ codec: CommentMessage, since: 2 }, { codec: TicketMessage, since: 1 }],
  errors: [],
  tagged: true,
};
