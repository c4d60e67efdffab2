// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount as runtimeCheckCount, checkLength as runtimeCheckLength } from "@twobyte/wire";
import type { Bytes, Count, Length, Runtime } from "./types.js";

export function checkBytes(value: Bytes): void {
  runtimeCheckCount(value.bytes.length, 0, 4, "Bytes.bytes");
}

export function checkCount(value: Count): void {
  runtimeCheckCount(value.list.length, 0, 3, "Count.list");
}

export function checkLength(value: Length): void {
  runtimeCheckLength(value.text, 1, Infinity, "Length.text");
}

export function checkRuntime(value: Runtime): void {
  checkBytes(value.bytes);
  checkCount(value.count);
  checkLength(value.length);
}
