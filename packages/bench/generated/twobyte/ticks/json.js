// @generated from the schema of bench.ticks. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  floatFromJson,
  integerFromJson,
  objectFromJson,
  own,
  stringFromJson
} from "@twobyte/wire";
const TICK_NAMES = /* @__PURE__ */ new Set(["sym", "bid", "ask", "size", "ts"]);
const TICKS_NAMES = /* @__PURE__ */ new Set(["ticks"]);
export function tickToJson(value) {
  return {
    sym: value.sym,
    bid: value.bid,
    ask: value.ask,
    size: value.size,
    ts: value.ts
  };
}
export function tickFromJson(json) {
  const members = objectFromJson(json, TICK_NAMES, "Tick");
  return {
    sym: stringFromJson(own(members, "sym"), "Tick.sym"),
    bid: floatFromJson(own(members, "bid"), "Tick.bid"),
    ask: floatFromJson(own(members, "ask"), "Tick.ask"),
    size: integerFromJson(own(members, "size"), 0, 4294967295, "Tick.size"),
    ts: integerFromJson(own(members, "ts"), -140737488355328, 140737488355327, "Tick.ts")
  };
}
function ticksTicksListToJson(value) {
  return value.map((each) => tickToJson(each));
}
function ticksTicksListFromJson(json) {
  return arrayFromJson(json, "Ticks.ticks").map((each) => tickFromJson(each));
}
export function ticksToJson(value) {
  return {
    ticks: ticksTicksListToJson(value.ticks)
  };
}
export function ticksFromJson(json) {
  const members = objectFromJson(json, TICKS_NAMES, "Ticks");
  return {
    ticks: ticksTicksListFromJson(own(members, "ticks"))
  };
}
