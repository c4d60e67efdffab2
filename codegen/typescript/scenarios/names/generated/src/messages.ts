// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import {
  readCollisions,
  readMade,
  readNothing,
  readOdd,
  readTaken,
  writeCollisions,
  writeMade,
  writeNothing,
  writeOdd,
  writeTaken,
} from "./binary.js";
import {
  formatCollisions,
  formatMade,
  formatNothing,
  formatOdd,
  formatTaken,
  parseCollisions,
  parseMade,
  parseNothing,
  parseOdd,
  parseTaken,
} from "./text.js";
import type { Collisions, Made, Nothing, Odd, Taken } from "./types.js";

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
