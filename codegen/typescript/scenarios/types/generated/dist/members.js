// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember } from "@twobyte/wire";
const LEVEL = [1, 2, 4];
const MOOD = ["plain", "warm"];
const TONE = ["calm", "sharp"];
const WEEKDAY = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export function ordinalOfLevel(value, field) {
  switch (value) {
    case 1:
      return 0;
    case 2:
      return 1;
    case 4:
      return 2;
    default:
      return noMember(field, value);
  }
}
export function memberOfLevel(ordinal) {
  return LEVEL[ordinal];
}
export function ordinalOfMood(value, field) {
  switch (value) {
    case "plain":
      return 0;
    case "warm":
      return 1;
    default:
      return noMember(field, value);
  }
}
export function memberOfMood(ordinal) {
  return MOOD[ordinal];
}
export function ordinalOfTone(value, field) {
  switch (value) {
    case "calm":
      return 0;
    case "sharp":
      return 1;
    default:
      return noMember(field, value);
  }
}
export function memberOfTone(ordinal) {
  return TONE[ordinal];
}
export function ordinalOfWeekday(value, field) {
  switch (value) {
    case "mon":
      return 0;
    case "tue":
      return 1;
    case "wed":
      return 2;
    case "thu":
      return 3;
    case "fri":
      return 4;
    case "sat":
      return 5;
    case "sun":
      return 6;
    default:
      return noMember(field, value);
  }
}
export function memberOfWeekday(ordinal) {
  return WEEKDAY[ordinal];
}
export function ordinalOfTree(value, field) {
  checkObject(value, field);
  const tag = value.kind;
  switch (tag) {
    case "leaf":
      return 0;
    case "fork":
      return 1;
    default:
      return noMember(field, tag);
  }
}
