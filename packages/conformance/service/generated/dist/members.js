// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { noMember } from "@twobyte/wire";
const ERRAND_KIND = ["echo", "look", "count", "sum", "talk", "note"];
const FAILURE_PROCESSED = ["no", "maybe", "yes"];
const FAILURE_RETRY = ["never", "now", "after"];
export function ordinalOfErrandKind(value, field) {
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
export function memberOfErrandKind(ordinal) {
  return ERRAND_KIND[ordinal];
}
export function ordinalOfFailureProcessed(value, field) {
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
export function memberOfFailureProcessed(ordinal) {
  return FAILURE_PROCESSED[ordinal];
}
export function ordinalOfFailureRetry(value, field) {
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
export function memberOfFailureRetry(ordinal) {
  return FAILURE_RETRY[ordinal];
}
