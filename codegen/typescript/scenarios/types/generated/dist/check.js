// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
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
  violate
} from "@twobyte/wire";
const PATTERN_0 = /* @__PURE__ */ new IRegexp("[a-z][a-z0-9]*");
const PATTERN_1 = /* @__PURE__ */ new IRegexp("[A-Za-z0-9!#$%&'*+/=?\\^_`{|}~\\-]+(\\.[A-Za-z0-9!#$%&'*+/=?\\^_`{|}~\\-]+)*@([A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?");
function checkConstraintsTagsList(list) {
  for (const each of list) {
    checkLength(each, 1, Infinity, "Constraints.tags");
  }
}
function checkConstraintsScoresMap(map) {
  for (const [key, each] of map) {
    checkLength(key, 0, 8, "Constraints.scores");
    if (each > 100) violate("Constraints.scores", "at most 100");
  }
}
export function checkConstraints(value) {
  if (value.small < 1) violate("Constraints.small", "at least 1");
  if (value.small > 9) violate("Constraints.small", "at most 9");
  if (value.even <= -10) violate("Constraints.even", "more than -10");
  checkMultiple(value.even, 2, "Constraints.even");
  if (value.wide > 18446744073709551614n) violate("Constraints.wide", "at most 18446744073709551614");
  if (value.share < 0) violate("Constraints.share", "at least 0");
  if (value.share >= 1) violate("Constraints.share", "less than 1");
  if (Math.round(value.price * 100) < 1) violate("Constraints.price", "at least 0.01");
  if (Math.round(value.price * 100) > 9999) violate("Constraints.price", "at most 99.99");
  checkLength(value.name, 1, 40, "Constraints.name");
  checkPattern(value.name, PATTERN_0, "Constraints.name");
  checkPattern(value.mail, PATTERN_1, "Constraints.mail");
  checkCount(value.hash.length, 32, 32, "Constraints.hash");
  checkCount(value.tags.length, 1, 8, "Constraints.tags");
  checkUnique(value.tags, "Constraints.tags");
  checkConstraintsTagsList(value.tags);
  checkCount(value.scores.size, 0, 16, "Constraints.scores");
  checkConstraintsScoresMap(value.scores);
}
