// @generated from the schema of bench.ticks. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength } from "@twobyte/wire";
export function checkTick(value) {
  checkLength(value.sym, 0, 2e4, "Tick.sym");
}
function checkTicksTicksList(list) {
  for (const each of list) {
    checkTick(each);
  }
}
export function checkTicks(value) {
  checkCount(value.ticks.length, 0, 1e4, "Ticks.ticks");
  checkTicksTicksList(value.ticks);
}
