// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember } from "@twobyte/wire";
const MODEL = ["quick", "thorough"];
const ROLE = ["person", "assistant"];
const STOP_REASON = ["complete", "too_long", "refused"];
export function ordinalOfModel(value, field) {
  switch (value) {
    case "quick":
      return 0;
    case "thorough":
      return 1;
    default:
      return noMember(field, value);
  }
}
export function memberOfModel(ordinal) {
  return MODEL[ordinal];
}
export function ordinalOfRole(value, field) {
  switch (value) {
    case "person":
      return 0;
    case "assistant":
      return 1;
    default:
      return noMember(field, value);
  }
}
export function memberOfRole(ordinal) {
  return ROLE[ordinal];
}
export function ordinalOfStopReason(value, field) {
  switch (value) {
    case "complete":
      return 0;
    case "too_long":
      return 1;
    case "refused":
      return 2;
    default:
      return noMember(field, value);
  }
}
export function memberOfStopReason(ordinal) {
  return STOP_REASON[ordinal];
}
export function ordinalOfAttachment(value, field) {
  checkObject(value, field);
  const tag = value.kind;
  switch (tag) {
    case "link":
      return 0;
    case "quote":
      return 1;
    default:
      return noMember(field, tag);
  }
}
