// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkObject,
  formatInteger,
  formatString,
  formatUuid,
  parseInteger,
  parseString,
  parseUnsigned,
  parseUuid
} from "@twobyte/wire";
export function formatBoard(value) {
  checkObject(value, "Board");
  return formatString(value.name, "Board.name", Infinity);
}
export function parseBoard(r) {
  const name = parseString(r, 128);
  return { name };
}
export function formatDone(value) {
  checkObject(value, "Done");
  return formatInteger(value.tokens, 0, 4294967295, "Done.tokens");
}
export function parseDone(r) {
  const tokens_ = parseUnsigned(r, 4294967295);
  return { tokens: tokens_ };
}
export function formatQuestion(value) {
  checkObject(value, "Question");
  let out = formatUuid(value.id, "Question.id");
  out += SEPARATOR + formatString(value.text, "Question.text", Infinity);
  return out;
}
export function parseQuestion(r) {
  const id = parseUuid(r);
  const text = parseString(r, 1600);
  return { id, text };
}
export function formatReading(value) {
  checkObject(value, "Reading");
  let out = formatInteger(value.index, 0, 9007199254740991, "Reading.index");
  out += SEPARATOR + formatInteger(value.nonce, 0, 4294967295, "Reading.nonce");
  out += SEPARATOR + formatInteger(value.at, -140737488355328, 140737488355327, "Reading.at");
  out += SEPARATOR + formatInteger(value.orders, 0, 65535, "Reading.orders");
  out += SEPARATOR + formatInteger(value.visitors, 0, 4294967295, "Reading.visitors");
  out += SEPARATOR + formatInteger(value.latency, 0, 65535, "Reading.latency");
  out += SEPARATOR + formatInteger(value.load, 0, 255, "Reading.load");
  return out;
}
export function parseReading(r) {
  const index = parseUnsigned(r, 9007199254740991);
  const nonce = parseUnsigned(r, 4294967295);
  const at = parseInteger(r, -140737488355328, 140737488355327);
  const orders = parseUnsigned(r, 65535);
  const visitors = parseUnsigned(r, 4294967295);
  const latency = parseUnsigned(r, 65535);
  const load = parseUnsigned(r, 255);
  return { index, nonce, at, orders, visitors, latency, load };
}
export function formatToken(value) {
  checkObject(value, "Token");
  let out = formatInteger(value.index, 0, 4294967295, "Token.index");
  out += SEPARATOR + formatInteger(value.nonce, 0, 4294967295, "Token.nonce");
  out += SEPARATOR + formatString(value.text, "Token.text");
  return out;
}
export function parseToken(r) {
  const index = parseUnsigned(r, 4294967295);
  const nonce = parseUnsigned(r, 4294967295);
  const text = parseString(r, 1048576);
  return { index, nonce, text };
}
