// @generated from the schema of bench.telemetry. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { noMember } from "@twobyte/wire";
const MODE = ["Off", "Idle", "Run", "Hold", "Fault"];
export function ordinalOfMode(value, field) {
  switch (value) {
    case "Off":
      return 0;
    case "Idle":
      return 1;
    case "Run":
      return 2;
    case "Hold":
      return 3;
    case "Fault":
      return 4;
    default:
      return noMember(field, value);
  }
}
export function memberOfMode(ordinal) {
  return MODE[ordinal];
}
