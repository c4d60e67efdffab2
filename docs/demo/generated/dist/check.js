// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkLength, violate } from "@twobyte/wire";
export function checkBoard(value) {
  checkLength(value.name, 1, 32, "Board.name");
}
export function checkQuestion(value) {
  checkLength(value.text, 1, 400, "Question.text");
}
export function checkReading(value) {
  if (value.load > 100) violate("Reading.load", "at most 100");
}
