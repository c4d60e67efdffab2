// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
import type { Board, Done, Question, Reading, Token } from "./types.js";

export declare function formatBoard(value: Board): string;

export declare function parseBoard(r: TextReader): Board;

export declare function formatDone(value: Done): string;

export declare function parseDone(r: TextReader): Done;

export declare function formatQuestion(value: Question): string;

export declare function parseQuestion(r: TextReader): Question;

export declare function formatReading(value: Reading): string;

export declare function parseReading(r: TextReader): Reading;

export declare function formatToken(value: Token): string;

export declare function parseToken(r: TextReader): Token;
