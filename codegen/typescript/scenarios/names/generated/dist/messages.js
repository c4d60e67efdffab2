// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  readBindBidiItem,
  readCallContext2,
  readCollisions,
  readEventOptions2,
  readMade,
  readNamesAllAnswer,
  readNamesClient,
  readNothing,
  readOdd,
  readRuntime,
  readTaken,
  readText,
  readTextText,
  writeBindBidiItem,
  writeCallContext2,
  writeCollisions,
  writeEventOptions2,
  writeMade,
  writeNamesAllAnswer,
  writeNamesClient,
  writeNothing,
  writeOdd,
  writeRuntime,
  writeTaken,
  writeText,
  writeTextText
} from "./binary.js";
import { checkRuntime } from "./check.js";
import {
  formatBindBidiItem,
  formatCallContext2,
  formatCollisions,
  formatEventOptions2,
  formatMade,
  formatNamesAllAnswer,
  formatNamesClient,
  formatNothing,
  formatOdd,
  formatRuntime,
  formatTaken,
  formatText,
  formatTextText,
  parseBindBidiItem,
  parseCallContext2,
  parseCollisions,
  parseEventOptions2,
  parseMade,
  parseNamesAllAnswer,
  parseNamesClient,
  parseNothing,
  parseOdd,
  parseRuntime,
  parseTaken,
  parseText,
  parseTextText
} from "./text.js";
export const BindBidiItemMessage = {
  name: "BindBidiItem",
  code: "BB",
  write: writeBindBidiItem,
  read: readBindBidiItem,
  format: formatBindBidiItem,
  parse: parseBindBidiItem,
  check: void 0
};
export const CallContext2Message = {
  name: "CallContext",
  code: void 0,
  write: writeCallContext2,
  read: readCallContext2,
  format: formatCallContext2,
  parse: parseCallContext2,
  check: void 0
};
export const EventOptions2Message = {
  name: "EventOptions",
  code: void 0,
  write: writeEventOptions2,
  read: readEventOptions2,
  format: formatEventOptions2,
  parse: parseEventOptions2,
  check: void 0
};
export const MadeMessage = {
  name: "Made",
  code: "Ma",
  write: writeMade,
  read: readMade,
  format: formatMade,
  parse: parseMade,
  check: void 0
};
export const NamesAllAnswerMessage = {
  name: "NamesAllAnswer",
  code: "NA",
  write: writeNamesAllAnswer,
  read: readNamesAllAnswer,
  format: formatNamesAllAnswer,
  parse: parseNamesAllAnswer,
  check: void 0
};
export const NamesClientMessage = {
  name: "NamesClient",
  code: void 0,
  write: writeNamesClient,
  read: readNamesClient,
  format: formatNamesClient,
  parse: parseNamesClient,
  check: void 0
};
export const NothingMessage = {
  name: "Nothing",
  code: void 0,
  write: writeNothing,
  read: readNothing,
  format: formatNothing,
  parse: parseNothing,
  check: void 0
};
export const OddMessage = {
  name: "Odd",
  code: "Od",
  write: writeOdd,
  read: readOdd,
  format: formatOdd,
  parse: parseOdd,
  check: void 0
};
export const RuntimeMessage = {
  name: "Runtime",
  code: "Ru",
  write: writeRuntime,
  read: readRuntime,
  format: formatRuntime,
  parse: parseRuntime,
  check: checkRuntime
};
export const TakenMessage = {
  name: "Taken",
  code: "Ta",
  write: writeTaken,
  read: readTaken,
  format: formatTaken,
  parse: parseTaken,
  check: void 0
};
export const TextMessage = {
  name: "Text",
  code: "Te",
  write: writeText,
  read: readText,
  format: formatText,
  parse: parseText,
  check: void 0
};
export const TextTextMessage = {
  name: "TextText",
  code: "TT",
  write: writeTextText,
  read: readTextText,
  format: formatTextText,
  parse: parseTextText,
  check: void 0
};
export const CollisionsMessage = {
  name: "collisions",
  code: "Co",
  write: writeCollisions,
  read: readCollisions,
  format: formatCollisions,
  parse: parseCollisions,
  check: void 0
};
