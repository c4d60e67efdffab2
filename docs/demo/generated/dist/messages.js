// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  readBoard,
  readDone,
  readQuestion,
  readReading,
  readToken,
  writeBoard,
  writeDone,
  writeQuestion,
  writeReading,
  writeToken
} from "./binary.js";
import { checkBoard, checkQuestion, checkReading } from "./check.js";
import {
  formatBoard,
  formatDone,
  formatQuestion,
  formatReading,
  formatToken,
  parseBoard,
  parseDone,
  parseQuestion,
  parseReading,
  parseToken
} from "./text.js";
export const BoardMessage = {
  name: "Board",
  code: void 0,
  write: writeBoard,
  read: readBoard,
  format: formatBoard,
  parse: parseBoard,
  check: checkBoard
};
export const DoneMessage = {
  name: "Done",
  code: "Do",
  write: writeDone,
  read: readDone,
  format: formatDone,
  parse: parseDone,
  check: void 0
};
export const QuestionMessage = {
  name: "Question",
  code: void 0,
  write: writeQuestion,
  read: readQuestion,
  format: formatQuestion,
  parse: parseQuestion,
  check: checkQuestion
};
export const ReadingMessage = {
  name: "Reading",
  code: "Ra",
  write: writeReading,
  read: readReading,
  format: formatReading,
  parse: parseReading,
  check: checkReading
};
export const TokenMessage = {
  name: "Token",
  code: "To",
  write: writeToken,
  read: readToken,
  format: formatToken,
  parse: parseToken,
  check: void 0
};
