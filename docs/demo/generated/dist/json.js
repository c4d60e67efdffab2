// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { integerFromJson, objectFromJson, own, stringFromJson, uuidFromJson } from "@twobyte/wire";
const BOARD_NAMES = /* @__PURE__ */ new Set(["name"]);
const DONE_NAMES = /* @__PURE__ */ new Set(["tokens"]);
const QUESTION_NAMES = /* @__PURE__ */ new Set(["id", "text"]);
const READING_NAMES = /* @__PURE__ */ new Set(["index", "nonce", "at", "orders", "visitors", "latency", "load"]);
const TOKEN_NAMES = /* @__PURE__ */ new Set(["index", "nonce", "text"]);
export function boardToJson(value) {
  return {
    name: value.name
  };
}
export function boardFromJson(json) {
  const members = objectFromJson(json, BOARD_NAMES, "Board");
  return {
    name: stringFromJson(own(members, "name"), "Board.name")
  };
}
export function doneToJson(value) {
  return {
    tokens: value.tokens
  };
}
export function doneFromJson(json) {
  const members = objectFromJson(json, DONE_NAMES, "Done");
  return {
    tokens: integerFromJson(own(members, "tokens"), 0, 4294967295, "Done.tokens")
  };
}
export function questionToJson(value) {
  return {
    id: value.id.toLowerCase(),
    text: value.text
  };
}
export function questionFromJson(json) {
  const members = objectFromJson(json, QUESTION_NAMES, "Question");
  return {
    id: uuidFromJson(own(members, "id"), "Question.id"),
    text: stringFromJson(own(members, "text"), "Question.text")
  };
}
export function readingToJson(value) {
  return {
    index: value.index,
    nonce: value.nonce,
    at: value.at,
    orders: value.orders,
    visitors: value.visitors,
    latency: value.latency,
    load: value.load
  };
}
export function readingFromJson(json) {
  const members = objectFromJson(json, READING_NAMES, "Reading");
  return {
    index: integerFromJson(own(members, "index"), 0, 9007199254740991, "Reading.index"),
    nonce: integerFromJson(own(members, "nonce"), 0, 4294967295, "Reading.nonce"),
    at: integerFromJson(own(members, "at"), -140737488355328, 140737488355327, "Reading.at"),
    orders: integerFromJson(own(members, "orders"), 0, 65535, "Reading.orders"),
    visitors: integerFromJson(own(members, "visitors"), 0, 4294967295, "Reading.visitors"),
    latency: integerFromJson(own(members, "latency"), 0, 65535, "Reading.latency"),
    load: integerFromJson(own(members, "load"), 0, 255, "Reading.load")
  };
}
export function tokenToJson(value) {
  return {
    index: value.index,
    nonce: value.nonce,
    text: value.text
  };
}
export function tokenFromJson(json) {
  const members = objectFromJson(json, TOKEN_NAMES, "Token");
  return {
    index: integerFromJson(own(members, "index"), 0, 4294967295, "Token.index"),
    nonce: integerFromJson(own(members, "nonce"), 0, 4294967295, "Token.nonce"),
    text: stringFromJson(own(members, "text"), "Token.text")
  };
}
