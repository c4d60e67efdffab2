// @generated from the schema of bench.token. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { integerFromJson, objectFromJson, own, stringFromJson } from "@twobyte/wire";
const TOKEN_NAMES = /* @__PURE__ */ new Set(["stream", "seq", "text"]);
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
