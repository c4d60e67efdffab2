// @generated from the schema of bench.tree. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength } from "@twobyte/wire";
function checkCommentChildrenList(list) {
  for (const each of list) {
    checkComment(each);
  }
}
export function checkComment(value) {
  checkLength(value.author, 0, 2e4, "Comment.author");
  checkLength(value.text, 0, 2e4, "Comment.text");
  checkCount(value.children.length, 0, 1e4, "Comment.children");
  checkCommentChildrenList(value.children);
}
