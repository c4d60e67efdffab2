// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember } from "@twobyte/wire";
const KIND = ["a", "a b", "*/", "${x}", "\u2028", '"', "\\"];
export function ordinalOfKind(value, field) {
  switch (value) {
    case "a":
      return 0;
    case "a b":
      return 1;
    case "*/":
      return 2;
    case "${x}":
      return 3;
    case "\u2028":
      return 4;
    case '"':
      return 5;
    case "\\":
      return 6;
    default:
      return noMember(field, value);
  }
}
export function memberOfKind(ordinal) {
  return KIND[ordinal];
}
export function ordinalOfCollisionsBoth(value, field) {
  checkObject(value, field);
  const tag = value.kind;
  switch (tag) {
    case "one-two":
      return 0;
    case "Three":
      return 1;
    default:
      return noMember(field, tag);
  }
}
