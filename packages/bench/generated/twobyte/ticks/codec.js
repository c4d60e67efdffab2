// @generated from the schema. Do not edit; run `twobyte generate` again.
import { readTick, readTicks, writeTick, writeTicks } from "./binary.js";
import { checkTick, checkTicks } from "./check.js";
import { formatTick, formatTicks, parseTick, parseTicks } from "./text.js";
import {} from "./types.js";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
export { tickFromJson, tickToJson, ticksFromJson, ticksToJson } from "./json.js";
export { CodecError } from "@twobyte/wire";
/** A Tick in the binary profile. Throws a CodecError for what is none. */
export function encodeTick(value) {
    const message = encodeBinary(writeTick, value, 1);
    checkTick(value);
    return message;
}
/** The Tick in the binary profile. Throws a CodecError for anything else. */
export function decodeTick(message) {
    const value = decodeBinary(readTick, message, 1);
    checkTick(value);
    return value;
}
/** A Tick in the text profile. Throws a CodecError for what is none. */
export function encodeTickText(value) {
    const message = encodeText(formatTick, value, 1);
    checkTick(value);
    return message;
}
/** The Tick in the text profile. Throws a CodecError for anything else. */
export function decodeTickText(message) {
    const value = decodeText(parseTick, message, 1);
    checkTick(value);
    return value;
}
/** Throws a CodecError unless `value` is a Tick and keeps the schema's constraints. */
export function validateTick(value) {
    encodeTickText(value);
}
/** A Ticks in the binary profile. Throws a CodecError for what is none. */
export function encodeTicks(value) {
    const message = encodeBinary(writeTicks, value, 1);
    checkTicks(value);
    return message;
}
/** The Ticks in the binary profile. Throws a CodecError for anything else. */
export function decodeTicks(message) {
    const value = decodeBinary(readTicks, message, 1);
    checkTicks(value);
    return value;
}
/** A Ticks in the text profile. Throws a CodecError for what is none. */
export function encodeTicksText(value) {
    const message = encodeText(formatTicks, value, 1);
    checkTicks(value);
    return message;
}
/** The Ticks in the text profile. Throws a CodecError for anything else. */
export function decodeTicksText(message) {
    const value = decodeText(parseTicks, message, 1);
    checkTicks(value);
    return value;
}
/** Throws a CodecError unless `value` is a Ticks and keeps the schema's constraints. */
export function validateTicks(value) {
    encodeTicksText(value);
}
