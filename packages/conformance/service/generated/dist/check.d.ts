// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Board, Errand, Fact, Failure, Item, Plan, Report, Trouble } from "./types.js";

export declare function checkBoard(value: Board): void;

export declare function checkErrand(value: Errand): void;

export declare function checkFact(value: Fact): void;

export declare function checkFailure(value: Failure): void;

export declare function checkItem(value: Item): void;

export declare function checkPlan(value: Plan): void;

export declare function checkReport(value: Report): void;

export declare function checkTrouble(value: Trouble): void;
