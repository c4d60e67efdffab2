// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
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
  unknownMember,
} from "@twobyte/wire";
import {
  memberOfErrandKind,
  memberOfFailureProcessed,
  memberOfFailureRetry,
  ordinalOfErrandKind,
  ordinalOfFailureProcessed,
  ordinalOfFailureRetry,
} from "./members.js";
import type {
  Board,
  Errand,
  ErrandKind,
  Fact,
  Failure,
  FailureProcessed,
  FailureRetry,
  Item,
  Plan,
  Report,
  Trouble,
} from "./types.js";

export function formatBoard(value: Board): string {
  checkObject(value, "Board");
  return formatString(value.name, "Board.name", Infinity);
}

export function parseBoard(r: TextReader): Board {
  const name = parseString(r, 256);
  return { name };
}

export function formatErrand(value: Errand): string {
  checkObject(value, "Errand");
  let out = `${ordinalOfErrandKind(value.kind, "Errand.kind")}`;
  out += SEPARATOR + formatPlan(value.plan);
  return out;
}

export function parseErrand(r: TextReader): Errand {
  const kind = parseErrandKind(r);
  const plan = parsePlan(r);
  return { kind, plan };
}

export function formatFact(value: Fact): string {
  checkObject(value, "Fact");
  let out = formatString(value.nonce, "Fact.nonce", Infinity);
  out += SEPARATOR + formatString(value.value, "Fact.value");
  return out;
}

export function parseFact(r: TextReader): Fact {
  const nonce = parseString(r, 256);
  const value_ = parseString(r, 1048576);
  return { nonce, value: value_ };
}

export function formatFailure(value: Failure): string {
  checkObject(value, "Failure");
  const retry = value.retry;
  const afterMs = value.afterMs;
  const processed = value.processed;
  const detail = value.detail;
  const bare = value.bare;
  let out = formatInteger(value.code, 0, 255, "Failure.code");
  out += SEPARATOR + (retry === undefined ? "" : `${ordinalOfFailureRetry(retry, "Failure.retry")}`);
  out += SEPARATOR + (afterMs === undefined ? "" : formatInteger(afterMs, 0, 4294967295, "Failure.afterMs"));
  out += SEPARATOR + (processed === undefined ? "" : `${ordinalOfFailureProcessed(processed, "Failure.processed")}`);
  out += SEPARATOR + (detail === undefined ? "" : formatBoolean(detail, "Failure.detail"));
  out += SEPARATOR + (bare === undefined ? "" : formatBoolean(bare, "Failure.bare"));
  return out;
}

export function parseFailure(r: TextReader): Failure {
  const code = parseUnsigned(r, 255);
  const retry = r.absent() ? undefined : parseFailureRetry(r);
  const afterMs = r.absent() ? undefined : parseUnsigned(r, 4294967295);
  const processed = r.absent() ? undefined : parseFailureProcessed(r);
  const detail = r.absent() ? undefined : parseBoolean(r);
  const bare = r.absent() ? undefined : parseBoolean(r);
  return { code, retry, afterMs, processed, detail, bare };
}

export function formatItem(value: Item, revision: number): string {
  checkObject(value, "Item");
  const filler = value.filler;
  const mark = value.mark;
  if (revision < 2 && mark !== undefined) notExpressible("Item.mark", revision);
  let out = formatString(value.nonce, "Item.nonce", Infinity);
  out += SEPARATOR + formatInteger(value.index, 0, 4294967295, "Item.index");
  out += SEPARATOR + (filler === undefined ? "" : formatMarkedString(filler, "Item.filler"));
  if (revision >= 2) out += SEPARATOR + (mark === undefined ? "" : formatInteger(mark, 0, 255, "Item.mark"));
  return out;
}

export function parseItem(r: TextReader, revision: number): Item {
  const nonce = parseString(r, 256);
  const index = parseUnsigned(r, 4294967295);
  const filler = r.absent() ? undefined : parseMarkedString(r, 1048576);
  let mark: number | undefined;
  if (revision >= 2) mark = r.absent() ? undefined : parseUnsigned(r, 255);
  return { nonce, index, filler, mark };
}

export function formatPlan(value: Plan): string {
  checkObject(value, "Plan");
  const count_ = value.count;
  const size = value.size;
  const gate = value.gate;
  const gateAt = value.gateAt;
  const failure = value.failure;
  const filler = value.filler;
  let out = formatString(value.nonce, "Plan.nonce", Infinity);
  out += SEPARATOR + (count_ === undefined ? "" : formatInteger(count_, 0, 4294967295, "Plan.count"));
  out += SEPARATOR + (size === undefined ? "" : formatInteger(size, 0, 4294967295, "Plan.size"));
  out += SEPARATOR + (gate === undefined ? "" : formatMarkedString(gate, "Plan.gate", Infinity));
  out += SEPARATOR + (gateAt === undefined ? "" : formatInteger(gateAt, 0, 4294967295, "Plan.gateAt"));
  out += SEPARATOR + (failure === undefined ? "" : "1" + SEPARATOR + formatFailure(failure));
  out += SEPARATOR + (filler === undefined ? "" : formatMarkedString(filler, "Plan.filler"));
  return out;
}

export function parsePlan(r: TextReader): Plan {
  const nonce = parseString(r, 256);
  const count_ = r.absent() ? undefined : parseUnsigned(r, 4294967295);
  const size = r.absent() ? undefined : parseUnsigned(r, 4294967295);
  const gate = r.absent() ? undefined : parseMarkedString(r, 256);
  const gateAt = r.absent() ? undefined : parseUnsigned(r, 4294967295);
  const failure = r.absent() ? undefined : (r.mark(), parseFailure(r));
  const filler = r.absent() ? undefined : parseMarkedString(r, 1048576);
  return { nonce, count: count_, size, gate, gateAt, failure, filler };
}

function formatReportItemsList(list: readonly Item[], revision: number): string {
  checkArray(list, "Report.items", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    all += SEPARATOR + formatItem(each, revision);
  }
  return all;
}

function parseReportItemsList(r: TextReader, revision: number): Item[] {
  const count = parseCount(r, 1000);
  const list: Item[] = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseItem(r, revision);
  }
  return list;
}

export function formatReport(value: Report, revision: number): string {
  checkObject(value, "Report");
  const error = value.error;
  let out = formatString(value.nonce, "Report.nonce", Infinity);
  out += SEPARATOR + formatReportItemsList(value.items, revision);
  out += SEPARATOR + (error === undefined ? "" : formatInteger(error, 0, 255, "Report.error"));
  return out;
}

export function parseReport(r: TextReader, revision: number): Report {
  const nonce = parseString(r, 256);
  const items = parseReportItemsList(r, revision);
  const error = r.absent() ? undefined : parseUnsigned(r, 255);
  return { nonce, items, error };
}

export function formatTrouble(value: Trouble): string {
  checkObject(value, "Trouble");
  return formatString(value.nonce, "Trouble.nonce", Infinity);
}

export function parseTrouble(r: TextReader): Trouble {
  const nonce = parseString(r, 256);
  return { nonce };
}

function parseErrandKind(r: TextReader): ErrandKind {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfErrandKind(ordinal) ?? unknownMember(r, "ErrandKind", ordinal);
}

function parseFailureProcessed(r: TextReader): FailureProcessed {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfFailureProcessed(ordinal) ?? unknownMember(r, "FailureProcessed", ordinal);
}

function parseFailureRetry(r: TextReader): FailureRetry {
  const ordinal = parseUnsigned(r, 4294967295);
  return memberOfFailureRetry(ordinal) ?? unknownMember(r, "FailureRetry", ordinal);
}
