// @generated from the schema of bench.records. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  booleanFromJson,
  floatFromJson,
  integerFromJson,
  noMember,
  objectFromJson,
  own,
  stringFromJson
} from "@twobyte/wire";
const RECORDS_NAMES = /* @__PURE__ */ new Set(["items"]);
const ROW_NAMES = /* @__PURE__ */ new Set(["id", "name", "qty", "price", "active", "kind"]);
function recordsItemsListToJson(value) {
  return value.map((each) => rowToJson(each));
}
function recordsItemsListFromJson(json) {
  return arrayFromJson(json, "Records.items").map((each) => rowFromJson(each));
}
export function recordsToJson(value) {
  return {
    items: recordsItemsListToJson(value.items)
  };
}
export function recordsFromJson(json) {
  const members = objectFromJson(json, RECORDS_NAMES, "Records");
  return {
    items: recordsItemsListFromJson(own(members, "items"))
  };
}
export function rowToJson(value) {
  return {
    id: value.id,
    name: value.name,
    qty: value.qty,
    price: value.price,
    active: value.active,
    kind: value.kind
  };
}
export function rowFromJson(json) {
  const members = objectFromJson(json, ROW_NAMES, "Row");
  return {
    id: integerFromJson(own(members, "id"), 0, 4294967295, "Row.id"),
    name: stringFromJson(own(members, "name"), "Row.name"),
    qty: integerFromJson(own(members, "qty"), 0, 4294967295, "Row.qty"),
    price: floatFromJson(own(members, "price"), "Row.price"),
    active: booleanFromJson(own(members, "active"), "Row.active"),
    kind: kindFromJson(own(members, "kind"))
  };
}
function kindFromJson(json) {
  switch (json) {
    case "Book":
    case "Tool":
    case "Food":
    case "Toy":
    case "Part":
    case "Other":
      return json;
    default:
      return noMember("Kind", json);
  }
}
