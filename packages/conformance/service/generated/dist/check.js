// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength, violate } from "@twobyte/wire";
export function checkBoard(value) {
  checkLength(value.name, 1, 64, "Board.name");
}
export function checkErrand(value) {
  checkPlan(value.plan);
}
export function checkFact(value) {
  checkLength(value.nonce, 1, 64, "Fact.nonce");
}
export function checkFailure(value) {
  if (value.code < 1) violate("Failure.code", "at least 1");
  if (value.code > 16) violate("Failure.code", "at most 16");
}
export function checkItem(value) {
  checkLength(value.nonce, 1, 64, "Item.nonce");
}
export function checkPlan(value) {
  checkLength(value.nonce, 1, 64, "Plan.nonce");
  if (value.count !== void 0) {
    if (value.count > 1e6) violate("Plan.count", "at most 1000000");
  }
  if (value.size !== void 0) {
    if (value.size > 4e6) violate("Plan.size", "at most 4000000");
  }
  if (value.gate !== void 0) {
    checkLength(value.gate, 0, 64, "Plan.gate");
  }
  if (value.failure !== void 0) {
    checkFailure(value.failure);
  }
}
function checkReportItemsList(list) {
  for (const each of list) {
    checkItem(each);
  }
}
export function checkReport(value) {
  checkLength(value.nonce, 1, 64, "Report.nonce");
  checkCount(value.items.length, 0, 1e3, "Report.items");
  checkReportItemsList(value.items);
}
export function checkTrouble(value) {
  checkLength(value.nonce, 1, 64, "Trouble.nonce");
}
