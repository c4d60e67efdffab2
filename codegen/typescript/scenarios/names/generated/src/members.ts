// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember } from "@twobyte/wire";
import type { CollisionsBoth, Kind } from "./types.js";

/** Members of Kind by ordinal. */
const KIND: readonly Kind[] = ["a", "a b", "*/", "${x}", " ", "\"", "\\"];

/** Ordinal of a member of Kind. */
export function ordinalOfKind(value: Kind, field: string): number {
  switch (value) {
    case "a":
      return 0;
    case "a b":
      return 1;
    case "*/":
      return 2;
    case "${x}":
      return 3;
    case " ":
      return 4;
    case "\"":
      return 5;
    case "\\":
      return 6;
    default:
      return noMember(field, value);
  }
}

/** Member of Kind by ordinal; undefined when there is none. */
export function memberOfKind(ordinal: number): Kind | undefined {
  return KIND[ordinal];
}

/** Ordinal of a member of CollisionsBoth. */
export function ordinalOfCollisionsBoth(value: CollisionsBoth, field: string): number {
  checkObject(value, field);
  const tag: unknown = value.kind;
  switch (tag) {
    case "one-two":
      return 0;
    case "Three":
      return 1;
    default:
      return noMember(field, tag);
  }
}
