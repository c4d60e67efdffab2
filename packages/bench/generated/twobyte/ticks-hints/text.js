// @generated from the schema of bench.ticks. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  addSigned,
  checkArray,
  checkInteger,
  checkObject,
  difference,
  formatDecimal,
  formatInteger,
  formatString,
  parseCount,
  parseDecimal,
  parseDelta,
  parseInteger,
  parseString,
  parseUnsigned
} from "@twobyte/wire";
export function formatTick(value) {
  checkObject(value, "Tick");
  let out = formatString(value.sym, "Tick.sym", Infinity);
  out += SEPARATOR + formatDecimal(value.bid, 2, 100, "Tick.bid");
  out += SEPARATOR + formatDecimal(value.ask, 2, 100, "Tick.ask");
  out += SEPARATOR + formatInteger(value.size, 0, 4294967295, "Tick.size");
  out += SEPARATOR + formatInteger(value.ts, -140737488355328, 140737488355327, "Tick.ts");
  return out;
}
export function parseTick(r) {
  const sym = parseString(r, 8e4);
  const bid = parseDecimal(r, 2, 100);
  const ask = parseDecimal(r, 2, 100);
  const size = parseUnsigned(r, 4294967295);
  const ts = parseInteger(r, -140737488355328, 140737488355327);
  return { sym, bid, ask, size, ts };
}
function formatTicksTicksList(list) {
  checkArray(list, "Ticks.ticks", Infinity);
  let all = String(list.length);
  let last4 = 0;
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    checkObject(each, "Tick");
    let out = formatString(each.sym, "Tick.sym", Infinity);
    out += SEPARATOR + formatDecimal(each.bid, 2, 100, "Tick.bid");
    out += SEPARATOR + formatDecimal(each.ask, 2, 100, "Tick.ask");
    out += SEPARATOR + formatInteger(each.size, 0, 4294967295, "Tick.size");
    out += SEPARATOR + `${difference(last4, last4 = checkInteger(each.ts, -140737488355328, 140737488355327, "Tick.ts"), 48)}`;
    all += SEPARATOR + out;
  }
  return all;
}
function parseTicksTicksList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  let last4 = 0;
  for (let i = 0; i < count; i++) {
    const sym = parseString(r, 8e4);
    const bid = parseDecimal(r, 2, 100);
    const ask = parseDecimal(r, 2, 100);
    const size = parseUnsigned(r, 4294967295);
    const ts = last4 = addSigned(last4, parseDelta(r, 48), 48);
    list[i] = { sym, bid, ask, size, ts };
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
