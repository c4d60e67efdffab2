// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
import type {
  Constraints,
  Defaults,
  Empty,
  Fork,
  Grove,
  Leaf,
  Maps,
  Point,
  Presence,
  Sample,
  Scalars,
  Series,
} from "./types.js";

export declare function constraintsToJson(value: Constraints): JsonValue;

export declare function constraintsFromJson(json: unknown): Constraints;

export declare function defaultsToJson(value: Defaults): JsonValue;

export declare function defaultsFromJson(json: unknown): Defaults;

export declare function emptyToJson(value: Empty): JsonValue;

export declare function emptyFromJson(json: unknown): Empty;

export declare function forkToJson(value: Fork): JsonValue;

export declare function forkFromJson(json: unknown): Fork;

export declare function groveToJson(value: Grove): JsonValue;

export declare function groveFromJson(json: unknown): Grove;

export declare function leafToJson(value: Leaf): JsonValue;

export declare function leafFromJson(json: unknown): Leaf;

export declare function mapsToJson(value: Maps): JsonValue;

export declare function mapsFromJson(json: unknown): Maps;

export declare function pointToJson(value: Point): JsonValue;

export declare function pointFromJson(json: unknown): Point;

export declare function presenceToJson(value: Presence): JsonValue;

export declare function presenceFromJson(json: unknown): Presence;

export declare function sampleToJson(value: Sample): JsonValue;

export declare function sampleFromJson(json: unknown): Sample;

export declare function scalarsToJson(value: Scalars): JsonValue;

export declare function scalarsFromJson(json: unknown): Scalars;

export declare function seriesToJson(value: Series): JsonValue;

export declare function seriesFromJson(json: unknown): Series;
