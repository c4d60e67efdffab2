// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
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
  writeTextText,
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
  parseTextText,
} from "./text.js";
import type {
  BindBidiItem,
  CallContext2,
  Collisions,
  EventOptions2,
  Made,
  NamesAllAnswer,
  NamesClient,
  Nothing,
  Odd,
  Runtime,
  Taken,
  Text,
  TextText,
} from "./types.js";

/** How a BindBidiItem travels. */
export const BindBidiItemMessage: MessageCodec<BindBidiItem> = {
  name: "BindBidiItem",
  code: "BB",
  write: writeBindBidiItem,
  read: readBindBidiItem,
  format: formatBindBidiItem,
  parse: parseBindBidiItem,
  check: undefined,
};

/** How a CallContext2 travels. */
export const CallContext2Message: MessageCodec<CallContext2> = {
  name: "CallContext",
  code: undefined,
  write: writeCallContext2,
  read: readCallContext2,
  format: formatCallContext2,
  parse: parseCallContext2,
  check: undefined,
};

/** How a EventOptions2 travels. */
export const EventOptions2Message: MessageCodec<EventOptions2> = {
  name: "EventOptions",
  code: undefined,
  write: writeEventOptions2,
  read: readEventOptions2,
  format: formatEventOptions2,
  parse: parseEventOptions2,
  check: undefined,
};

/** How a Made travels. */
export const MadeMessage: MessageCodec<Made> = {
  name: "Made",
  code: "Ma",
  write: writeMade,
  read: readMade,
  format: formatMade,
  parse: parseMade,
  check: undefined,
};

/** How a NamesAllAnswer travels. */
export const NamesAllAnswerMessage: MessageCodec<NamesAllAnswer> = {
  name: "NamesAllAnswer",
  code: "NA",
  write: writeNamesAllAnswer,
  read: readNamesAllAnswer,
  format: formatNamesAllAnswer,
  parse: parseNamesAllAnswer,
  check: undefined,
};

/** How a NamesClient travels. */
export const NamesClientMessage: MessageCodec<NamesClient> = {
  name: "NamesClient",
  code: undefined,
  write: writeNamesClient,
  read: readNamesClient,
  format: formatNamesClient,
  parse: parseNamesClient,
  check: undefined,
};

/** How a Nothing travels. */
export const NothingMessage: MessageCodec<Nothing> = {
  name: "Nothing",
  code: undefined,
  write: writeNothing,
  read: readNothing,
  format: formatNothing,
  parse: parseNothing,
  check: undefined,
};

/** How a Odd travels. */
export const OddMessage: MessageCodec<Odd> = {
  name: "Odd",
  code: "Od",
  write: writeOdd,
  read: readOdd,
  format: formatOdd,
  parse: parseOdd,
  check: undefined,
};

/** How a Runtime travels. */
export const RuntimeMessage: MessageCodec<Runtime> = {
  name: "Runtime",
  code: "Ru",
  write: writeRuntime,
  read: readRuntime,
  format: formatRuntime,
  parse: parseRuntime,
  check: checkRuntime,
};

/** How a Taken travels. */
export const TakenMessage: MessageCodec<Taken> = {
  name: "Taken",
  code: "Ta",
  write: writeTaken,
  read: readTaken,
  format: formatTaken,
  parse: parseTaken,
  check: undefined,
};

/** How a Text travels. */
export const TextMessage: MessageCodec<Text> = {
  name: "Text",
  code: "Te",
  write: writeText,
  read: readText,
  format: formatText,
  parse: parseText,
  check: undefined,
};

/** How a TextText travels. */
export const TextTextMessage: MessageCodec<TextText> = {
  name: "TextText",
  code: "TT",
  write: writeTextText,
  read: readTextText,
  format: formatTextText,
  parse: parseTextText,
  check: undefined,
};

/** How a Collisions travels. */
export const CollisionsMessage: MessageCodec<Collisions> = {
  name: "collisions",
  code: "Co",
  write: writeCollisions,
  read: readCollisions,
  format: formatCollisions,
  parse: parseCollisions,
  check: undefined,
};
