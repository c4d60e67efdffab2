// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkLength, violate } from "@twobyte/wire";
import type { Board, Question, Reading } from "./types.js";

export function checkBoard(value: Board): void {
  checkLength(value.name, 1, 32, "Board.name");
}

export function checkQuestion(value: Question): void {
  checkLength(value.text, 1, 400, "Question.text");
}

export function checkReading(value: Reading): void {
  if (value.load > 100) violate("Reading.load", "at most 100");
}
