// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
import type { Board, Errand, Fact, Failure, Item, Plan, Report, Trouble } from "./types.js";

export declare function boardToJson(value: Board): JsonValue;

export declare function boardFromJson(json: unknown): Board;

export declare function errandToJson(value: Errand): JsonValue;

export declare function errandFromJson(json: unknown): Errand;

export declare function factToJson(value: Fact): JsonValue;

export declare function factFromJson(json: unknown): Fact;

export declare function failureToJson(value: Failure): JsonValue;

export declare function failureFromJson(json: unknown): Failure;

export declare function itemToJson(value: Item): JsonValue;

export declare function itemFromJson(json: unknown): Item;

export declare function planToJson(value: Plan): JsonValue;

export declare function planFromJson(json: unknown): Plan;

export declare function reportToJson(value: Report): JsonValue;

export declare function reportFromJson(json: unknown): Report;

export declare function troubleToJson(value: Trouble): JsonValue;

export declare function troubleFromJson(json: unknown): Trouble;
