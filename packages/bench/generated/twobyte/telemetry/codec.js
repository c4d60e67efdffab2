// @generated from the schema of bench.telemetry. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readTelemetry, writeTelemetry } from "./binary.js";
import { formatTelemetry, parseTelemetry } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { telemetryFromJson, telemetryToJson } from "./json.js";
export function encodeTelemetry(value) {
  return encodeBinary(writeTelemetry, value, 1);
}
export function decodeTelemetry(message) {
  return decodeBinary(readTelemetry, message, 1);
}
export function encodeTelemetryText(value) {
  return encodeText(formatTelemetry, value, 1);
}
export function decodeTelemetryText(message) {
  return decodeText(parseTelemetry, message, 1);
}
export function validateTelemetry(value) {
  encodeTelemetryText(value);
}
