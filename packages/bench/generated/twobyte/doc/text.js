// @generated from the schema of bench.doc. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  SEPARATOR,
  checkArray,
  checkObject,
  formatF64,
  formatInteger,
  formatMarkedString,
  formatString,
  formatUuid,
  parseCount,
  parseF64,
  parseInteger,
  parseMarkedString,
  parseString,
  parseUnsigned,
  parseUuid
} from "@twobyte/wire";
export function formatAuthor(value) {
  checkObject(value, "Author");
  let out = formatInteger(value.id, 0, 9007199254740991, "Author.id");
  out += SEPARATOR + formatString(value.name, "Author.name", Infinity);
  return out;
}
export function parseAuthor(r) {
  const id = parseUnsigned(r, 9007199254740991);
  const name = parseString(r, 8e4);
  return { id, name };
}
export function formatComment(value) {
  checkObject(value, "Comment");
  let out = formatAuthor(value.author);
  out += SEPARATOR + formatString(value.text, "Comment.text", Infinity);
  out += SEPARATOR + formatInteger(value.ts, -140737488355328, 140737488355327, "Comment.ts");
  out += SEPARATOR + formatInteger(value.likes, 0, 4294967295, "Comment.likes");
  return out;
}
export function parseComment(r) {
  const author = parseAuthor(r);
  const text = parseString(r, 8e4);
  const ts = parseInteger(r, -140737488355328, 140737488355327);
  const likes = parseUnsigned(r, 4294967295);
  return { author, text, ts, likes };
}
function formatDocTagsList(list) {
  checkArray(list, "Doc.tags", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Doc.tags", Infinity);
  }
  return all;
}
function parseDocTagsList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 8e4);
  }
  return list;
}
function formatDocSectionsList(list) {
  checkArray(list, "Doc.sections", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatSection(each);
  }
  return all;
}
function parseDocSectionsList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseSection(r);
  }
  return list;
}
export function formatDoc(value) {
  checkObject(value, "Doc");
  let out = formatUuid(value.id, "Doc.id");
  out += SEPARATOR + formatString(value.title, "Doc.title", Infinity);
  out += SEPARATOR + formatAuthor(value.owner);
  out += SEPARATOR + formatDocTagsList(value.tags);
  out += SEPARATOR + formatInteger(value.created, -140737488355328, 140737488355327, "Doc.created");
  out += SEPARATOR + formatInteger(value.updated, -140737488355328, 140737488355327, "Doc.updated");
  out += SEPARATOR + formatF64(value.rating, "Doc.rating");
  out += SEPARATOR + formatDocSectionsList(value.sections);
  return out;
}
export function parseDoc(r) {
  const id = parseUuid(r);
  const title = parseString(r, 8e4);
  const owner = parseAuthor(r);
  const tags = parseDocTagsList(r);
  const created = parseInteger(r, -140737488355328, 140737488355327);
  const updated = parseInteger(r, -140737488355328, 140737488355327);
  const rating = parseF64(r);
  const sections = parseDocSectionsList(r);
  return { id, title, owner, tags, created, updated, rating, sections };
}
export function formatFigure(value) {
  checkObject(value, "Figure");
  const caption = value.caption;
  let out = formatString(value.url, "Figure.url", Infinity);
  out += SEPARATOR + formatInteger(value.width, 0, 4294967295, "Figure.width");
  out += SEPARATOR + formatInteger(value.height, 0, 4294967295, "Figure.height");
  out += SEPARATOR + (caption === void 0 ? "" : formatMarkedString(caption, "Figure.caption", Infinity));
  return out;
}
export function parseFigure(r) {
  const url = parseString(r, 8e4);
  const width = parseUnsigned(r, 4294967295);
  const height = parseUnsigned(r, 4294967295);
  const caption = r.absent() ? void 0 : parseMarkedString(r, 8e4);
  return { url, width, height, caption };
}
function formatSectionParagraphsList(list) {
  checkArray(list, "Section.paragraphs", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatString(each, "Section.paragraphs", Infinity);
  }
  return all;
}
function parseSectionParagraphsList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseString(r, 8e4);
  }
  return list;
}
function formatSectionFiguresList(list) {
  checkArray(list, "Section.figures", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatFigure(each);
  }
  return all;
}
function parseSectionFiguresList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseFigure(r);
  }
  return list;
}
function formatSectionCommentsList(list) {
  checkArray(list, "Section.comments", Infinity);
  let all = String(list.length);
  for (let i = 0; i < list.length; i++) {
    const each = list[i];
    all += SEPARATOR + formatComment(each);
  }
  return all;
}
function parseSectionCommentsList(r) {
  const count = parseCount(r, 1e4);
  const list = new Array(count);
  for (let i = 0; i < count; i++) {
    list[i] = parseComment(r);
  }
  return list;
}
export function formatSection(value) {
  checkObject(value, "Section");
  let out = formatString(value.heading, "Section.heading", Infinity);
  out += SEPARATOR + formatInteger(value.level, 0, 4294967295, "Section.level");
  out += SEPARATOR + formatSectionParagraphsList(value.paragraphs);
  out += SEPARATOR + formatSectionFiguresList(value.figures);
  out += SEPARATOR + formatSectionCommentsList(value.comments);
  return out;
}
export function parseSection(r) {
  const heading = parseString(r, 8e4);
  const level = parseUnsigned(r, 4294967295);
  const paragraphs = parseSectionParagraphsList(r);
  const figures = parseSectionFiguresList(r);
  const comments = parseSectionCommentsList(r);
  return { heading, level, paragraphs, figures, comments };
}
