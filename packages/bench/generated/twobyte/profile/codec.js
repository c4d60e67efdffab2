// @generated from the schema of bench.profile. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { decodeBinary, decodeText, encodeBinary, encodeText } from "@twobyte/wire";
import { readProfile, writeProfile } from "./binary.js";
import { checkProfile } from "./check.js";
import { formatProfile, parseProfile } from "./text.js";
export { CodecError } from "@twobyte/wire";
export { profileFromJson, profileToJson } from "./json.js";
export function encodeProfile(value) {
  const message = encodeBinary(writeProfile, value, 1);
  checkProfile(value);
  return message;
}
export function decodeProfile(message) {
  const value = decodeBinary(readProfile, message, 1);
  checkProfile(value);
  return value;
}
export function encodeProfileText(value) {
  const message = encodeText(formatProfile, value, 1);
  checkProfile(value);
  return message;
}
export function decodeProfileText(message) {
  const value = decodeText(parseProfile, message, 1);
  checkProfile(value);
  return value;
}
export function validateProfile(value) {
  encodeProfileText(value);
}
