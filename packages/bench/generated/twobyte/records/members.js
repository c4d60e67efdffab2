// @generated from the schema of bench.records. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { noMember } from "@twobyte/wire";
const KIND = ["Book", "Tool", "Food", "Toy", "Part", "Other"];
export function ordinalOfKind(value, field) {
  switch (value) {
    case "Book":
      return 0;
    case "Tool":
      return 1;
    case "Food":
      return 2;
    case "Toy":
      return 3;
    case "Part":
      return 4;
    case "Other":
      return 5;
    default:
      return noMember(field, value);
  }
}
export function memberOfKind(ordinal) {
  return KIND[ordinal];
}
