// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
import type { Board, Errand, Fact, Failure, Item, Plan, Report, Trouble } from "./types.js";

export declare function formatBoard(value: Board): string;

export declare function parseBoard(r: TextReader): Board;

export declare function formatErrand(value: Errand): string;

export declare function parseErrand(r: TextReader): Errand;

export declare function formatFact(value: Fact): string;

export declare function parseFact(r: TextReader): Fact;

export declare function formatFailure(value: Failure): string;

export declare function parseFailure(r: TextReader): Failure;

export declare function formatItem(value: Item, revision: number): string;

export declare function parseItem(r: TextReader, revision: number): Item;

export declare function formatPlan(value: Plan): string;

export declare function parsePlan(r: TextReader): Plan;

export declare function formatReport(value: Report, revision: number): string;

export declare function parseReport(r: TextReader, revision: number): Report;

export declare function formatTrouble(value: Trouble): string;

export declare function parseTrouble(r: TextReader): Trouble;
