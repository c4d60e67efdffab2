// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import type { Board, Errand, Fact, Failure, Item, Plan, Report, Trouble } from "./types.js";

export declare function writeBoard(w: BinaryWriter, value: Board): void;

export declare function readBoard(r: BinaryReader): Board;

export declare function writeErrand(w: BinaryWriter, value: Errand): void;

export declare function readErrand(r: BinaryReader): Errand;

export declare function writeFact(w: BinaryWriter, value: Fact): void;

export declare function readFact(r: BinaryReader): Fact;

export declare function writeFailure(w: BinaryWriter, value: Failure): void;

export declare function readFailure(r: BinaryReader): Failure;

export declare function writeItem(w: BinaryWriter, value: Item, revision: number): void;

export declare function readItem(r: BinaryReader, revision: number): Item;

export declare function writePlan(w: BinaryWriter, value: Plan): void;

export declare function readPlan(r: BinaryReader): Plan;

export declare function writeReport(w: BinaryWriter, value: Report, revision: number): void;

export declare function readReport(r: BinaryReader, revision: number): Report;

export declare function writeTrouble(w: BinaryWriter, value: Trouble): void;

export declare function readTrouble(r: BinaryReader): Trouble;
