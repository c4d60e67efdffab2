// @generated from the schema. Do not edit; run `twobyte generate` again.
import { readToken, writeToken } from "./binary.js";
import { checkToken } from "./check.js";
import { formatToken, parseToken } from "./text.js";
import {} from "./types.js";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
export { tokenFromJson, tokenToJson } from "./json.js";
export { CodecError } from "@twobyte/wire";
/** A Token in the binary profile. Throws a CodecError for what is none. */
export function encodeToken(value) {
    const message = encodeBinary(writeToken, value, 1);
    checkToken(value);
    return message;
}
/** The Token in the binary profile. Throws a CodecError for anything else. */
export function decodeToken(message) {
    const value = decodeBinary(readToken, message, 1);
    checkToken(value);
    return value;
}
/** A Token in the text profile. Throws a CodecError for what is none. */
export function encodeTokenText(value) {
    const message = encodeText(formatToken, value, 1);
    checkToken(value);
    return message;
}
/** The Token in the text profile. Throws a CodecError for anything else. */
export function decodeTokenText(message) {
    const value = decodeText(parseToken, message, 1);
    checkToken(value);
    return value;
}
/** Throws a CodecError unless `value` is a Token and keeps the schema's constraints. */
export function validateToken(value) {
    encodeTokenText(value);
}
