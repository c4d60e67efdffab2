// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  IRegexp,
  checkCount,
  checkLength,
  checkMultiple,
  checkPattern,
  checkUnique,
  violate,
} from "@twobyte/wire";
import type { Bounds, Labels, Patterns } from "./types.js";

const PATTERN_0: IRegexp = /* @__PURE__ */ new IRegexp("[a-z][a-z0-9]*");
const PATTERN_1: IRegexp = /* @__PURE__ */ new IRegexp("[A-Za-z0-9!#$%&'*+/=?\\^_`{|}~\\-]+(\\.[A-Za-z0-9!#$%&'*+/=?\\^_`{|}~\\-]+)*@([A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?");
const PATTERN_2: IRegexp = /* @__PURE__ */ new IRegexp("([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)");
const PATTERN_3: IRegexp = /* @__PURE__ */ new IRegexp("\\p{P}\\p{Z}\\P{L}[\\]-a]{2,4}[^\\n]*\\p{C}");

function checkBoundsTagsList(list: readonly string[]): void {
  for (const each of list) {
    checkLength(each, 1, Infinity, "Bounds.tags");
  }
}

function checkBoundsScoresMap(map: ReadonlyMap<string, number>): void {
  for (const [key, each] of map) {
    checkLength(key, 0, 8, "Bounds.scores");
    if (each > 100) violate("Bounds.scores", "at most 100");
  }
}

export function checkBounds(value: Bounds): void {
  if (value.small < 1) violate("Bounds.small", "at least 1");
  if (value.small > 9) violate("Bounds.small", "at most 9");
  if (value.even <= -10) violate("Bounds.even", "more than -10");
  checkMultiple(value.even, 2, "Bounds.even");
  if (value.wide > 18446744073709551614n) violate("Bounds.wide", "at most 18446744073709551614");
  if (value.share < 0) violate("Bounds.share", "at least 0");
  if (value.share >= 1) violate("Bounds.share", "less than 1");
  if (Math.round(value.price * 100) < 1) violate("Bounds.price", "at least 0.01");
  if (Math.round(value.price * 100) > 9999) violate("Bounds.price", "at most 99.99");
  checkLength(value.name, 1, 40, "Bounds.name");
  checkPattern(value.name, PATTERN_0, "Bounds.name");
  checkPattern(value.mail, PATTERN_1, "Bounds.mail");
  checkPattern(value.day, PATTERN_2, "Bounds.day");
  checkCount(value.hash.length, 4, 4, "Bounds.hash");
  checkCount(value.tags.length, 1, 8, "Bounds.tags");
  checkUnique(value.tags, "Bounds.tags");
  checkBoundsTagsList(value.tags);
  checkCount(value.scores.size, 0, 16, "Bounds.scores");
  checkBoundsScoresMap(value.scores);
  if (value.after < 0) violate("Bounds.after", "at least 0");
  if (value.wait > 60) violate("Bounds.wait", "at most 60");
}

export function checkLabels(value: Labels): void {
  checkLength(value.label, 0, 8, "Labels.label");
}

export function checkPatterns(value: Patterns): void {
  checkPattern(value.classes, PATTERN_3, "Patterns.classes");
  checkLength(value.word, 4, Infinity, "Patterns.word");
}
