// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { OwnedBytes } from "@twobyte/wire";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import {
  readConstraints,
  readDefaults,
  readEmpty,
  readFork,
  readGrove,
  readLeaf,
  readMaps,
  readPoint,
  readPresence,
  readSample,
  readScalars,
  readSeries,
  writeConstraints,
  writeDefaults,
  writeEmpty,
  writeFork,
  writeGrove,
  writeLeaf,
  writeMaps,
  writePoint,
  writePresence,
  writeSample,
  writeScalars,
  writeSeries,
} from "./binary.js";
import { checkConstraints } from "./check.js";
import {
  formatConstraints,
  formatDefaults,
  formatEmpty,
  formatFork,
  formatGrove,
  formatLeaf,
  formatMaps,
  formatPoint,
  formatPresence,
  formatSample,
  formatScalars,
  formatSeries,
  parseConstraints,
  parseDefaults,
  parseEmpty,
  parseFork,
  parseGrove,
  parseLeaf,
  parseMaps,
  parsePoint,
  parsePresence,
  parseSample,
  parseScalars,
  parseSeries,
} from "./text.js";
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
export function encodeConstraints(value: Constraints): OwnedBytes {
  const message = encodeBinary(writeConstraints, value, 1);
  checkConstraints(value);
  return message;
}

/** Decodes Constraints in the binary profile. Throws a CodecError for anything else. */
export function decodeConstraints(message: Uint8Array): Constraints {
  const value = decodeBinary(readConstraints, message, 1);
  checkConstraints(value);
  return value;
}

/** Encodes Constraints in the text profile. Throws a CodecError for what is none. */
export function encodeConstraintsText(value: Constraints): string {
  const message = encodeText(formatConstraints, value, 1);
  checkConstraints(value);
  return message;
}

/** Decodes Constraints in the text profile. Throws a CodecError for anything else. */
export function decodeConstraintsText(message: string): Constraints {
  const value = decodeText(parseConstraints, message, 1);
  checkConstraints(value);
  return value;
}

/** Throws a CodecError unless `value` is of type Constraints and keeps the schema's constraints. */
export function validateConstraints(value: unknown): asserts value is Constraints {
  encodeConstraintsText(value as Constraints);
}

/** Encodes Defaults in the binary profile. Throws a CodecError for what is none. */
export function encodeDefaults(value: Defaults): OwnedBytes {
  return encodeBinary(writeDefaults, value, 1);
}

/** Decodes Defaults in the binary profile. Throws a CodecError for anything else. */
export function decodeDefaults(message: Uint8Array): Defaults {
  return decodeBinary(readDefaults, message, 1);
}

/** Encodes Defaults in the text profile. Throws a CodecError for what is none. */
export function encodeDefaultsText(value: Defaults): string {
  return encodeText(formatDefaults, value, 1);
}

/** Decodes Defaults in the text profile. Throws a CodecError for anything else. */
export function decodeDefaultsText(message: string): Defaults {
  return decodeText(parseDefaults, message, 1);
}

/** Throws a CodecError unless `value` is of type Defaults and keeps the schema's constraints. */
export function validateDefaults(value: unknown): asserts value is Defaults {
  encodeDefaultsText(value as Defaults);
}

/** Encodes Empty in the binary profile. Throws a CodecError for what is none. */
export function encodeEmpty(value: Empty): OwnedBytes {
  return encodeBinary(writeEmpty, value, 1);
}

/** Decodes Empty in the binary profile. Throws a CodecError for anything else. */
export function decodeEmpty(message: Uint8Array): Empty {
  return decodeBinary(readEmpty, message, 1);
}

/** Encodes Empty in the text profile. Throws a CodecError for what is none. */
export function encodeEmptyText(value: Empty): string {
  return encodeText(formatEmpty, value, 1);
}

/** Decodes Empty in the text profile. Throws a CodecError for anything else. */
export function decodeEmptyText(message: string): Empty {
  return decodeText(parseEmpty, message, 1);
}

/** Throws a CodecError unless `value` is of type Empty and keeps the schema's constraints. */
export function validateEmpty(value: unknown): asserts value is Empty {
  encodeEmptyText(value as Empty);
}

/** Encodes Fork in the binary profile. Throws a CodecError for what is none. */
export function encodeFork(value: Fork): OwnedBytes {
  return encodeBinary(writeFork, value, 1);
}

/** Decodes Fork in the binary profile. Throws a CodecError for anything else. */
export function decodeFork(message: Uint8Array): Fork {
  return decodeBinary(readFork, message, 1);
}

/** Encodes Fork in the text profile. Throws a CodecError for what is none. */
export function encodeForkText(value: Fork): string {
  return encodeText(formatFork, value, 1);
}

/** Decodes Fork in the text profile. Throws a CodecError for anything else. */
export function decodeForkText(message: string): Fork {
  return decodeText(parseFork, message, 1);
}

/** Throws a CodecError unless `value` is of type Fork and keeps the schema's constraints. */
export function validateFork(value: unknown): asserts value is Fork {
  encodeForkText(value as Fork);
}

/** Encodes Grove in the binary profile. Throws a CodecError for what is none. */
export function encodeGrove(value: Grove): OwnedBytes {
  return encodeBinary(writeGrove, value, 1);
}

/** Decodes Grove in the binary profile. Throws a CodecError for anything else. */
export function decodeGrove(message: Uint8Array): Grove {
  return decodeBinary(readGrove, message, 1);
}

/** Encodes Grove in the text profile. Throws a CodecError for what is none. */
export function encodeGroveText(value: Grove): string {
  return encodeText(formatGrove, value, 1);
}

/** Decodes Grove in the text profile. Throws a CodecError for anything else. */
export function decodeGroveText(message: string): Grove {
  return decodeText(parseGrove, message, 1);
}

/** Throws a CodecError unless `value` is of type Grove and keeps the schema's constraints. */
export function validateGrove(value: unknown): asserts value is Grove {
  encodeGroveText(value as Grove);
}

/** Encodes Leaf in the binary profile. Throws a CodecError for what is none. */
export function encodeLeaf(value: Leaf): OwnedBytes {
  return encodeBinary(writeLeaf, value, 1);
}

/** Decodes Leaf in the binary profile. Throws a CodecError for anything else. */
export function decodeLeaf(message: Uint8Array): Leaf {
  return decodeBinary(readLeaf, message, 1);
}

/** Encodes Leaf in the text profile. Throws a CodecError for what is none. */
export function encodeLeafText(value: Leaf): string {
  return encodeText(formatLeaf, value, 1);
}

/** Decodes Leaf in the text profile. Throws a CodecError for anything else. */
export function decodeLeafText(message: string): Leaf {
  return decodeText(parseLeaf, message, 1);
}

/** Throws a CodecError unless `value` is of type Leaf and keeps the schema's constraints. */
export function validateLeaf(value: unknown): asserts value is Leaf {
  encodeLeafText(value as Leaf);
}

/** Encodes Maps in the binary profile. Throws a CodecError for what is none. */
export function encodeMaps(value: Maps): OwnedBytes {
  return encodeBinary(writeMaps, value, 1);
}

/** Decodes Maps in the binary profile. Throws a CodecError for anything else. */
export function decodeMaps(message: Uint8Array): Maps {
  return decodeBinary(readMaps, message, 1);
}

/** Encodes Maps in the text profile. Throws a CodecError for what is none. */
export function encodeMapsText(value: Maps): string {
  return encodeText(formatMaps, value, 1);
}

/** Decodes Maps in the text profile. Throws a CodecError for anything else. */
export function decodeMapsText(message: string): Maps {
  return decodeText(parseMaps, message, 1);
}

/** Throws a CodecError unless `value` is of type Maps and keeps the schema's constraints. */
export function validateMaps(value: unknown): asserts value is Maps {
  encodeMapsText(value as Maps);
}

/** Encodes Point in the binary profile. Throws a CodecError for what is none. */
export function encodePoint(value: Point): OwnedBytes {
  return encodeBinary(writePoint, value, 1);
}

/** Decodes Point in the binary profile. Throws a CodecError for anything else. */
export function decodePoint(message: Uint8Array): Point {
  return decodeBinary(readPoint, message, 1);
}

/** Encodes Point in the text profile. Throws a CodecError for what is none. */
export function encodePointText(value: Point): string {
  return encodeText(formatPoint, value, 1);
}

/** Decodes Point in the text profile. Throws a CodecError for anything else. */
export function decodePointText(message: string): Point {
  return decodeText(parsePoint, message, 1);
}

/** Throws a CodecError unless `value` is of type Point and keeps the schema's constraints. */
export function validatePoint(value: unknown): asserts value is Point {
  encodePointText(value as Point);
}

/** Encodes Presence in the binary profile. Throws a CodecError for what is none. */
export function encodePresence(value: Presence): OwnedBytes {
  return encodeBinary(writePresence, value, 1);
}

/** Decodes Presence in the binary profile. Throws a CodecError for anything else. */
export function decodePresence(message: Uint8Array): Presence {
  return decodeBinary(readPresence, message, 1);
}

/** Encodes Presence in the text profile. Throws a CodecError for what is none. */
export function encodePresenceText(value: Presence): string {
  return encodeText(formatPresence, value, 1);
}

/** Decodes Presence in the text profile. Throws a CodecError for anything else. */
export function decodePresenceText(message: string): Presence {
  return decodeText(parsePresence, message, 1);
}

/** Throws a CodecError unless `value` is of type Presence and keeps the schema's constraints. */
export function validatePresence(value: unknown): asserts value is Presence {
  encodePresenceText(value as Presence);
}

/** Encodes Sample in the binary profile. Throws a CodecError for what is none. */
export function encodeSample(value: Sample): OwnedBytes {
  return encodeBinary(writeSample, value, 1);
}

/** Decodes Sample in the binary profile. Throws a CodecError for anything else. */
export function decodeSample(message: Uint8Array): Sample {
  return decodeBinary(readSample, message, 1);
}

/** Encodes Sample in the text profile. Throws a CodecError for what is none. */
export function encodeSampleText(value: Sample): string {
  return encodeText(formatSample, value, 1);
}

/** Decodes Sample in the text profile. Throws a CodecError for anything else. */
export function decodeSampleText(message: string): Sample {
  return decodeText(parseSample, message, 1);
}

/** Throws a CodecError unless `value` is of type Sample and keeps the schema's constraints. */
export function validateSample(value: unknown): asserts value is Sample {
  encodeSampleText(value as Sample);
}

/** Encodes Scalars in the binary profile. Throws a CodecError for what is none. */
export function encodeScalars(value: Scalars): OwnedBytes {
  return encodeBinary(writeScalars, value, 1);
}

/** Decodes Scalars in the binary profile. Throws a CodecError for anything else. */
export function decodeScalars(message: Uint8Array): Scalars {
  return decodeBinary(readScalars, message, 1);
}

/** Encodes Scalars in the text profile. Throws a CodecError for what is none. */
export function encodeScalarsText(value: Scalars): string {
  return encodeText(formatScalars, value, 1);
}

/** Decodes Scalars in the text profile. Throws a CodecError for anything else. */
export function decodeScalarsText(message: string): Scalars {
  return decodeText(parseScalars, message, 1);
}

/** Throws a CodecError unless `value` is of type Scalars and keeps the schema's constraints. */
export function validateScalars(value: unknown): asserts value is Scalars {
  encodeScalarsText(value as Scalars);
}

/** Encodes Series in the binary profile. Throws a CodecError for what is none. */
export function encodeSeries(value: Series): OwnedBytes {
  return encodeBinary(writeSeries, value, 1);
}

/** Decodes Series in the binary profile. Throws a CodecError for anything else. */
export function decodeSeries(message: Uint8Array): Series {
  return decodeBinary(readSeries, message, 1);
}

/** Encodes Series in the text profile. Throws a CodecError for what is none. */
export function encodeSeriesText(value: Series): string {
  return encodeText(formatSeries, value, 1);
}

/** Decodes Series in the text profile. Throws a CodecError for anything else. */
export function decodeSeriesText(message: string): Series {
  return decodeText(parseSeries, message, 1);
}

/** Throws a CodecError unless `value` is of type Series and keeps the schema's constraints. */
export function validateSeries(value: unknown): asserts value is Series {
  encodeSeriesText(value as Series);
}
