// @generated from the schema. Do not edit; run `twobyte generate` again.
import { readAuthor, readChat, writeAuthor, writeChat } from "./binary.js";
import { checkAuthor, checkChat } from "./check.js";
import { formatAuthor, formatChat, parseAuthor, parseChat } from "./text.js";
import {} from "./types.js";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
export { authorFromJson, authorToJson, chatFromJson, chatToJson } from "./json.js";
export { CodecError } from "@twobyte/wire";
/** A Author in the binary profile. Throws a CodecError for what is none. */
export function encodeAuthor(value) {
    const message = encodeBinary(writeAuthor, value, 1);
    checkAuthor(value);
    return message;
}
/** The Author in the binary profile. Throws a CodecError for anything else. */
export function decodeAuthor(message) {
    const value = decodeBinary(readAuthor, message, 1);
    checkAuthor(value);
    return value;
}
/** A Author in the text profile. Throws a CodecError for what is none. */
export function encodeAuthorText(value) {
    const message = encodeText(formatAuthor, value, 1);
    checkAuthor(value);
    return message;
}
/** The Author in the text profile. Throws a CodecError for anything else. */
export function decodeAuthorText(message) {
    const value = decodeText(parseAuthor, message, 1);
    checkAuthor(value);
    return value;
}
/** Throws a CodecError unless `value` is a Author and keeps the schema's constraints. */
export function validateAuthor(value) {
    encodeAuthorText(value);
}
/** A Chat in the binary profile. Throws a CodecError for what is none. */
export function encodeChat(value) {
    const message = encodeBinary(writeChat, value, 1);
    checkChat(value);
    return message;
}
/** The Chat in the binary profile. Throws a CodecError for anything else. */
export function decodeChat(message) {
    const value = decodeBinary(readChat, message, 1);
    checkChat(value);
    return value;
}
/** A Chat in the text profile. Throws a CodecError for what is none. */
export function encodeChatText(value) {
    const message = encodeText(formatChat, value, 1);
    checkChat(value);
    return message;
}
/** The Chat in the text profile. Throws a CodecError for anything else. */
export function decodeChatText(message) {
    const value = decodeText(parseChat, message, 1);
    checkChat(value);
    return value;
}
/** Throws a CodecError unless `value` is a Chat and keeps the schema's constraints. */
export function validateChat(value) {
    encodeChatText(value);
}
