// @generated from the schema. Do not edit; run `twobyte generate` again.
import { readProfile, writeProfile } from "./binary.js";
import { checkProfile } from "./check.js";
import { formatProfile, parseProfile } from "./text.js";
import {} from "./types.js";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
export { profileFromJson, profileToJson } from "./json.js";
export { CodecError } from "@twobyte/wire";
/** A Profile in the binary profile. Throws a CodecError for what is none. */
export function encodeProfile(value) {
    const message = encodeBinary(writeProfile, value, 1);
    checkProfile(value);
    return message;
}
/** The Profile in the binary profile. Throws a CodecError for anything else. */
export function decodeProfile(message) {
    const value = decodeBinary(readProfile, message, 1);
    checkProfile(value);
    return value;
}
/** A Profile in the text profile. Throws a CodecError for what is none. */
export function encodeProfileText(value) {
    const message = encodeText(formatProfile, value, 1);
    checkProfile(value);
    return message;
}
/** The Profile in the text profile. Throws a CodecError for anything else. */
export function decodeProfileText(message) {
    const value = decodeText(parseProfile, message, 1);
    checkProfile(value);
    return value;
}
/** Throws a CodecError unless `value` is a Profile and keeps the schema's constraints. */
export function validateProfile(value) {
    encodeProfileText(value);
}
