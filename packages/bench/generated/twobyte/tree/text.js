// @generated from the schema of bench.tree. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkObject,
  enterFormat,
  formatInteger,
  formatString,
  leaveFormat,
  parseCount,
  parseString,
  parseUnsigned
} from "@twobyte/wire";
function formatCommentChildrenList(list) {
  checkArray(list, "Comment.children", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatComment(each);
  }
  return all;
}
function parseCommentChildrenList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseComment(r);
  }
  return list;
}
export function formatComment(value) {
  enterFormat();
  checkObject(value, "Comment");
  let out = formatInteger(value.id, 0, 4294967295, "Comment.id");
  out += SEPARATOR + formatString(value.author, "Comment.author", Infinity);
  out += SEPARATOR + formatString(value.text, "Comment.text", Infinity);
  out += SEPARATOR + formatCommentChildrenList(value.children);
  leaveFormat();
  return out;
}
export function parseComment(r) {
  r.enter();
  const id = parseUnsigned(r, 4294967295);
  const author = parseString(r, 8e4);
  const text = parseString(r, 8e4);
  const children = parseCommentChildrenList(r);
  r.depth--;
  return { id, author, text, children };
}
