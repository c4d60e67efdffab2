// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import type { Board, Done, Question, Reading, Token } from "./types.js";

export declare function writeBoard(w: BinaryWriter, value: Board): void;

export declare function readBoard(r: BinaryReader): Board;

export declare function writeDone(w: BinaryWriter, value: Done): void;

export declare function readDone(r: BinaryReader): Done;

export declare function writeQuestion(w: BinaryWriter, value: Question): void;

export declare function readQuestion(r: BinaryReader): Question;

export declare function writeReading(w: BinaryWriter, value: Reading): void;

export declare function readReading(r: BinaryReader): Reading;

export declare function writeToken(w: BinaryWriter, value: Token): void;

export declare function readToken(r: BinaryReader): Token;
