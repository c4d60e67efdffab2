// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember } from "@twobyte/wire";
/** Members of Level by ordinal. */
const LEVEL = [1, 2, 4];
/** Members of Mood by ordinal. */
const MOOD = ["plain", "warm"];
/** Members of Tone by ordinal. */
const TONE = ["calm", "sharp"];
/** Members of Weekday by ordinal. */
const WEEKDAY = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** Ordinal of a member of Level. */
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
/** Member of Level by ordinal; undefined when there is none. */
export function memberOfLevel(ordinal) {
  return LEVEL[ordinal];
}
/** Ordinal of a member of Mood. */
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
/** Member of Mood by ordinal; undefined when there is none. */
export function memberOfMood(ordinal) {
  return MOOD[ordinal];
}
/** Ordinal of a member of Tone. */
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
/** Member of Tone by ordinal; undefined when there is none. */
export function memberOfTone(ordinal) {
  return TONE[ordinal];
}
/** Ordinal of a member of Weekday. */
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
/** Member of Weekday by ordinal; undefined when there is none. */
export function memberOfWeekday(ordinal) {
  return WEEKDAY[ordinal];
}
/** Ordinal of a member of Tree. */
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
