// @generated from the schema of bench.ticks. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  checkArray,
  checkObject,
  putF64,
  putTimestamp,
  putU32,
  putVarint,
  readCount,
  readString,
  readTimestamp,
  readU32,
  takeF64,
  writeString
} from "@twobyte/wire";
export function writeTick(w, value) {
  checkObject(value, "Tick");
  writeString(w, value.sym, "Tick.sym", Infinity, 2e4);
  w.reserve(27);
  putF64(w, value.bid, "Tick.bid");
  putF64(w, value.ask, "Tick.ask");
  putU32(w, value.size, "Tick.size");
  putTimestamp(w, value.ts, "Tick.ts");
}
export function readTick(r) {
  const sym = readString(r, 8e4);
  const words = r.run(16);
  const bid = takeF64(r, words);
  const ask = takeF64(r, words);
  const size = readU32(r);
  const ts = readTimestamp(r);
  return { sym, bid, ask, size, ts };
}
function writeTicksTicksList(w, list) {
  checkArray(list, "Ticks.ticks", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeTick(w, each);
  }
}
function readTicksTicksList(r) {
  const count = readCount(r, 192, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readTick(r);
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
