// @generated from the schema of bench.doc. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength } from "@twobyte/wire";
export function checkAuthor(value) {
  checkLength(value.name, 0, 2e4, "Author.name");
}
export function checkComment(value) {
  checkAuthor(value.author);
  checkLength(value.text, 0, 2e4, "Comment.text");
}
function checkDocTagsList(list) {
  for (const each of list) {
    checkLength(each, 0, 2e4, "Doc.tags");
  }
}
function checkDocSectionsList(list) {
  for (const each of list) {
    checkSection(each);
  }
}
export function checkDoc(value) {
  checkLength(value.title, 0, 2e4, "Doc.title");
  checkAuthor(value.owner);
  checkCount(value.tags.length, 0, 1e4, "Doc.tags");
  checkDocTagsList(value.tags);
  checkCount(value.sections.length, 0, 1e4, "Doc.sections");
  checkDocSectionsList(value.sections);
}
export function checkFigure(value) {
  checkLength(value.url, 0, 2e4, "Figure.url");
  if (value.caption !== void 0) {
    checkLength(value.caption, 0, 2e4, "Figure.caption");
  }
}
function checkSectionParagraphsList(list) {
  for (const each of list) {
    checkLength(each, 0, 2e4, "Section.paragraphs");
  }
}
function checkSectionFiguresList(list) {
  for (const each of list) {
    checkFigure(each);
  }
}
function checkSectionCommentsList(list) {
  for (const each of list) {
    checkComment(each);
  }
}
export function checkSection(value) {
  checkLength(value.heading, 0, 2e4, "Section.heading");
  checkCount(value.paragraphs.length, 0, 1e4, "Section.paragraphs");
  checkSectionParagraphsList(value.paragraphs);
  checkCount(value.figures.length, 0, 1e4, "Section.figures");
  checkSectionFiguresList(value.figures);
  checkCount(value.comments.length, 0, 1e4, "Section.comments");
  checkSectionCommentsList(value.comments);
}
