// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength, violate } from "@twobyte/wire";
import type { Board, Errand, Fact, Failure, Item, Plan, Report, Trouble } from "./types.js";

export function checkBoard(value: Board): void {
  checkLength(value.name, 1, 64, "Board.name");
}

export function checkErrand(value: Errand): void {
  checkPlan(value.plan);
}

export function checkFact(value: Fact): void {
  checkLength(value.nonce, 1, 64, "Fact.nonce");
}

export function checkFailure(value: Failure): void {
  if (value.code < 1) violate("Failure.code", "at least 1");
  if (value.code > 16) violate("Failure.code", "at most 16");
}

export function checkItem(value: Item): void {
  checkLength(value.nonce, 1, 64, "Item.nonce");
}

export function checkPlan(value: Plan): void {
  checkLength(value.nonce, 1, 64, "Plan.nonce");
  if (value.count !== undefined) {
    if (value.count > 1000000) violate("Plan.count", "at most 1000000");
  }
  if (value.size !== undefined) {
    if (value.size > 4000000) violate("Plan.size", "at most 4000000");
  }
  if (value.gate !== undefined) {
    checkLength(value.gate, 0, 64, "Plan.gate");
  }
  if (value.failure !== undefined) {
    checkFailure(value.failure);
  }
}

function checkReportItemsList(list: readonly Item[]): void {
  for (const each of list) {
    checkItem(each);
  }
}

export function checkReport(value: Report): void {
  checkLength(value.nonce, 1, 64, "Report.nonce");
  checkCount(value.items.length, 0, 1000, "Report.items");
  checkReportItemsList(value.items);
}

export function checkTrouble(value: Trouble): void {
  checkLength(value.nonce, 1, 64, "Trouble.nonce");
}
