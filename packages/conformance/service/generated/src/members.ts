// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { noMember } from "@twobyte/wire";
import type { ErrandKind, FailureProcessed, FailureRetry } from "./types.js";

/** Members of ErrandKind by ordinal. */
const ERRAND_KIND: readonly ErrandKind[] = ["echo", "look", "count", "sum", "talk", "note"];

/** Members of FailureProcessed by ordinal. */
const FAILURE_PROCESSED: readonly FailureProcessed[] = ["no", "maybe", "yes"];

/** Members of FailureRetry by ordinal. */
const FAILURE_RETRY: readonly FailureRetry[] = ["never", "now", "after"];

/** Ordinal of a member of ErrandKind. */
export function ordinalOfErrandKind(value: ErrandKind, field: string): number {
  switch (value) {
    case "echo":
      return 0;
    case "look":
      return 1;
    case "count":
      return 2;
    case "sum":
      return 3;
    case "talk":
      return 4;
    case "note":
      return 5;
    default:
      return noMember(field, value);
  }
}

/** Member of ErrandKind by ordinal; undefined when there is none. */
export function memberOfErrandKind(ordinal: number): ErrandKind | undefined {
  return ERRAND_KIND[ordinal];
}

/** Ordinal of a member of FailureProcessed. */
export function ordinalOfFailureProcessed(value: FailureProcessed, field: string): number {
  switch (value) {
    case "no":
      return 0;
    case "maybe":
      return 1;
    case "yes":
      return 2;
    default:
      return noMember(field, value);
  }
}

/** Member of FailureProcessed by ordinal; undefined when there is none. */
export function memberOfFailureProcessed(ordinal: number): FailureProcessed | undefined {
  return FAILURE_PROCESSED[ordinal];
}

/** Ordinal of a member of FailureRetry. */
export function ordinalOfFailureRetry(value: FailureRetry, field: string): number {
  switch (value) {
    case "never":
      return 0;
    case "now":
      return 1;
    case "after":
      return 2;
    default:
      return noMember(field, value);
  }
}

/** Member of FailureRetry by ordinal; undefined when there is none. */
export function memberOfFailureRetry(ordinal: number): FailureRetry | undefined {
  return FAILURE_RETRY[ordinal];
}
