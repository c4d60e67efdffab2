// @generated from the schema of bench.ticks. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkObject,
  formatF64,
  formatInteger,
  formatString,
  parseCount,
  parseF64,
  parseInteger,
  parseString,
  parseUnsigned
} from "@twobyte/wire";
export function formatTick(value) {
  checkObject(value, "Tick");
  let out = formatString(value.sym, "Tick.sym", Infinity);
  out += SEPARATOR + formatF64(value.bid, "Tick.bid");
  out += SEPARATOR + formatF64(value.ask, "Tick.ask");
  out += SEPARATOR + formatInteger(value.size, 0, 4294967295, "Tick.size");
  out += SEPARATOR + formatInteger(value.ts, -140737488355328, 140737488355327, "Tick.ts");
  return out;
}
export function parseTick(r) {
  const sym = parseString(r, 8e4);
  const bid = parseF64(r);
  const ask = parseF64(r);
  const size = parseUnsigned(r, 4294967295);
  const ts = parseInteger(r, -140737488355328, 140737488355327);
  return { sym, bid, ask, size, ts };
}
function formatTicksTicksList(list) {
  checkArray(list, "Ticks.ticks", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatTick(each);
  }
  return all;
}
function parseTicksTicksList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseTick(r);
  }
  return list;
}
export function formatTicks(value) {
  checkObject(value, "Ticks");
  const out = formatTicksTicksList(value.ticks);
  return out;
}
export function parseTicks(r) {
  const ticks = parseTicksTicksList(r);
  return { ticks };
}
