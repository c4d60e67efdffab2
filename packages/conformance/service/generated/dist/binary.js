// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

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
  writeString
} from "@twobyte/wire";
import {
  memberOfErrandKind,
  memberOfFailureProcessed,
  memberOfFailureRetry,
  ordinalOfErrandKind,
  ordinalOfFailureProcessed,
  ordinalOfFailureRetry
} from "./members.js";
export function writeBoard(w, value) {
  checkObject(value, "Board");
  writeString(w, value.name, "Board.name", Infinity, 64);
}
export function readBoard(r) {
  const name = readString(r, 256);
  return { name };
}
export function writeErrand(w, value) {
  checkObject(value, "Errand");
  const kind = value.kind;
  const kindOrdinal = ordinalOfErrandKind(kind, "Errand.kind");
  w.reserve(1);
  w.bytes[w.pos++] = kindOrdinal;
  writePlan(w, value.plan);
}
export function readErrand(r) {
  const bits = takeBits1(r, 7);
  const kind = readErrandKind(r, bits & 7);
  const plan = readPlan(r);
  return { kind, plan };
}
export function writeFact(w, value) {
  checkObject(value, "Fact");
  writeString(w, value.nonce, "Fact.nonce", Infinity, 64);
  writeString(w, value.value, "Fact.value");
}
export function readFact(r) {
  const nonce = readString(r, 256);
  const value_ = readString(r, 1048576);
  return { nonce, value: value_ };
}
export function writeFailure(w, value) {
  checkObject(value, "Failure");
  const retry = value.retry;
  const retryOrdinal = retry === void 0 ? 0 : ordinalOfFailureRetry(retry, "Failure.retry");
  const afterMs = value.afterMs;
  const processed = value.processed;
  const processedOrdinal = processed === void 0 ? 0 : ordinalOfFailureProcessed(processed, "Failure.processed");
  const detail = value.detail;
  const bare = value.bare;
  w.reserve(8);
  const bits = (retry === void 0 ? 0 : 1) | retryOrdinal << 1 | (afterMs === void 0 ? 0 : 1) << 3 | (processed === void 0 ? 0 : 1) << 4 | processedOrdinal << 5 | (detail === void 0 ? 0 : 1) << 7 | (detail === void 0 ? 0 : bit(detail, "Failure.detail")) << 8 | (bare === void 0 ? 0 : 1) << 9 | (bare === void 0 ? 0 : bit(bare, "Failure.bare")) << 10;
  w.bytes[w.pos++] = bits;
  w.bytes[w.pos++] = bits >>> 8;
  putU8(w, value.code, "Failure.code");
  if (afterMs !== void 0) {
    putU32(w, afterMs, "Failure.afterMs");
  }
}
export function readFailure(r) {
  const bits = takeBits2(r, 2047);
  const code = readU8(r);
  if ((bits & 1) === 0 && (bits >>> 1 & 3) !== 0) reservedBits(r);
  const retry = (bits & 1) !== 0 ? readFailureRetry(r, bits >>> 1 & 3) : void 0;
  const afterMs = (bits & 8) !== 0 ? readU32(r) : void 0;
  if ((bits & 16) === 0 && (bits >>> 5 & 3) !== 0) reservedBits(r);
  const processed = (bits & 16) !== 0 ? readFailureProcessed(r, bits >>> 5 & 3) : void 0;
  if ((bits & 128) === 0 && (bits & 256) !== 0) reservedBits(r);
  const detail = (bits & 128) !== 0 ? (bits & 256) !== 0 : void 0;
  if ((bits & 512) === 0 && (bits & 1024) !== 0) reservedBits(r);
  const bare = (bits & 512) !== 0 ? (bits & 1024) !== 0 : void 0;
  return { code, retry, afterMs, processed, detail, bare };
}
export function writeItem(w, value, revision) {
  checkObject(value, "Item");
  const filler = value.filler;
  w.reserve(1);
  w.bytes[w.pos++] = filler === void 0 ? 0 : 1;
  writeString(w, value.nonce, "Item.nonce", Infinity, 64);
  w.reserve(5);
  putU32(w, value.index, "Item.index");
  if (filler !== void 0) {
    writeString(w, filler, "Item.filler");
  }
  if (revision >= 2) {
    const mark = value.mark;
    w.reserve(2);
    w.bytes[w.pos++] = mark === void 0 ? 0 : 1;
    if (mark !== void 0) {
      putU8(w, mark, "Item.mark");
    }
  } else {
    if (value.mark !== void 0) notExpressible("Item.mark", revision);
  }
}
export function readItem(r, revision) {
  const bits = takeBits1(r, 1);
  const nonce = readString(r, 256);
  const index = readU32(r);
  const filler = (bits & 1) !== 0 ? readString(r, 1048576) : void 0;
  let mark;
  if (revision >= 2) {
    const bits2 = takeBits1(r, 1);
    mark = (bits2 & 1) !== 0 ? readU8(r) : void 0;
  }
  return { nonce, index, filler, mark };
}
export function writePlan(w, value) {
  checkObject(value, "Plan");
  const count_ = value.count;
  const size = value.size;
  const gate = value.gate;
  const gateAt = value.gateAt;
  const failure = value.failure;
  const filler = value.filler;
  w.reserve(1);
  w.bytes[w.pos++] = (count_ === void 0 ? 0 : 1) | (size === void 0 ? 0 : 1) << 1 | (gate === void 0 ? 0 : 1) << 2 | (gateAt === void 0 ? 0 : 1) << 3 | (failure === void 0 ? 0 : 1) << 4 | (filler === void 0 ? 0 : 1) << 5;
  writeString(w, value.nonce, "Plan.nonce", Infinity, 64);
  w.reserve(10);
  if (count_ !== void 0) {
    putU32(w, count_, "Plan.count");
  }
  if (size !== void 0) {
    putU32(w, size, "Plan.size");
  }
  if (gate !== void 0) {
    writeString(w, gate, "Plan.gate", Infinity, 64);
  }
  w.reserve(5);
  if (gateAt !== void 0) {
    putU32(w, gateAt, "Plan.gateAt");
  }
  if (failure !== void 0) {
    writeFailure(w, failure);
  }
  if (filler !== void 0) {
    writeString(w, filler, "Plan.filler");
  }
}
export function readPlan(r) {
  const bits = takeBits1(r, 63);
  const nonce = readString(r, 256);
  const count_ = (bits & 1) !== 0 ? readU32(r) : void 0;
  const size = (bits & 2) !== 0 ? readU32(r) : void 0;
  const gate = (bits & 4) !== 0 ? readString(r, 256) : void 0;
  const gateAt = (bits & 8) !== 0 ? readU32(r) : void 0;
  const failure = (bits & 16) !== 0 ? readFailure(r) : void 0;
  const filler = (bits & 32) !== 0 ? readString(r, 1048576) : void 0;
  return { nonce, count: count_, size, gate, gateAt, failure, filler };
}
function writeReportItemsList(w, list, revision) {
  checkArray(list, "Report.items", Infinity);
  if (list.length > 1e3) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeItem(w, each, revision);
  }
}
function readReportItemsList(r, revision) {
  const count = readCount(r, 24, 1e3);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readItem(r, revision);
    list[i] = each;
  }
  return list;
}
export function writeReport(w, value, revision) {
  checkObject(value, "Report");
  const error = value.error;
  w.reserve(1);
  w.bytes[w.pos++] = error === void 0 ? 0 : 1;
  writeString(w, value.nonce, "Report.nonce", Infinity, 64);
  writeReportItemsList(w, value.items, revision);
  w.reserve(1);
  if (error !== void 0) {
    putU8(w, error, "Report.error");
  }
}
export function readReport(r, revision) {
  const bits = takeBits1(r, 1);
  const nonce = readString(r, 256);
  const items = readReportItemsList(r, revision);
  const error = (bits & 1) !== 0 ? readU8(r) : void 0;
  return { nonce, items, error };
}
export function writeTrouble(w, value) {
  checkObject(value, "Trouble");
  writeString(w, value.nonce, "Trouble.nonce", Infinity, 64);
}
export function readTrouble(r) {
  const nonce = readString(r, 256);
  return { nonce };
}
function readErrandKind(r, bits) {
  const ordinal = bits === 7 ? 7 + takeVarint(r) : bits;
  return memberOfErrandKind(ordinal) ?? unknownMember(r, "ErrandKind", ordinal);
}
function readFailureProcessed(r, bits) {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfFailureProcessed(ordinal) ?? unknownMember(r, "FailureProcessed", ordinal);
}
function readFailureRetry(r, bits) {
  const ordinal = bits === 3 ? 3 + takeVarint(r) : bits;
  return memberOfFailureRetry(ordinal) ?? unknownMember(r, "FailureRetry", ordinal);
}
