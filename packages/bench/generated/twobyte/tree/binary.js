// @generated from the schema of bench.tree. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  checkArray,
  checkObject,
  putU32,
  putVarint,
  readCount,
  readString,
  readU32,
  writeString
} from "@twobyte/wire";
function writeCommentChildrenList(w, list) {
  checkArray(list, "Comment.children", Infinity);
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeComment(w, each);
  }
}
function readCommentChildrenList(r) {
  const count = readCount(r, 32, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readComment(r);
    list[i] = each;
  }
  return list;
}
export function writeComment(w, value) {
  w.enter();
  checkObject(value, "Comment");
  w.reserve(5);
  putU32(w, value.id, "Comment.id");
  writeString(w, value.author, "Comment.author", Infinity);
  writeString(w, value.text, "Comment.text", Infinity);
  writeCommentChildrenList(w, value.children);
  w.depth--;
}
export function readComment(r) {
  r.enter();
  const id = readU32(r);
  const author = readString(r, 8e4);
  const text = readString(r, 8e4);
  const children = readCommentChildrenList(r);
  r.depth--;
  return { id, author, text, children };
}
