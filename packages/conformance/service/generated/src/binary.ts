// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import {
  bit,
  checkArray,
  checkObject,
  notExpressible,
  putU32,
  putU8,
  putVarint,
  readCount,
  readString,
  readU32,
  readU8,
  reservedBits,
  takeBits1,
  takeBits2,
  takeVarint,
  unknownMember,
  writeString,
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

export function writeBoard(w: BinaryWriter, value: Board): void {
  checkObject(value, "Board");
  writeString(w, value.name, "Board.name", Infinity, 64);
}

export function readBoard(r: BinaryReader): Board {
  const name = readString(r, 256);
  return { name };
}

export function writeErrand(w: BinaryWriter, value: Errand): void {
  checkObject(value, "Errand");
  const kind = value.kind;
  const kindOrdinal = ordinalOfErrandKind(kind, "Errand.kind");
  w.reserve(1);
  w.bytes[w.pos++] = kindOrdinal;
  writePlan(w, value.plan);
}

export function readErrand(r: BinaryReader): Errand {
  const bits = takeBits1(r, 7);
  const kind = readErrandKind(r, bits & 7);
  const plan = readPlan(r);
  return { kind, plan };
}

export function writeFact(w: BinaryWriter, value: Fact): void {
  checkObject(value, "Fact");
  writeString(w, value.nonce, "Fact.nonce", Infinity, 64);
  writeString(w, value.value, "Fact.value");
}

export function readFact(r: BinaryReader): Fact {
  const nonce = readString(r, 256);
  const value_ = readString(r, 1048576);
  return { nonce, value: value_ };
}

export function writeFailure(w: BinaryWriter, value: Failure): void {
  checkObject(value, "Failure");
  const retry = value.retry;
  const retryOrdinal = retry === undefined ? 0 : ordinalOfFailureRetry(retry, "Failure.retry");
  const afterMs = value.afterMs;
  const processed = value.processed;
  const processedOrdinal = processed === undefined ? 0 : ordinalOfFailureProcessed(processed, "Failure.processed");
  const detail = value.detail;
  const bare = value.bare;
  w.reserve(8);
  const bits = (retry === undefined ? 0 : 1) | (retryOrdinal << 1) | ((afterMs === undefined ? 0 : 1) << 3) | ((processed === undefined ? 0 : 1) << 4) | (processedOrdinal << 5) | ((detail === undefined ? 0 : 1) << 7) | ((detail === undefined ? 0 : bit(detail, "Failure.detail")) << 8) | ((bare === undefined ? 0 : 1) << 9) | ((bare === undefined ? 0 : bit(bare, "Failure.bare")) << 10);
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  putU8(w, value.code, "Failure.code");
  if (afterMs !== undefined) {
    putU32(w, afterMs, "Failure.afterMs");
  }
}

export function readFailure(r: BinaryReader): Failure {
  const bits = takeBits2(r, 2047);
  const code = readU8(r);
  if ((bits & 1) === 0 && ((bits >>> 1) & 3) !== 0) reservedBits(r);
  const retry = (bits & 1) !== 0 ? readFailureRetry(r, (bits >>> 1) & 3) : undefined;
  const afterMs = (bits & 8) !== 0 ? readU32(r) : undefined;
  if ((bits & 16) === 0 && ((bits >>> 5) & 3) !== 0) reservedBits(r);
  const processed = (bits & 16) !== 0 ? readFailureProcessed(r, (bits >>> 5) & 3) : undefined;
  if ((bits & 128) === 0 && (bits & 256) !== 0) reservedBits(r);
  const detail = (bits & 128) !== 0 ? (bits & 256) !== 0 : undefined;
  if ((bits & 512) === 0 && (bits & 1024) !== 0) reservedBits(r);
  const bare = (bits & 512) !== 0 ? (bits & 1024) !== 0 : undefined;
  return { code, retry, afterMs, processed, detail, bare };
}

export function writeItem(w: BinaryWriter, value: Item, revision: number): void {
  checkObject(value, "Item");
  const filler = value.filler;
  w.reserve(1);
  w.bytes[w.pos++] = filler === undefined ? 0 : 1;
  writeString(w, value.nonce, "Item.nonce", Infinity, 64);
  w.reserve(5);
  putU32(w, value.index, "Item.index");
  if (filler !== undefined) {
    writeString(w, filler, "Item.filler");
  }
  if (revision >= 2) {
    const mark = value.mark;
    w.reserve(2);
    w.bytes[w.pos++] = mark === undefined ? 0 : 1;
    if (mark !== undefined) {
      putU8(w, mark, "Item.mark");
    }
  } else {
    if (value.mark !== undefined) notExpressible("Item.mark", revision);
  }
}

export function readItem(r: BinaryReader, revision: number): Item {
  const bits = takeBits1(r, 1);
  const nonce = readString(r, 256);
  const index = readU32(r);
  const filler = (bits & 1) !== 0 ? readString(r, 1048576) : undefined;
  let mark: number | undefined;
  if (revision >= 2) {
    const bits = takeBits1(r, 1);
    mark = (bits & 1) !== 0 ? readU8(r) : undefined;
  }
  return { nonce, index, filler, mark };
}

export function writePlan(w: BinaryWriter, value: Plan): void {
  checkObject(value, "Plan");
  const count_ = value.count;
  const size = value.size;
  const gate = value.gate;
  const gateAt = value.gateAt;
  const failure = value.failure;
  const filler = value.filler;
  w.reserve(1);
  w.bytes[w.pos++] = (count_ === undefined ? 0 : 1) | ((size === undefined ? 0 : 1) << 1) | ((gate === undefined ? 0 : 1) << 2) | ((gateAt === undefined ? 0 : 1) << 3) | ((failure === undefined ? 0 : 1) << 4) | ((filler === undefined ? 0 : 1) << 5);
  writeString(w, value.nonce, "Plan.nonce", Infinity, 64);
  w.reserve(10);
  if (count_ !== undefined) {
    putU32(w, count_, "Plan.count");
  }
  if (size !== undefined) {
    putU32(w, size, "Plan.size");
  }
  if (gate !== undefined) {
    writeString(w, gate, "Plan.gate", Infinity, 64);
  }
  w.reserve(5);
  if (gateAt !== undefined) {
    putU32(w, gateAt, "Plan.gateAt");
  }
  if (failure !== undefined) {
    writeFailure(w, failure);
  }
  if (filler !== undefined) {
    writeString(w, filler, "Plan.filler");
  }
}

export function readPlan(r: BinaryReader): Plan {
  const bits = takeBits1(r, 63);
  const nonce = readString(r, 256);
  const count_ = (bits & 1) !== 0 ? readU32(r) : undefined;
  const size = (bits & 2) !== 0 ? readU32(r) : undefined;
  const gate = (bits & 4) !== 0 ? readString(r, 256) : undefined;
  const gateAt = (bits & 8) !== 0 ? readU32(r) : undefined;
  const failure = (bits & 16) !== 0 ? readFailure(r) : undefined;
  const filler = (bits & 32) !== 0 ? readString(r, 1048576) : undefined;
  return { nonce, count: count_, size, gate, gateAt, failure, filler };
}

function writeReportItemsList(w: BinaryWriter, list: readonly Item[], revision: number): void {
  checkArray(list, "Report.items", Infinity);
  if (list.length > 1000) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i]!;
    writeItem(w, each, revision);
  }
}

function readReportItemsList(r: BinaryReader, revision: number): Item[] {
  const count = readCount(r, 24, 1000);
  const list: Item[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readItem(r, revision);
    list[i] = each;
  }
  return list;
}

export function writeReport(w: BinaryWriter, value: Report, revision: number): void {
  checkObject(value, "Report");
  const error = value.error;
  w.reserve(1);
  w.bytes[w.pos++] = error === undefined ? 0 : 1;
  writeString(w, value.nonce, "Report.nonce", Infinity, 64);
  writeReportItemsList(w, value.items, revision);
  w.reserve(1);
  if (error !== undefined) {
    putU8(w, error, "Report.error");
  }
}

export function readReport(r: BinaryReader, revision: number): Report {
  const bits = takeBits1(r, 1);
  const nonce = readString(r, 256);
  const items = readReportItemsList(r, revision);
  const error = (bits & 1) !== 0 ? readU8(r) : undefined;
  return { nonce, items, error };
}

export function writeTrouble(w: BinaryWriter, value: Trouble): void {
  checkObject(value, "Trouble");
  writeString(w, value.nonce, "Trouble.nonce", Infinity, 64);
}

export function readTrouble(r: BinaryReader): Trouble {
  const nonce = readString(r, 256);
  return { nonce };
}

function readErrandKind(r: BinaryReader, bits: number): ErrandKind {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfErrandKind(ordinal) ?? unknownMember(r, "ErrandKind", ordinal);
}

function readFailureProcessed(r: BinaryReader, bits: number): FailureProcessed {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfFailureProcessed(ordinal) ?? unknownMember(r, "FailureProcessed", ordinal);
}

function readFailureRetry(r: BinaryReader, bits: number): FailureRetry {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfFailureRetry(ordinal) ?? unknownMember(r, "FailureRetry", ordinal);
}
