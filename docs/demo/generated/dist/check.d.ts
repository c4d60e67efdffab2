// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Board, Question, Reading } from "./types.js";

export declare function checkBoard(value: Board): void;

export declare function checkQuestion(value: Question): void;

export declare function checkReading(value: Reading): void;
