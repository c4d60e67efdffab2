// @generated from the schema of bench.tree. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { arrayFromJson, integerFromJson, objectFromJson, own, stringFromJson } from "@twobyte/wire";
const COMMENT_NAMES = /* @__PURE__ */ new Set(["id", "author", "text", "children"]);
function commentChildrenListToJson(value) {
  return value.map((each) => commentToJson(each));
}
function commentChildrenListFromJson(json) {
  return arrayFromJson(json, "Comment.children").map((each) => commentFromJson(each));
}
export function commentToJson(value) {
  return {
    id: value.id,
    author: value.author,
    text: value.text,
    children: commentChildrenListToJson(value.children)
  };
}
export function commentFromJson(json) {
  const members = objectFromJson(json, COMMENT_NAMES, "Comment");
  return {
    id: integerFromJson(own(members, "id"), 0, 4294967295, "Comment.id"),
    author: stringFromJson(own(members, "author"), "Comment.author"),
    text: stringFromJson(own(members, "text"), "Comment.text"),
    children: commentChildrenListFromJson(own(members, "children"))
  };
}
