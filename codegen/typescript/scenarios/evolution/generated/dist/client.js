// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { callServerStream, callUnary } from "@twobyte/client/codegen1";
import { CommentMessage, NewTicketMessage, TicketMessage, WatchMessage } from "./messages.js";
export { protocol } from "./protocol.js";
export class TicketsClient {
  #session;
  constructor(session) {
    this.#session = session;
  }
  open(input, options) {
    return callUnary(this.#session, ticketsOpen, input, options);
  }
  watch(input, options) {
    return callServerStream(this.#session, ticketsWatch, input, options);
  }
}
const ticketsOpen = {
  service: "Tickets",
  name: "open",
  code: "Op",
  kind: "unary",
  since: 1,
  maxBytes: 1048576,
  input: NewTicketMessage,
  outputs: [{ codec: TicketMessage, since: 1 }],
  errors: [],
  tagged: false
};
const ticketsWatch = {
  service: "Tickets",
  name: "watch",
  code: "Wa",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  input: WatchMessage,
  outputs: [{ codec: CommentMessage, since: 2 }, { codec: TicketMessage, since: 1 }],
  errors: [],
  tagged: true
};
