// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  readComment,
  readNewTicket,
  readTicket,
  readWatch,
  writeComment,
  writeNewTicket,
  writeTicket,
  writeWatch
} from "./binary.js";
import {
  formatComment,
  formatNewTicket,
  formatTicket,
  formatWatch,
  parseComment,
  parseNewTicket,
  parseTicket,
  parseWatch
} from "./text.js";
export const CommentMessage = {
  name: "Comment",
  code: "Co",
  write: writeComment,
  read: readComment,
  format: formatComment,
  parse: parseComment,
  check: void 0
};
export const NewTicketMessage = {
  name: "NewTicket",
  code: void 0,
  write: writeNewTicket,
  read: readNewTicket,
  format: formatNewTicket,
  parse: parseNewTicket,
  check: void 0
};
export const TicketMessage = {
  name: "Ticket",
  code: "Ti",
  write: writeTicket,
  read: readTicket,
  format: formatTicket,
  parse: parseTicket,
  check: void 0
};
export const WatchMessage = {
  name: "Watch",
  code: void 0,
  write: writeWatch,
  read: readWatch,
  format: formatWatch,
  parse: parseWatch,
  check: void 0
};
