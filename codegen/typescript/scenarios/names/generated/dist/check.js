// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount as runtimeCheckCount, checkLength as runtimeCheckLength } from "@twobyte/wire";
export function checkBytes(value) {
  runtimeCheckCount(value.bytes.length, 0, 4, "Bytes.bytes");
}
export function checkCount(value) {
  runtimeCheckCount(value.list.length, 0, 3, "Count.list");
}
export function checkLength(value) {
  runtimeCheckLength(value.text, 1, Infinity, "Length.text");
}
export function checkRuntime(value) {
  checkBytes(value.bytes);
  checkCount(value.count);
  checkLength(value.length);
}
