// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
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
  writeTrouble,
} from "./binary.js";
import {
  checkBoard,
  checkErrand,
  checkFact,
  checkItem,
  checkPlan,
  checkReport,
  checkTrouble,
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
  parseTrouble,
} from "./text.js";
import type { Board, Errand, Fact, Item, Plan, Report, Trouble } from "./types.js";

/** How a Board travels. */
export const BoardMessage: MessageCodec<Board> = {
  name: "Board",
  code: undefined,
  write: writeBoard,
  read: readBoard,
  format: formatBoard,
  parse: parseBoard,
  check: checkBoard,
};

/** How a Errand travels. */
export const ErrandMessage: MessageCodec<Errand> = {
  name: "Errand",
  code: undefined,
  write: writeErrand,
  read: readErrand,
  format: formatErrand,
  parse: parseErrand,
  check: checkErrand,
};

/** How a Fact travels. */
export const FactMessage: MessageCodec<Fact> = {
  name: "Fact",
  code: "Fa",
  write: writeFact,
  read: readFact,
  format: formatFact,
  parse: parseFact,
  check: checkFact,
};

/** How a Item travels. */
export const ItemMessage: MessageCodec<Item> = {
  name: "Item",
  code: "It",
  write: writeItem,
  read: readItem,
  format: formatItem,
  parse: parseItem,
  check: checkItem,
};

/** How a Plan travels. */
export const PlanMessage: MessageCodec<Plan> = {
  name: "Plan",
  code: undefined,
  write: writePlan,
  read: readPlan,
  format: formatPlan,
  parse: parsePlan,
  check: checkPlan,
};

/** How a Report travels. */
export const ReportMessage: MessageCodec<Report> = {
  name: "Report",
  code: "Re",
  write: writeReport,
  read: readReport,
  format: formatReport,
  parse: parseReport,
  check: checkReport,
};

/** How a Trouble travels. */
export const TroubleMessage: MessageCodec<Trouble> = {
  name: "Trouble",
  code: "Tr",
  write: writeTrouble,
  read: readTrouble,
  format: formatTrouble,
  parse: parseTrouble,
  check: checkTrouble,
};
