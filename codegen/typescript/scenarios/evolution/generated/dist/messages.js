// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { readComment, readNewTicket, readTicket, readWatch, writeComment, writeNewTicket, writeTicket, writeWatch } from "./binary.js";
import { formatComment, formatNewTicket, formatTicket, formatWatch, parseComment, parseNewTicket, parseTicket, parseWatch } from "./text.js";
/** How a Comment travels. */
export const CommentMessage = {
  name: "Comment",
  code: "Co",
  write: writeComment,
  read: readComment,
  format: formatComment,
  parse: parseComment,
  check: undefined,
};
/** How a NewTicket travels. */
export const NewTicketMessage = {
  name: "NewTicket",
  code: undefined,
  write: writeNewTicket,
  read: readNewTicket,
  format: formatNewTicket,
  parse: parseNewTicket,
  check: undefined,
};
/** How a Ticket travels. */
export const TicketMessage = {
  name: "Ticket",
  code: "Ti",
  write: writeTicket,
  read: readTicket,
  format: formatTicket,
  parse: parseTicket,
  check: undefined,
};
/** How a Watch travels. */
export const WatchMessage = {
  name: "Watch",
  code: undefined,
  write: writeWatch,
  read: readWatch,
  format: formatWatch,
  parse: parseWatch,
  check: undefined,
};
