// @generated from the schema of bench.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { integerFromJson, objectFromJson, own, stringFromJson } from "@twobyte/wire";
const ORDER_NAMES = /* @__PURE__ */ new Set(["count"]);
const TOKEN_NAMES = /* @__PURE__ */ new Set(["stream", "seq", "text"]);
export function orderToJson(value) {
  return {
    count: value.count
  };
}
export function orderFromJson(json) {
  const members = objectFromJson(json, ORDER_NAMES, "Order");
  return {
    count: integerFromJson(own(members, "count"), 0, 4294967295, "Order.count")
  };
}
export function tokenToJson(value) {
  return {
    stream: value.stream,
    seq: value.seq,
    text: value.text
  };
}
export function tokenFromJson(json) {
  const members = objectFromJson(json, TOKEN_NAMES, "Token");
  return {
    stream: integerFromJson(own(members, "stream"), 0, 4294967295, "Token.stream"),
    seq: integerFromJson(own(members, "seq"), 0, 4294967295, "Token.seq"),
    text: stringFromJson(own(members, "text"), "Token.text")
  };
}
