// @generated from the schema of bench.doc. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  checkArray,
  checkObject,
  putF64,
  putTimestamp,
  putU32,
  putU53,
  putUuid,
  putVarint,
  readCount,
  readString,
  readTimestamp,
  readU32,
  readU53,
  readUuid,
  takeBits1,
  takeF64,
  takeTimestamp,
  writeString
} from "@twobyte/wire";
export function writeAuthor(w, value) {
  checkObject(value, "Author");
  w.reserve(8);
  putU53(w, value.id, "Author.id");
  writeString(w, value.name, "Author.name", Infinity, 2e4);
}
export function readAuthor(r) {
  const id = readU53(r);
  const name = readString(r, 8e4);
  return { id, name };
}
export function writeComment(w, value) {
  checkObject(value, "Comment");
  writeAuthor(w, value.author);
  writeString(w, value.text, "Comment.text", Infinity, 2e4);
  w.reserve(11);
  putTimestamp(w, value.ts, "Comment.ts");
  putU32(w, value.likes, "Comment.likes");
}
export function readComment(r) {
  const author = readAuthor(r);
  const text = readString(r, 8e4);
  const ts = readTimestamp(r);
  const likes = readU32(r);
  return { author, text, ts, likes };
}
function writeDocTagsList(w, list) {
  checkArray(list, "Doc.tags", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeString(w, each, "Doc.tags", Infinity, 2e4);
  }
}
function readDocTagsList(r) {
  const count = readCount(r, 8, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 8e4);
    list[i] = each;
  }
  return list;
}
function writeDocSectionsList(w, list) {
  checkArray(list, "Doc.sections", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeSection(w, each);
  }
}
function readDocSectionsList(r) {
  const count = readCount(r, 40, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readSection(r);
    list[i] = each;
  }
  return list;
}
export function writeDoc(w, value) {
  checkObject(value, "Doc");
  w.reserve(16);
  putUuid(w, value.id, "Doc.id");
  writeString(w, value.title, "Doc.title", Infinity, 2e4);
  writeAuthor(w, value.owner);
  writeDocTagsList(w, value.tags);
  w.reserve(20);
  putTimestamp(w, value.created, "Doc.created");
  putTimestamp(w, value.updated, "Doc.updated");
  putF64(w, value.rating, "Doc.rating");
  writeDocSectionsList(w, value.sections);
}
export function readDoc(r) {
  const id = readUuid(r);
  const title = readString(r, 8e4);
  const owner = readAuthor(r);
  const tags = readDocTagsList(r);
  const words = r.run(20);
  const created = takeTimestamp(r, words);
  const updated = takeTimestamp(r, words);
  const rating = takeF64(r, words);
  const sections = readDocSectionsList(r);
  return { id, title, owner, tags, created, updated, rating, sections };
}
export function writeFigure(w, value) {
  checkObject(value, "Figure");
  const caption = value.caption;
  w.reserve(1);
  w.bytes[w.pos++] = caption === void 0 ? 0 : 1;
  writeString(w, value.url, "Figure.url", Infinity, 2e4);
  w.reserve(10);
  putU32(w, value.width, "Figure.width");
  putU32(w, value.height, "Figure.height");
  if (caption !== void 0) {
    writeString(w, caption, "Figure.caption", Infinity, 2e4);
  }
}
export function readFigure(r) {
  const bits = takeBits1(r, 1);
  const url = readString(r, 8e4);
  const width = readU32(r);
  const height = readU32(r);
  const caption = (bits & 1) !== 0 ? readString(r, 8e4) : void 0;
  return { url, width, height, caption };
}
function writeSectionParagraphsList(w, list) {
  checkArray(list, "Section.paragraphs", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeString(w, each, "Section.paragraphs", Infinity, 2e4);
  }
}
function readSectionParagraphsList(r) {
  const count = readCount(r, 8, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readString(r, 8e4);
    list[i] = each;
  }
  return list;
}
function writeSectionFiguresList(w, list) {
  checkArray(list, "Section.figures", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeFigure(w, each);
  }
}
function readSectionFiguresList(r) {
  const count = readCount(r, 32, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readFigure(r);
    list[i] = each;
  }
  return list;
}
function writeSectionCommentsList(w, list) {
  checkArray(list, "Section.comments", Infinity);
  if (list.length > 1e4) w.large = true;
  w.reserve(5);
  putVarint(w, list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    writeComment(w, each);
  }
}
function readSectionCommentsList(r) {
  const count = readCount(r, 80, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    const each = readComment(r);
    list[i] = each;
  }
  return list;
}
export function writeSection(w, value) {
  checkObject(value, "Section");
  writeString(w, value.heading, "Section.heading", Infinity, 2e4);
  w.reserve(5);
  putU32(w, value.level, "Section.level");
  writeSectionParagraphsList(w, value.paragraphs);
  writeSectionFiguresList(w, value.figures);
  writeSectionCommentsList(w, value.comments);
}
export function readSection(r) {
  const heading = readString(r, 8e4);
  const level = readU32(r);
  const paragraphs = readSectionParagraphsList(r);
  const figures = readSectionFiguresList(r);
  const comments = readSectionCommentsList(r);
  return { heading, level, paragraphs, figures, comments };
}
