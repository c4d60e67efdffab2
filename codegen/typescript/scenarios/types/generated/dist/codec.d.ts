// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
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

export { CodecError } from "@twobyte/wire";
export {
  constraintsFromJson,
  constraintsToJson,
  defaultsFromJson,
  defaultsToJson,
  emptyFromJson,
  emptyToJson,
  forkFromJson,
  forkToJson,
  groveFromJson,
  groveToJson,
  leafFromJson,
  leafToJson,
  mapsFromJson,
  mapsToJson,
  pointFromJson,
  pointToJson,
  presenceFromJson,
  presenceToJson,
  sampleFromJson,
  sampleToJson,
  scalarsFromJson,
  scalarsToJson,
  seriesFromJson,
  seriesToJson,
} from "./json.js";
export type {
  Constraints,
  Defaults,
  Empty,
  Fork,
  Grove,
  Leaf,
  Level,
  Maps,
  Mood,
  Point,
  Presence,
  Sample,
  Scalars,
  Series,
  Tone,
  Tree,
  Weekday,
} from "./types.js";

/** Encodes Constraints in the binary profile. Throws a CodecError for what is none. */
export declare function encodeConstraints(value: Constraints): OwnedBytes;

/** Decodes Constraints in the binary profile. Throws a CodecError for anything else. */
export declare function decodeConstraints(message: Uint8Array): Constraints;

/** Encodes Constraints in the text profile. Throws a CodecError for what is none. */
export declare function encodeConstraintsText(value: Constraints): string;

/** Decodes Constraints in the text profile. Throws a CodecError for anything else. */
export declare function decodeConstraintsText(message: string): Constraints;

/** Throws a CodecError unless `value` is of type Constraints and keeps the schema's constraints. */
export declare function validateConstraints(value: unknown): asserts value is Constraints;

/** Encodes Defaults in the binary profile. Throws a CodecError for what is none. */
export declare function encodeDefaults(value: Defaults): OwnedBytes;

/** Decodes Defaults in the binary profile. Throws a CodecError for anything else. */
export declare function decodeDefaults(message: Uint8Array): Defaults;

/** Encodes Defaults in the text profile. Throws a CodecError for what is none. */
export declare function encodeDefaultsText(value: Defaults): string;

/** Decodes Defaults in the text profile. Throws a CodecError for anything else. */
export declare function decodeDefaultsText(message: string): Defaults;

/** Throws a CodecError unless `value` is of type Defaults and keeps the schema's constraints. */
export declare function validateDefaults(value: unknown): asserts value is Defaults;

/** Encodes Empty in the binary profile. Throws a CodecError for what is none. */
export declare function encodeEmpty(value: Empty): OwnedBytes;

/** Decodes Empty in the binary profile. Throws a CodecError for anything else. */
export declare function decodeEmpty(message: Uint8Array): Empty;

/** Encodes Empty in the text profile. Throws a CodecError for what is none. */
export declare function encodeEmptyText(value: Empty): string;

/** Decodes Empty in the text profile. Throws a CodecError for anything else. */
export declare function decodeEmptyText(message: string): Empty;

/** Throws a CodecError unless `value` is of type Empty and keeps the schema's constraints. */
export declare function validateEmpty(value: unknown): asserts value is Empty;

/** Encodes Fork in the binary profile. Throws a CodecError for what is none. */
export declare function encodeFork(value: Fork): OwnedBytes;

/** Decodes Fork in the binary profile. Throws a CodecError for anything else. */
export declare function decodeFork(message: Uint8Array): Fork;

/** Encodes Fork in the text profile. Throws a CodecError for what is none. */
export declare function encodeForkText(value: Fork): string;

/** Decodes Fork in the text profile. Throws a CodecError for anything else. */
export declare function decodeForkText(message: string): Fork;

/** Throws a CodecError unless `value` is of type Fork and keeps the schema's constraints. */
export declare function validateFork(value: unknown): asserts value is Fork;

/** Encodes Grove in the binary profile. Throws a CodecError for what is none. */
export declare function encodeGrove(value: Grove): OwnedBytes;

/** Decodes Grove in the binary profile. Throws a CodecError for anything else. */
export declare function decodeGrove(message: Uint8Array): Grove;

/** Encodes Grove in the text profile. Throws a CodecError for what is none. */
export declare function encodeGroveText(value: Grove): string;

/** Decodes Grove in the text profile. Throws a CodecError for anything else. */
export declare function decodeGroveText(message: string): Grove;

/** Throws a CodecError unless `value` is of type Grove and keeps the schema's constraints. */
export declare function validateGrove(value: unknown): asserts value is Grove;

/** Encodes Leaf in the binary profile. Throws a CodecError for what is none. */
export declare function encodeLeaf(value: Leaf): OwnedBytes;

/** Decodes Leaf in the binary profile. Throws a CodecError for anything else. */
export declare function decodeLeaf(message: Uint8Array): Leaf;

/** Encodes Leaf in the text profile. Throws a CodecError for what is none. */
export declare function encodeLeafText(value: Leaf): string;

/** Decodes Leaf in the text profile. Throws a CodecError for anything else. */
export declare function decodeLeafText(message: string): Leaf;

/** Throws a CodecError unless `value` is of type Leaf and keeps the schema's constraints. */
export declare function validateLeaf(value: unknown): asserts value is Leaf;

/** Encodes Maps in the binary profile. Throws a CodecError for what is none. */
export declare function encodeMaps(value: Maps): OwnedBytes;

/** Decodes Maps in the binary profile. Throws a CodecError for anything else. */
export declare function decodeMaps(message: Uint8Array): Maps;

/** Encodes Maps in the text profile. Throws a CodecError for what is none. */
export declare function encodeMapsText(value: Maps): string;

/** Decodes Maps in the text profile. Throws a CodecError for anything else. */
export declare function decodeMapsText(message: string): Maps;

/** Throws a CodecError unless `value` is of type Maps and keeps the schema's constraints. */
export declare function validateMaps(value: unknown): asserts value is Maps;

/** Encodes Point in the binary profile. Throws a CodecError for what is none. */
export declare function encodePoint(value: Point): OwnedBytes;

/** Decodes Point in the binary profile. Throws a CodecError for anything else. */
export declare function decodePoint(message: Uint8Array): Point;

/** Encodes Point in the text profile. Throws a CodecError for what is none. */
export declare function encodePointText(value: Point): string;

/** Decodes Point in the text profile. Throws a CodecError for anything else. */
export declare function decodePointText(message: string): Point;

/** Throws a CodecError unless `value` is of type Point and keeps the schema's constraints. */
export declare function validatePoint(value: unknown): asserts value is Point;

/** Encodes Presence in the binary profile. Throws a CodecError for what is none. */
export declare function encodePresence(value: Presence): OwnedBytes;

/** Decodes Presence in the binary profile. Throws a CodecError for anything else. */
export declare function decodePresence(message: Uint8Array): Presence;

/** Encodes Presence in the text profile. Throws a CodecError for what is none. */
export declare function encodePresenceText(value: Presence): string;

/** Decodes Presence in the text profile. Throws a CodecError for anything else. */
export declare function decodePresenceText(message: string): Presence;

/** Throws a CodecError unless `value` is of type Presence and keeps the schema's constraints. */
export declare function validatePresence(value: unknown): asserts value is Presence;

/** Encodes Sample in the binary profile. Throws a CodecError for what is none. */
export declare function encodeSample(value: Sample): OwnedBytes;

/** Decodes Sample in the binary profile. Throws a CodecError for anything else. */
export declare function decodeSample(message: Uint8Array): Sample;

/** Encodes Sample in the text profile. Throws a CodecError for what is none. */
export declare function encodeSampleText(value: Sample): string;

/** Decodes Sample in the text profile. Throws a CodecError for anything else. */
export declare function decodeSampleText(message: string): Sample;

/** Throws a CodecError unless `value` is of type Sample and keeps the schema's constraints. */
export declare function validateSample(value: unknown): asserts value is Sample;

/** Encodes Scalars in the binary profile. Throws a CodecError for what is none. */
export declare function encodeScalars(value: Scalars): OwnedBytes;

/** Decodes Scalars in the binary profile. Throws a CodecError for anything else. */
export declare function decodeScalars(message: Uint8Array): Scalars;

/** Encodes Scalars in the text profile. Throws a CodecError for what is none. */
export declare function encodeScalarsText(value: Scalars): string;

/** Decodes Scalars in the text profile. Throws a CodecError for anything else. */
export declare function decodeScalarsText(message: string): Scalars;

/** Throws a CodecError unless `value` is of type Scalars and keeps the schema's constraints. */
export declare function validateScalars(value: unknown): asserts value is Scalars;

/** Encodes Series in the binary profile. Throws a CodecError for what is none. */
export declare function encodeSeries(value: Series): OwnedBytes;

/** Decodes Series in the binary profile. Throws a CodecError for anything else. */
export declare function decodeSeries(message: Uint8Array): Series;

/** Encodes Series in the text profile. Throws a CodecError for what is none. */
export declare function encodeSeriesText(value: Series): string;

/** Decodes Series in the text profile. Throws a CodecError for anything else. */
export declare function decodeSeriesText(message: string): Series;

/** Throws a CodecError unless `value` is of type Series and keeps the schema's constraints. */
export declare function validateSeries(value: unknown): asserts value is Series;
