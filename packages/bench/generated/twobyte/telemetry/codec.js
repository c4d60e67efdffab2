// @generated from the schema. Do not edit; run `twobyte generate` again.
import { readTelemetry, writeTelemetry } from "./binary.js";
import { formatTelemetry, parseTelemetry } from "./text.js";
import {} from "./types.js";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
export { telemetryFromJson, telemetryToJson } from "./json.js";
export { CodecError } from "@twobyte/wire";
/** A Telemetry in the binary profile. Throws a CodecError for what is none. */
export function encodeTelemetry(value) {
    return encodeBinary(writeTelemetry, value, 1);
}
/** The Telemetry in the binary profile. Throws a CodecError for anything else. */
export function decodeTelemetry(message) {
    return decodeBinary(readTelemetry, message, 1);
}
/** A Telemetry in the text profile. Throws a CodecError for what is none. */
export function encodeTelemetryText(value) {
    return encodeText(formatTelemetry, value, 1);
}
/** The Telemetry in the text profile. Throws a CodecError for anything else. */
export function decodeTelemetryText(message) {
    return decodeText(parseTelemetry, message, 1);
}
/** Throws a CodecError unless `value` is a Telemetry and keeps the schema's constraints. */
export function validateTelemetry(value) {
    encodeTelemetryText(value);
}
