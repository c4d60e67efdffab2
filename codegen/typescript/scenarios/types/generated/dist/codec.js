// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeSeries
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
  parseSeries
} from "./text.js";
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
  seriesToJson
} from "./json.js";
export function encodeConstraints(value) {
  const message = encodeBinary(writeConstraints, value, 1);
  checkConstraints(value);
  return message;
}
export function decodeConstraints(message) {
  const value = decodeBinary(readConstraints, message, 1);
  checkConstraints(value);
  return value;
}
export function encodeConstraintsText(value) {
  const message = encodeText(formatConstraints, value, 1);
  checkConstraints(value);
  return message;
}
export function decodeConstraintsText(message) {
  const value = decodeText(parseConstraints, message, 1);
  checkConstraints(value);
  return value;
}
export function validateConstraints(value) {
  encodeConstraintsText(value);
}
export function encodeDefaults(value) {
  return encodeBinary(writeDefaults, value, 1);
}
export function decodeDefaults(message) {
  return decodeBinary(readDefaults, message, 1);
}
export function encodeDefaultsText(value) {
  return encodeText(formatDefaults, value, 1);
}
export function decodeDefaultsText(message) {
  return decodeText(parseDefaults, message, 1);
}
export function validateDefaults(value) {
  encodeDefaultsText(value);
}
export function encodeEmpty(value) {
  return encodeBinary(writeEmpty, value, 1);
}
export function decodeEmpty(message) {
  return decodeBinary(readEmpty, message, 1);
}
export function encodeEmptyText(value) {
  return encodeText(formatEmpty, value, 1);
}
export function decodeEmptyText(message) {
  return decodeText(parseEmpty, message, 1);
}
export function validateEmpty(value) {
  encodeEmptyText(value);
}
export function encodeFork(value) {
  return encodeBinary(writeFork, value, 1);
}
export function decodeFork(message) {
  return decodeBinary(readFork, message, 1);
}
export function encodeForkText(value) {
  return encodeText(formatFork, value, 1);
}
export function decodeForkText(message) {
  return decodeText(parseFork, message, 1);
}
export function validateFork(value) {
  encodeForkText(value);
}
export function encodeGrove(value) {
  return encodeBinary(writeGrove, value, 1);
}
export function decodeGrove(message) {
  return decodeBinary(readGrove, message, 1);
}
export function encodeGroveText(value) {
  return encodeText(formatGrove, value, 1);
}
export function decodeGroveText(message) {
  return decodeText(parseGrove, message, 1);
}
export function validateGrove(value) {
  encodeGroveText(value);
}
export function encodeLeaf(value) {
  return encodeBinary(writeLeaf, value, 1);
}
export function decodeLeaf(message) {
  return decodeBinary(readLeaf, message, 1);
}
export function encodeLeafText(value) {
  return encodeText(formatLeaf, value, 1);
}
export function decodeLeafText(message) {
  return decodeText(parseLeaf, message, 1);
}
export function validateLeaf(value) {
  encodeLeafText(value);
}
export function encodeMaps(value) {
  return encodeBinary(writeMaps, value, 1);
}
export function decodeMaps(message) {
  return decodeBinary(readMaps, message, 1);
}
export function encodeMapsText(value) {
  return encodeText(formatMaps, value, 1);
}
export function decodeMapsText(message) {
  return decodeText(parseMaps, message, 1);
}
export function validateMaps(value) {
  encodeMapsText(value);
}
export function encodePoint(value) {
  return encodeBinary(writePoint, value, 1);
}
export function decodePoint(message) {
  return decodeBinary(readPoint, message, 1);
}
export function encodePointText(value) {
  return encodeText(formatPoint, value, 1);
}
export function decodePointText(message) {
  return decodeText(parsePoint, message, 1);
}
export function validatePoint(value) {
  encodePointText(value);
}
export function encodePresence(value) {
  return encodeBinary(writePresence, value, 1);
}
export function decodePresence(message) {
  return decodeBinary(readPresence, message, 1);
}
export function encodePresenceText(value) {
  return encodeText(formatPresence, value, 1);
}
export function decodePresenceText(message) {
  return decodeText(parsePresence, message, 1);
}
export function validatePresence(value) {
  encodePresenceText(value);
}
export function encodeSample(value) {
  return encodeBinary(writeSample, value, 1);
}
export function decodeSample(message) {
  return decodeBinary(readSample, message, 1);
}
export function encodeSampleText(value) {
  return encodeText(formatSample, value, 1);
}
export function decodeSampleText(message) {
  return decodeText(parseSample, message, 1);
}
export function validateSample(value) {
  encodeSampleText(value);
}
export function encodeScalars(value) {
  return encodeBinary(writeScalars, value, 1);
}
export function decodeScalars(message) {
  return decodeBinary(readScalars, message, 1);
}
export function encodeScalarsText(value) {
  return encodeText(formatScalars, value, 1);
}
export function decodeScalarsText(message) {
  return decodeText(parseScalars, message, 1);
}
export function validateScalars(value) {
  encodeScalarsText(value);
}
export function encodeSeries(value) {
  return encodeBinary(writeSeries, value, 1);
}
export function decodeSeries(message) {
  return decodeBinary(readSeries, message, 1);
}
export function encodeSeriesText(value) {
  return encodeText(formatSeries, value, 1);
}
export function decodeSeriesText(message) {
  return decodeText(parseSeries, message, 1);
}
export function validateSeries(value) {
  encodeSeriesText(value);
}
