// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { bindServerStream, bindUnary } from "@twobyte/server/codegen1";
import { CommentMessage, NewTicketMessage, TicketMessage, WatchMessage } from "./messages.js";
export { protocol } from "./protocol.js";
const ticketsOpen = {
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
  tagged: false
};
const ticketsWatch = {
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
  tagged: true
};
export function bindTickets(service) {
  return {
    name: "Tickets",
    methods: [
      bindUnary(ticketsOpen, (input, context) => service.open(input, context)),
      bindServerStream(ticketsWatch, (input, context) => service.watch(input, context))
    ]
  };
}
