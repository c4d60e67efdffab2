// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
import type { Counted, Dismissal, Enlisted, Progress, Range, Worker } from "./types.js";

export declare function countedToJson(value: Counted): JsonValue;

export declare function countedFromJson(json: unknown): Counted;

export declare function dismissalToJson(value: Dismissal): JsonValue;

export declare function dismissalFromJson(json: unknown): Dismissal;

export declare function enlistedToJson(value: Enlisted): JsonValue;

export declare function enlistedFromJson(json: unknown): Enlisted;

export declare function progressToJson(value: Progress): JsonValue;

export declare function progressFromJson(json: unknown): Progress;

export declare function rangeToJson(value: Range): JsonValue;

export declare function rangeFromJson(json: unknown): Range;

export declare function workerToJson(value: Worker): JsonValue;

export declare function workerFromJson(json: unknown): Worker;
