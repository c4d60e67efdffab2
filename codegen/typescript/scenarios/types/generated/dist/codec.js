// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readConstraints, readDefaults, readEmpty, readFork, readGrove, readLeaf, readMaps, readPoint, readPresence, readSample, readScalars, readSeries, writeConstraints, writeDefaults, writeEmpty, writeFork, writeGrove, writeLeaf, writeMaps, writePoint, writePresence, writeSample, writeScalars, writeSeries } from "./binary.js";
import { checkConstraints } from "./check.js";
import { formatConstraints, formatDefaults, formatEmpty, formatFork, formatGrove, formatLeaf, formatMaps, formatPoint, formatPresence, formatSample, formatScalars, formatSeries, parseConstraints, parseDefaults, parseEmpty, parseFork, parseGrove, parseLeaf, parseMaps, parsePoint, parsePresence, parseSample, parseScalars, parseSeries } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { constraintsFromJson, constraintsToJson, defaultsFromJson, defaultsToJson, emptyFromJson, emptyToJson, forkFromJson, forkToJson, groveFromJson, groveToJson, leafFromJson, leafToJson, mapsFromJson, mapsToJson, pointFromJson, pointToJson, presenceFromJson, presenceToJson, sampleFromJson, sampleToJson, scalarsFromJson, scalarsToJson, seriesFromJson, seriesToJson } from "./json.js";
/** Encodes Constraints in the binary profile. Throws a CodecError for what is none. */
export function encodeConstraints(value) {
  const message = encodeBinary(writeConstraints, value, 1);
  checkConstraints(value);
  return message;
}
/** Decodes Constraints in the binary profile. Throws a CodecError for anything else. */
export function decodeConstraints(message) {
  const value = decodeBinary(readConstraints, message, 1);
  checkConstraints(value);
  return value;
}
/** Encodes Constraints in the text profile. Throws a CodecError for what is none. */
export function encodeConstraintsText(value) {
  const message = encodeText(formatConstraints, value, 1);
  checkConstraints(value);
  return message;
}
/** Decodes Constraints in the text profile. Throws a CodecError for anything else. */
export function decodeConstraintsText(message) {
  const value = decodeText(parseConstraints, message, 1);
  checkConstraints(value);
  return value;
}
/** Throws a CodecError unless `value` is of type Constraints and keeps the schema's constraints. */
export function validateConstraints(value) {
  encodeConstraintsText(value);
}
/** Encodes Defaults in the binary profile. Throws a CodecError for what is none. */
export function encodeDefaults(value) {
  return encodeBinary(writeDefaults, value, 1);
}
/** Decodes Defaults in the binary profile. Throws a CodecError for anything else. */
export function decodeDefaults(message) {
  return decodeBinary(readDefaults, message, 1);
}
/** Encodes Defaults in the text profile. Throws a CodecError for what is none. */
export function encodeDefaultsText(value) {
  return encodeText(formatDefaults, value, 1);
}
/** Decodes Defaults in the text profile. Throws a CodecError for anything else. */
export function decodeDefaultsText(message) {
  return decodeText(parseDefaults, message, 1);
}
/** Throws a CodecError unless `value` is of type Defaults and keeps the schema's constraints. */
export function validateDefaults(value) {
  encodeDefaultsText(value);
}
/** Encodes Empty in the binary profile. Throws a CodecError for what is none. */
export function encodeEmpty(value) {
  return encodeBinary(writeEmpty, value, 1);
}
/** Decodes Empty in the binary profile. Throws a CodecError for anything else. */
export function decodeEmpty(message) {
  return decodeBinary(readEmpty, message, 1);
}
/** Encodes Empty in the text profile. Throws a CodecError for what is none. */
export function encodeEmptyText(value) {
  return encodeText(formatEmpty, value, 1);
}
/** Decodes Empty in the text profile. Throws a CodecError for anything else. */
export function decodeEmptyText(message) {
  return decodeText(parseEmpty, message, 1);
}
/** Throws a CodecError unless `value` is of type Empty and keeps the schema's constraints. */
export function validateEmpty(value) {
  encodeEmptyText(value);
}
/** Encodes Fork in the binary profile. Throws a CodecError for what is none. */
export function encodeFork(value) {
  return encodeBinary(writeFork, value, 1);
}
/** Decodes Fork in the binary profile. Throws a CodecError for anything else. */
export function decodeFork(message) {
  return decodeBinary(readFork, message, 1);
}
/** Encodes Fork in the text profile. Throws a CodecError for what is none. */
export function encodeForkText(value) {
  return encodeText(formatFork, value, 1);
}
/** Decodes Fork in the text profile. Throws a CodecError for anything else. */
export function decodeForkText(message) {
  return decodeText(parseFork, message, 1);
}
/** Throws a CodecError unless `value` is of type Fork and keeps the schema's constraints. */
export function validateFork(value) {
  encodeForkText(value);
}
/** Encodes Grove in the binary profile. Throws a CodecError for what is none. */
export function encodeGrove(value) {
  return encodeBinary(writeGrove, value, 1);
}
/** Decodes Grove in the binary profile. Throws a CodecError for anything else. */
export function decodeGrove(message) {
  return decodeBinary(readGrove, message, 1);
}
/** Encodes Grove in the text profile. Throws a CodecError for what is none. */
export function encodeGroveText(value) {
  return encodeText(formatGrove, value, 1);
}
/** Decodes Grove in the text profile. Throws a CodecError for anything else. */
export function decodeGroveText(message) {
  return decodeText(parseGrove, message, 1);
}
/** Throws a CodecError unless `value` is of type Grove and keeps the schema's constraints. */
export function validateGrove(value) {
  encodeGroveText(value);
}
/** Encodes Leaf in the binary profile. Throws a CodecError for what is none. */
export function encodeLeaf(value) {
  return encodeBinary(writeLeaf, value, 1);
}
/** Decodes Leaf in the binary profile. Throws a CodecError for anything else. */
export function decodeLeaf(message) {
  return decodeBinary(readLeaf, message, 1);
}
/** Encodes Leaf in the text profile. Throws a CodecError for what is none. */
export function encodeLeafText(value) {
  return encodeText(formatLeaf, value, 1);
}
/** Decodes Leaf in the text profile. Throws a CodecError for anything else. */
export function decodeLeafText(message) {
  return decodeText(parseLeaf, message, 1);
}
/** Throws a CodecError unless `value` is of type Leaf and keeps the schema's constraints. */
export function validateLeaf(value) {
  encodeLeafText(value);
}
/** Encodes Maps in the binary profile. Throws a CodecError for what is none. */
export function encodeMaps(value) {
  return encodeBinary(writeMaps, value, 1);
}
/** Decodes Maps in the binary profile. Throws a CodecError for anything else. */
export function decodeMaps(message) {
  return decodeBinary(readMaps, message, 1);
}
/** Encodes Maps in the text profile. Throws a CodecError for what is none. */
export function encodeMapsText(value) {
  return encodeText(formatMaps, value, 1);
}
/** Decodes Maps in the text profile. Throws a CodecError for anything else. */
export function decodeMapsText(message) {
  return decodeText(parseMaps, message, 1);
}
/** Throws a CodecError unless `value` is of type Maps and keeps the schema's constraints. */
export function validateMaps(value) {
  encodeMapsText(value);
}
/** Encodes Point in the binary profile. Throws a CodecError for what is none. */
export function encodePoint(value) {
  return encodeBinary(writePoint, value, 1);
}
/** Decodes Point in the binary profile. Throws a CodecError for anything else. */
export function decodePoint(message) {
  return decodeBinary(readPoint, message, 1);
}
/** Encodes Point in the text profile. Throws a CodecError for what is none. */
export function encodePointText(value) {
  return encodeText(formatPoint, value, 1);
}
/** Decodes Point in the text profile. Throws a CodecError for anything else. */
export function decodePointText(message) {
  return decodeText(parsePoint, message, 1);
}
/** Throws a CodecError unless `value` is of type Point and keeps the schema's constraints. */
export function validatePoint(value) {
  encodePointText(value);
}
/** Encodes Presence in the binary profile. Throws a CodecError for what is none. */
export function encodePresence(value) {
  return encodeBinary(writePresence, value, 1);
}
/** Decodes Presence in the binary profile. Throws a CodecError for anything else. */
export function decodePresence(message) {
  return decodeBinary(readPresence, message, 1);
}
/** Encodes Presence in the text profile. Throws a CodecError for what is none. */
export function encodePresenceText(value) {
  return encodeText(formatPresence, value, 1);
}
/** Decodes Presence in the text profile. Throws a CodecError for anything else. */
export function decodePresenceText(message) {
  return decodeText(parsePresence, message, 1);
}
/** Throws a CodecError unless `value` is of type Presence and keeps the schema's constraints. */
export function validatePresence(value) {
  encodePresenceText(value);
}
/** Encodes Sample in the binary profile. Throws a CodecError for what is none. */
export function encodeSample(value) {
  return encodeBinary(writeSample, value, 1);
}
/** Decodes Sample in the binary profile. Throws a CodecError for anything else. */
export function decodeSample(message) {
  return decodeBinary(readSample, message, 1);
}
/** Encodes Sample in the text profile. Throws a CodecError for what is none. */
export function encodeSampleText(value) {
  return encodeText(formatSample, value, 1);
}
/** Decodes Sample in the text profile. Throws a CodecError for anything else. */
export function decodeSampleText(message) {
  return decodeText(parseSample, message, 1);
}
/** Throws a CodecError unless `value` is of type Sample and keeps the schema's constraints. */
export function validateSample(value) {
  encodeSampleText(value);
}
/** Encodes Scalars in the binary profile. Throws a CodecError for what is none. */
export function encodeScalars(value) {
  return encodeBinary(writeScalars, value, 1);
}
/** Decodes Scalars in the binary profile. Throws a CodecError for anything else. */
export function decodeScalars(message) {
  return decodeBinary(readScalars, message, 1);
}
/** Encodes Scalars in the text profile. Throws a CodecError for what is none. */
export function encodeScalarsText(value) {
  return encodeText(formatScalars, value, 1);
}
/** Decodes Scalars in the text profile. Throws a CodecError for anything else. */
export function decodeScalarsText(message) {
  return decodeText(parseScalars, message, 1);
}
/** Throws a CodecError unless `value` is of type Scalars and keeps the schema's constraints. */
export function validateScalars(value) {
  encodeScalarsText(value);
}
/** Encodes Series in the binary profile. Throws a CodecError for what is none. */
export function encodeSeries(value) {
  return encodeBinary(writeSeries, value, 1);
}
/** Decodes Series in the binary profile. Throws a CodecError for anything else. */
export function decodeSeries(message) {
  return decodeBinary(readSeries, message, 1);
}
/** Encodes Series in the text profile. Throws a CodecError for what is none. */
export function encodeSeriesText(value) {
  return encodeText(formatSeries, value, 1);
}
/** Decodes Series in the text profile. Throws a CodecError for anything else. */
export function decodeSeriesText(message) {
  return decodeText(parseSeries, message, 1);
}
/** Throws a CodecError unless `value` is of type Series and keeps the schema's constraints. */
export function validateSeries(value) {
  encodeSeriesText(value);
}
