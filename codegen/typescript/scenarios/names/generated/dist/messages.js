// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeTaken
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
  parseTaken
} from "./text.js";
export const MadeMessage = {
  name: "Made",
  code: "Ma",
  write: writeMade,
  read: readMade,
  format: formatMade,
  parse: parseMade,
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
export const TakenMessage = {
  name: "Taken",
  code: "Ta",
  write: writeTaken,
  read: readTaken,
  format: formatTaken,
  parse: parseTaken,
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
