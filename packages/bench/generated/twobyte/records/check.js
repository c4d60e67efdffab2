// @generated from the schema of bench.records. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength } from "@twobyte/wire";
function checkRecordsItemsList(list) {
  for (const each of list) {
    checkRow(each);
  }
}
export function checkRecords(value) {
  checkCount(value.items.length, 0, 1e4, "Records.items");
  checkRecordsItemsList(value.items);
}
export function checkRow(value) {
  checkLength(value.name, 0, 2e4, "Row.name");
}
