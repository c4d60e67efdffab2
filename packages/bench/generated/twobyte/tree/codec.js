// @generated from the schema. Do not edit; run `twobyte generate` again.
import { readComment, writeComment } from "./binary.js";
import { checkComment } from "./check.js";
import { formatComment, parseComment } from "./text.js";
import {} from "./types.js";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
export { commentFromJson, commentToJson } from "./json.js";
export { CodecError } from "@twobyte/wire";
/** A Comment in the binary profile. Throws a CodecError for what is none. */
export function encodeComment(value) {
    const message = encodeBinary(writeComment, value, 1);
    checkComment(value);
    return message;
}
/** The Comment in the binary profile. Throws a CodecError for anything else. */
export function decodeComment(message) {
    const value = decodeBinary(readComment, message, 1);
    checkComment(value);
    return value;
}
/** A Comment in the text profile. Throws a CodecError for what is none. */
export function encodeCommentText(value) {
    const message = encodeText(formatComment, value, 1);
    checkComment(value);
    return message;
}
/** The Comment in the text profile. Throws a CodecError for anything else. */
export function decodeCommentText(message) {
    const value = decodeText(parseComment, message, 1);
    checkComment(value);
    return value;
}
/** Throws a CodecError unless `value` is a Comment and keeps the schema's constraints. */
export function validateComment(value) {
    encodeCommentText(value);
}
