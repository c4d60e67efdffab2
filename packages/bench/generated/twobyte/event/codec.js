// @generated from the schema. Do not edit; run `twobyte generate` again.
import { readCommit, readPerson, readPush, readRepository, readUser, writeCommit, writePerson, writePush, writeRepository, writeUser } from "./binary.js";
import { checkCommit, checkPerson, checkPush, checkRepository, checkUser } from "./check.js";
import { formatCommit, formatPerson, formatPush, formatRepository, formatUser, parseCommit, parsePerson, parsePush, parseRepository, parseUser } from "./text.js";
import {} from "./types.js";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
export { commitFromJson, commitToJson, personFromJson, personToJson, pushFromJson, pushToJson, repositoryFromJson, repositoryToJson, userFromJson, userToJson } from "./json.js";
export { CodecError } from "@twobyte/wire";
/** A Commit in the binary profile. Throws a CodecError for what is none. */
export function encodeCommit(value) {
    const message = encodeBinary(writeCommit, value, 1);
    checkCommit(value);
    return message;
}
/** The Commit in the binary profile. Throws a CodecError for anything else. */
export function decodeCommit(message) {
    const value = decodeBinary(readCommit, message, 1);
    checkCommit(value);
    return value;
}
/** A Commit in the text profile. Throws a CodecError for what is none. */
export function encodeCommitText(value) {
    const message = encodeText(formatCommit, value, 1);
    checkCommit(value);
    return message;
}
/** The Commit in the text profile. Throws a CodecError for anything else. */
export function decodeCommitText(message) {
    const value = decodeText(parseCommit, message, 1);
    checkCommit(value);
    return value;
}
/** Throws a CodecError unless `value` is a Commit and keeps the schema's constraints. */
export function validateCommit(value) {
    encodeCommitText(value);
}
/** A Person in the binary profile. Throws a CodecError for what is none. */
export function encodePerson(value) {
    const message = encodeBinary(writePerson, value, 1);
    checkPerson(value);
    return message;
}
/** The Person in the binary profile. Throws a CodecError for anything else. */
export function decodePerson(message) {
    const value = decodeBinary(readPerson, message, 1);
    checkPerson(value);
    return value;
}
/** A Person in the text profile. Throws a CodecError for what is none. */
export function encodePersonText(value) {
    const message = encodeText(formatPerson, value, 1);
    checkPerson(value);
    return message;
}
/** The Person in the text profile. Throws a CodecError for anything else. */
export function decodePersonText(message) {
    const value = decodeText(parsePerson, message, 1);
    checkPerson(value);
    return value;
}
/** Throws a CodecError unless `value` is a Person and keeps the schema's constraints. */
export function validatePerson(value) {
    encodePersonText(value);
}
/** A Push in the binary profile. Throws a CodecError for what is none. */
export function encodePush(value) {
    const message = encodeBinary(writePush, value, 1);
    checkPush(value);
    return message;
}
/** The Push in the binary profile. Throws a CodecError for anything else. */
export function decodePush(message) {
    const value = decodeBinary(readPush, message, 1);
    checkPush(value);
    return value;
}
/** A Push in the text profile. Throws a CodecError for what is none. */
export function encodePushText(value) {
    const message = encodeText(formatPush, value, 1);
    checkPush(value);
    return message;
}
/** The Push in the text profile. Throws a CodecError for anything else. */
export function decodePushText(message) {
    const value = decodeText(parsePush, message, 1);
    checkPush(value);
    return value;
}
/** Throws a CodecError unless `value` is a Push and keeps the schema's constraints. */
export function validatePush(value) {
    encodePushText(value);
}
/** A Repository in the binary profile. Throws a CodecError for what is none. */
export function encodeRepository(value) {
    const message = encodeBinary(writeRepository, value, 1);
    checkRepository(value);
    return message;
}
/** The Repository in the binary profile. Throws a CodecError for anything else. */
export function decodeRepository(message) {
    const value = decodeBinary(readRepository, message, 1);
    checkRepository(value);
    return value;
}
/** A Repository in the text profile. Throws a CodecError for what is none. */
export function encodeRepositoryText(value) {
    const message = encodeText(formatRepository, value, 1);
    checkRepository(value);
    return message;
}
/** The Repository in the text profile. Throws a CodecError for anything else. */
export function decodeRepositoryText(message) {
    const value = decodeText(parseRepository, message, 1);
    checkRepository(value);
    return value;
}
/** Throws a CodecError unless `value` is a Repository and keeps the schema's constraints. */
export function validateRepository(value) {
    encodeRepositoryText(value);
}
/** A User in the binary profile. Throws a CodecError for what is none. */
export function encodeUser(value) {
    const message = encodeBinary(writeUser, value, 1);
    checkUser(value);
    return message;
}
/** The User in the binary profile. Throws a CodecError for anything else. */
export function decodeUser(message) {
    const value = decodeBinary(readUser, message, 1);
    checkUser(value);
    return value;
}
/** A User in the text profile. Throws a CodecError for what is none. */
export function encodeUserText(value) {
    const message = encodeText(formatUser, value, 1);
    checkUser(value);
    return message;
}
/** The User in the text profile. Throws a CodecError for anything else. */
export function decodeUserText(message) {
    const value = decodeText(parseUser, message, 1);
    checkUser(value);
    return value;
}
/** Throws a CodecError unless `value` is a User and keeps the schema's constraints. */
export function validateUser(value) {
    encodeUserText(value);
}
