// @generated from the schema of bench.profile. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { noMember } from "@twobyte/wire";
const PLAN = ["Free", "Basic", "Pro", "Team", "Staff"];
export function ordinalOfPlan(value, field) {
  switch (value) {
    case "Free":
      return 0;
    case "Basic":
      return 1;
    case "Pro":
      return 2;
    case "Team":
      return 3;
    case "Staff":
      return 4;
    default:
      return noMember(field, value);
  }
}
export function memberOfPlan(ordinal) {
  return PLAN[ordinal];
}
