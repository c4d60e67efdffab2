// @generated from the schema of bench.ticks. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  addSigned,
  checkArray,
  checkInteger,
  checkObject,
  difference,
  putDecimal,
  putTimestamp,
  putU32,
  putVarint,
  putZigzag53,
  readCount,
  readDecimal,
  readDelta,
  readString,
  readTimestamp,
  readU32,
  writeString
} from "@twobyte/wire";
export function writeTick(w, value) {
  checkObject(value, "Tick");
  writeString(w, value.sym, "Tick.sym", Infinity);
  w.reserve(27);
  putDecimal(w, value.bid, 100, "Tick.bid");
  putDecimal(w, value.ask, 100, "Tick.ask");
  putU32(w, value.size, "Tick.size");
  putTimestamp(w, value.ts, "Tick.ts");
}
export function readTick(r) {
  const sym = readString(r, 8e4);
  const bid = readDecimal(r, 100);
  const ask = readDecimal(r, 100);
  const size = readU32(r);
  const ts = readTimestamp(r);
  return { sym, bid, ask, size, ts };
}
function writeTicksTicksList(w, list) {
  checkArray(list, "Ticks.ticks", Infinity);
  w.reserve(5);
  putVarint(w, list.length);
  let last4 = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    checkObject(each, "Tick");
    writeString(w, each.sym, "Tick.sym", Infinity);
    w.reserve(31);
    putDecimal(w, each.bid, 100, "Tick.bid");
    putDecimal(w, each.ask, 100, "Tick.ask");
    putU32(w, each.size, "Tick.size");
    putZigzag53(w, difference(last4, last4 = checkInteger(each.ts, -140737488355328, 140737488355327, "Tick.ts"), 48));
  }
}
function readTicksTicksList(r) {
  const count = readCount(r, 40, 1e4);
  const list = new Array(count);
  let last4 = 0;
  for (let i = 0; i < count; i++) {
    const sym = readString(r, 8e4);
    const bid = readDecimal(r, 100);
    const ask = readDecimal(r, 100);
    const size = readU32(r);
    const ts = last4 = addSigned(last4, readDelta(r, 48), 48);
    const each = { sym, bid, ask, size, ts };
    list[i] = each;
  }
  return list;
}
export function writeTicks(w, value) {
  checkObject(value, "Ticks");
  writeTicksTicksList(w, value.ticks);
}
export function readTicks(r) {
  const ticks = readTicksTicksList(r);
  return { ticks };
}
