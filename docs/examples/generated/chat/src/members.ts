// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember } from "@twobyte/wire";
import type { Attachment, Model, Role, StopReason } from "./types.js";

/** Members of Model by ordinal. */
const MODEL: readonly Model[] = ["quick", "thorough"];

/** Members of Role by ordinal. */
const ROLE: readonly Role[] = ["person", "assistant"];

/** Members of StopReason by ordinal. */
const STOP_REASON: readonly StopReason[] = ["complete", "too_long", "refused"];

/** Ordinal of a member of Model. */
export function ordinalOfModel(value: Model, field: string): number {
  switch (value) {
    case "quick":
      return 0;
    case "thorough":
      return 1;
    default:
      return noMember(field, value);
  }
}

/** Member of Model by ordinal; undefined when there is none. */
export function memberOfModel(ordinal: number): Model | undefined {
  return MODEL[ordinal];
}

/** Ordinal of a member of Role. */
export function ordinalOfRole(value: Role, field: string): number {
  switch (value) {
    case "person":
      return 0;
    case "assistant":
      return 1;
    default:
      return noMember(field, value);
  }
}

/** Member of Role by ordinal; undefined when there is none. */
export function memberOfRole(ordinal: number): Role | undefined {
  return ROLE[ordinal];
}

/** Ordinal of a member of StopReason. */
export function ordinalOfStopReason(value: StopReason, field: string): number {
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

/** Member of StopReason by ordinal; undefined when there is none. */
export function memberOfStopReason(ordinal: number): StopReason | undefined {
  return STOP_REASON[ordinal];
}

/** Ordinal of a member of Attachment. */
export function ordinalOfAttachment(value: Attachment, field: string): number {
  checkObject(value, field);
  const tag: unknown = value.kind;
  switch (tag) {
    case "link":
      return 0;
    case "quote":
      return 1;
    default:
      return noMember(field, tag);
  }
}
