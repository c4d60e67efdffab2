// @generated from the schema. Do not edit; run `twobyte generate` again.
import { readAuthor, readComment, readDoc, readFigure, readSection, writeAuthor, writeComment, writeDoc, writeFigure, writeSection } from "./binary.js";
import { checkAuthor, checkComment, checkDoc, checkFigure, checkSection } from "./check.js";
import { formatAuthor, formatComment, formatDoc, formatFigure, formatSection, parseAuthor, parseComment, parseDoc, parseFigure, parseSection } from "./text.js";
import {} from "./types.js";
import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
export { authorFromJson, authorToJson, commentFromJson, commentToJson, docFromJson, docToJson, figureFromJson, figureToJson, sectionFromJson, sectionToJson } from "./json.js";
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
/** A Doc in the binary profile. Throws a CodecError for what is none. */
export function encodeDoc(value) {
    const message = encodeBinary(writeDoc, value, 1);
    checkDoc(value);
    return message;
}
/** The Doc in the binary profile. Throws a CodecError for anything else. */
export function decodeDoc(message) {
    const value = decodeBinary(readDoc, message, 1);
    checkDoc(value);
    return value;
}
/** A Doc in the text profile. Throws a CodecError for what is none. */
export function encodeDocText(value) {
    const message = encodeText(formatDoc, value, 1);
    checkDoc(value);
    return message;
}
/** The Doc in the text profile. Throws a CodecError for anything else. */
export function decodeDocText(message) {
    const value = decodeText(parseDoc, message, 1);
    checkDoc(value);
    return value;
}
/** Throws a CodecError unless `value` is a Doc and keeps the schema's constraints. */
export function validateDoc(value) {
    encodeDocText(value);
}
/** A Figure in the binary profile. Throws a CodecError for what is none. */
export function encodeFigure(value) {
    const message = encodeBinary(writeFigure, value, 1);
    checkFigure(value);
    return message;
}
/** The Figure in the binary profile. Throws a CodecError for anything else. */
export function decodeFigure(message) {
    const value = decodeBinary(readFigure, message, 1);
    checkFigure(value);
    return value;
}
/** A Figure in the text profile. Throws a CodecError for what is none. */
export function encodeFigureText(value) {
    const message = encodeText(formatFigure, value, 1);
    checkFigure(value);
    return message;
}
/** The Figure in the text profile. Throws a CodecError for anything else. */
export function decodeFigureText(message) {
    const value = decodeText(parseFigure, message, 1);
    checkFigure(value);
    return value;
}
/** Throws a CodecError unless `value` is a Figure and keeps the schema's constraints. */
export function validateFigure(value) {
    encodeFigureText(value);
}
/** A Section in the binary profile. Throws a CodecError for what is none. */
export function encodeSection(value) {
    const message = encodeBinary(writeSection, value, 1);
    checkSection(value);
    return message;
}
/** The Section in the binary profile. Throws a CodecError for anything else. */
export function decodeSection(message) {
    const value = decodeBinary(readSection, message, 1);
    checkSection(value);
    return value;
}
/** A Section in the text profile. Throws a CodecError for what is none. */
export function encodeSectionText(value) {
    const message = encodeText(formatSection, value, 1);
    checkSection(value);
    return message;
}
/** The Section in the text profile. Throws a CodecError for anything else. */
export function decodeSectionText(message) {
    const value = decodeText(parseSection, message, 1);
    checkSection(value);
    return value;
}
/** Throws a CodecError unless `value` is a Section and keeps the schema's constraints. */
export function validateSection(value) {
    encodeSectionText(value);
}
