// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
import type { Board, Done, Question, Reading, Token } from "./types.js";

export declare function boardToJson(value: Board): JsonValue;

export declare function boardFromJson(json: unknown): Board;

export declare function doneToJson(value: Done): JsonValue;

export declare function doneFromJson(json: unknown): Done;

export declare function questionToJson(value: Question): JsonValue;

export declare function questionFromJson(json: unknown): Question;

export declare function readingToJson(value: Reading): JsonValue;

export declare function readingFromJson(json: unknown): Reading;

export declare function tokenToJson(value: Token): JsonValue;

export declare function tokenFromJson(json: unknown): Token;
