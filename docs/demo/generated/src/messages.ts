// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
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
  writeToken,
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
  parseToken,
} from "./text.js";
import type { Board, Done, Question, Reading, Token } from "./types.js";

/** How a Board travels. */
export const BoardMessage: MessageCodec<Board> = {
  name: "Board",
  code: undefined,
  write: writeBoard,
  read: readBoard,
  format: formatBoard,
  parse: parseBoard,
  check: checkBoard,
};

/** How a Done travels. */
export const DoneMessage: MessageCodec<Done> = {
  name: "Done",
  code: "Do",
  write: writeDone,
  read: readDone,
  format: formatDone,
  parse: parseDone,
  check: undefined,
};

/** How a Question travels. */
export const QuestionMessage: MessageCodec<Question> = {
  name: "Question",
  code: undefined,
  write: writeQuestion,
  read: readQuestion,
  format: formatQuestion,
  parse: parseQuestion,
  check: checkQuestion,
};

/** How a Reading travels. */
export const ReadingMessage: MessageCodec<Reading> = {
  name: "Reading",
  code: "Ra",
  write: writeReading,
  read: readReading,
  format: formatReading,
  parse: parseReading,
  check: checkReading,
};

/** How a Token travels. */
export const TokenMessage: MessageCodec<Token> = {
  name: "Token",
  code: "To",
  write: writeToken,
  read: readToken,
  format: formatToken,
  parse: parseToken,
  check: undefined,
};
