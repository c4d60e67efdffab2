// @generated from the schema. Do not edit; run `twobyte generate` again.
import { readRecords, readRow, writeRecords, writeRow } from "./binary.js";
import { checkRecords, checkRow } from "./check.js";
import { formatRecords, formatRow, parseRecords, parseRow } from "./text.js";
import {} from "./types.js";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
export { recordsFromJson, recordsToJson, rowFromJson, rowToJson } from "./json.js";
export { CodecError } from "@twobyte/wire";
/** A Records in the binary profile. Throws a CodecError for what is none. */
export function encodeRecords(value) {
    const message = encodeBinary(writeRecords, value, 1);
    checkRecords(value);
    return message;
}
/** The Records in the binary profile. Throws a CodecError for anything else. */
export function decodeRecords(message) {
    const value = decodeBinary(readRecords, message, 1);
    checkRecords(value);
    return value;
}
/** A Records in the text profile. Throws a CodecError for what is none. */
export function encodeRecordsText(value) {
    const message = encodeText(formatRecords, value, 1);
    checkRecords(value);
    return message;
}
/** The Records in the text profile. Throws a CodecError for anything else. */
export function decodeRecordsText(message) {
    const value = decodeText(parseRecords, message, 1);
    checkRecords(value);
    return value;
}
/** Throws a CodecError unless `value` is a Records and keeps the schema's constraints. */
export function validateRecords(value) {
    encodeRecordsText(value);
}
/** A Row in the binary profile. Throws a CodecError for what is none. */
export function encodeRow(value) {
    const message = encodeBinary(writeRow, value, 1);
    checkRow(value);
    return message;
}
/** The Row in the binary profile. Throws a CodecError for anything else. */
export function decodeRow(message) {
    const value = decodeBinary(readRow, message, 1);
    checkRow(value);
    return value;
}
/** A Row in the text profile. Throws a CodecError for what is none. */
export function encodeRowText(value) {
    const message = encodeText(formatRow, value, 1);
    checkRow(value);
    return message;
}
/** The Row in the text profile. Throws a CodecError for anything else. */
export function decodeRowText(message) {
    const value = decodeText(parseRow, message, 1);
    checkRow(value);
    return value;
}
/** Throws a CodecError unless `value` is a Row and keeps the schema's constraints. */
export function validateRow(value) {
    encodeRowText(value);
}
