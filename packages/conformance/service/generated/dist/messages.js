// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  readBoard,
  readErrand,
  readFact,
  readItem,
  readPlan,
  readReport,
  readTrouble,
  writeBoard,
  writeErrand,
  writeFact,
  writeItem,
  writePlan,
  writeReport,
  writeTrouble
} from "./binary.js";
import {
  checkBoard,
  checkErrand,
  checkFact,
  checkItem,
  checkPlan,
  checkReport,
  checkTrouble
} from "./check.js";
import {
  formatBoard,
  formatErrand,
  formatFact,
  formatItem,
  formatPlan,
  formatReport,
  formatTrouble,
  parseBoard,
  parseErrand,
  parseFact,
  parseItem,
  parsePlan,
  parseReport,
  parseTrouble
} from "./text.js";
export const BoardMessage = {
  name: "Board",
  code: void 0,
  write: writeBoard,
  read: readBoard,
  format: formatBoard,
  parse: parseBoard,
  check: checkBoard
};
export const ErrandMessage = {
  name: "Errand",
  code: void 0,
  write: writeErrand,
  read: readErrand,
  format: formatErrand,
  parse: parseErrand,
  check: checkErrand
};
export const FactMessage = {
  name: "Fact",
  code: "Fa",
  write: writeFact,
  read: readFact,
  format: formatFact,
  parse: parseFact,
  check: checkFact
};
export const ItemMessage = {
  name: "Item",
  code: "It",
  write: writeItem,
  read: readItem,
  format: formatItem,
  parse: parseItem,
  check: checkItem
};
export const PlanMessage = {
  name: "Plan",
  code: void 0,
  write: writePlan,
  read: readPlan,
  format: formatPlan,
  parse: parsePlan,
  check: checkPlan
};
export const ReportMessage = {
  name: "Report",
  code: "Re",
  write: writeReport,
  read: readReport,
  format: formatReport,
  parse: parseReport,
  check: checkReport
};
export const TroubleMessage = {
  name: "Trouble",
  code: "Tr",
  write: writeTrouble,
  read: readTrouble,
  format: formatTrouble,
  parse: parseTrouble,
  check: checkTrouble
};
