// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkObject,
  formatBoolean,
  formatInteger,
  formatMarkedString,
  formatString,
  notExpressible,
  parseBoolean,
  parseCount,
  parseMarkedString,
  parseString,
  parseUnsigned,
  unknownMember
} from "@twobyte/wire";
import {
  memberOfErrandKind,
  memberOfFailureProcessed,
  memberOfFailureRetry,
  ordinalOfErrandKind,
  ordinalOfFailureProcessed,
  ordinalOfFailureRetry
} from "./members.js";
export function formatBoard(value) {
  checkObject(value, "Board");
  return formatString(value.name, "Board.name", Infinity);
}
export function parseBoard(r) {
  const name = parseString(r, 256);
  return { name };
}
export function formatErrand(value) {
  checkObject(value, "Errand");
  let out = `${ordinalOfErrandKind(value.kind, "Errand.kind")}`;
  out += SEPARATOR + formatPlan(value.plan);
  return out;
}
export function parseErrand(r) {
  const kind = parseErrandKind(r);
  const plan = parsePlan(r);
  return { kind, plan };
}
export function formatFact(value) {
  checkObject(value, "Fact");
  let out = formatString(value.nonce, "Fact.nonce", Infinity);
  out += SEPARATOR + formatString(value.value, "Fact.value");
  return out;
}
export function parseFact(r) {
  const nonce = parseString(r, 256);
  const value_ = parseString(r, 1048576);
  return { nonce, value: value_ };
}
export function formatFailure(value) {
  checkObject(value, "Failure");
  const retry = value.retry;
  const afterMs = value.afterMs;
  const processed = value.processed;
  const detail = value.detail;
  const bare = value.bare;
  let out = formatInteger(value.code, 0, 255, "Failure.code");
  out += SEPARATOR + (retry === void 0 ? "" : `${ordinalOfFailureRetry(retry, "Failure.retry")}`);
  out += SEPARATOR + (afterMs === void 0 ? "" : formatInteger(afterMs, 0, 4294967295, "Failure.afterMs"));
  out += SEPARATOR + (processed === void 0 ? "" : `${ordinalOfFailureProcessed(processed, "Failure.processed")}`);
  out += SEPARATOR + (detail === void 0 ? "" : formatBoolean(detail, "Failure.detail"));
  out += SEPARATOR + (bare === void 0 ? "" : formatBoolean(bare, "Failure.bare"));
  return out;
}
export function parseFailure(r) {
  const code = parseUnsigned(r, 255);
  const retry = r.absent() ? void 0 : parseFailureRetry(r);
  const afterMs = r.absent() ? void 0 : parseUnsigned(r, 4294967295);
  const processed = r.absent() ? void 0 : parseFailureProcessed(r);
  const detail = r.absent() ? void 0 : parseBoolean(r);
  const bare = r.absent() ? void 0 : parseBoolean(r);
  return { code, retry, afterMs, processed, detail, bare };
}
export function formatItem(value, revision) {
  checkObject(value, "Item");
  const filler = value.filler;
  const mark = value.mark;
  if (revision < 2 && mark !== void 0) notExpressible("Item.mark", revision);
  let out = formatString(value.nonce, "Item.nonce", Infinity);
  out += SEPARATOR + formatInteger(value.index, 0, 4294967295, "Item.index");
  out += SEPARATOR + (filler === void 0 ? "" : formatMarkedString(filler, "Item.filler"));
  if (revision >= 2) out += SEPARATOR + (mark === void 0 ? "" : formatInteger(mark, 0, 255, "Item.mark"));
  return out;
}
export function parseItem(r, revision) {
  const nonce = parseString(r, 256);
  const index = parseUnsigned(r, 4294967295);
  const filler = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  let mark;
  if (revision >= 2) mark = r.absent() ? void 0 : parseUnsigned(r, 255);
  return { nonce, index, filler, mark };
}
export function formatPlan(value) {
  checkObject(value, "Plan");
  const count_ = value.count;
  const size = value.size;
  const gate = value.gate;
  const gateAt = value.gateAt;
  const failure = value.failure;
  const filler = value.filler;
  let out = formatString(value.nonce, "Plan.nonce", Infinity);
  out += SEPARATOR + (count_ === void 0 ? "" : formatInteger(count_, 0, 4294967295, "Plan.count"));
  out += SEPARATOR + (size === void 0 ? "" : formatInteger(size, 0, 4294967295, "Plan.size"));
  out += SEPARATOR + (gate === void 0 ? "" : formatMarkedString(gate, "Plan.gate", Infinity));
  out += SEPARATOR + (gateAt === void 0 ? "" : formatInteger(gateAt, 0, 4294967295, "Plan.gateAt"));
  out += SEPARATOR + (failure === void 0 ? "" : "1" + SEPARATOR + formatFailure(failure));
  out += SEPARATOR + (filler === void 0 ? "" : formatMarkedString(filler, "Plan.filler"));
  return out;
}
export function parsePlan(r) {
  const nonce = parseString(r, 256);
  const count_ = r.absent() ? void 0 : parseUnsigned(r, 4294967295);
  const size = r.absent() ? void 0 : parseUnsigned(r, 4294967295);
  const gate = r.absent() ? void 0 : parseMarkedString(r, 256);
  const gateAt = r.absent() ? void 0 : parseUnsigned(r, 4294967295);
  const failure = r.absent() ? void 0 : (r.mark(), parseFailure(r));
  const filler = r.absent() ? void 0 : parseMarkedString(r, 1048576);
  return { nonce, count: count_, size, gate, gateAt, failure, filler };
}
function formatReportItemsList(list, revision) {
  checkArray(list, "Report.items", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatItem(each, revision);
  }
  return all;
}
function parseReportItemsList(r, revision) {
  const count = parseCount(r, 1e3);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseItem(r, revision);
  }
  return list;
}
export function formatReport(value, revision) {
  checkObject(value, "Report");
  const error = value.error;
  let out = formatString(value.nonce, "Report.nonce", Infinity);
  out += SEPARATOR + formatReportItemsList(value.items, revision);
  out += SEPARATOR + (error === void 0 ? "" : formatInteger(error, 0, 255, "Report.error"));
  return out;
}
export function parseReport(r, revision) {
  const nonce = parseString(r, 256);
  const items = parseReportItemsList(r, revision);
  const error = r.absent() ? void 0 : parseUnsigned(r, 255);
  return { nonce, items, error };
}
export function formatTrouble(value) {
  checkObject(value, "Trouble");
  return formatString(value.nonce, "Trouble.nonce", Infinity);
}
export function parseTrouble(r) {
  const nonce = parseString(r, 256);
  return { nonce };
}
function parseErrandKind(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfErrandKind(ordinal) ?? unknownMember(r, "ErrandKind", ordinal);
}
function parseFailureProcessed(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfFailureProcessed(ordinal) ?? unknownMember(r, "FailureProcessed", ordinal);
}
function parseFailureRetry(r) {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfFailureRetry(ordinal) ?? unknownMember(r, "FailureRetry", ordinal);
}
