// @generated from the schema of bench.doc. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import {
  arrayFromJson,
  floatFromJson,
  integerFromJson,
  objectFromJson,
  own,
  stringFromJson,
  uuidFromJson
} from "@twobyte/wire";
const AUTHOR_NAMES = /* @__PURE__ */ new Set(["id", "name"]);
const COMMENT_NAMES = /* @__PURE__ */ new Set(["author", "text", "ts", "likes"]);
const DOC_NAMES = /* @__PURE__ */ new Set(["id", "title", "owner", "tags", "created", "updated", "rating", "sections"]);
const FIGURE_NAMES = /* @__PURE__ */ new Set(["url", "width", "height", "caption"]);
const SECTION_NAMES = /* @__PURE__ */ new Set(["heading", "level", "paragraphs", "figures", "comments"]);
export function authorToJson(value) {
  return {
    id: value.id,
    name: value.name
  };
}
export function authorFromJson(json) {
  const members = objectFromJson(json, AUTHOR_NAMES, "Author");
  return {
    id: integerFromJson(own(members, "id"), 0, 9007199254740991, "Author.id"),
    name: stringFromJson(own(members, "name"), "Author.name")
  };
}
export function commentToJson(value) {
  return {
    author: authorToJson(value.author),
    text: value.text,
    ts: value.ts,
    likes: value.likes
  };
}
export function commentFromJson(json) {
  const members = objectFromJson(json, COMMENT_NAMES, "Comment");
  return {
    author: authorFromJson(own(members, "author")),
    text: stringFromJson(own(members, "text"), "Comment.text"),
    ts: integerFromJson(own(members, "ts"), -140737488355328, 140737488355327, "Comment.ts"),
    likes: integerFromJson(own(members, "likes"), 0, 4294967295, "Comment.likes")
  };
}
function docTagsListToJson(value) {
  return value.map((each) => each);
}
function docTagsListFromJson(json) {
  return arrayFromJson(json, "Doc.tags").map((each) => stringFromJson(each, "Doc.tags"));
}
function docSectionsListToJson(value) {
  return value.map((each) => sectionToJson(each));
}
function docSectionsListFromJson(json) {
  return arrayFromJson(json, "Doc.sections").map((each) => sectionFromJson(each));
}
export function docToJson(value) {
  return {
    id: value.id.toLowerCase(),
    title: value.title,
    owner: authorToJson(value.owner),
    tags: docTagsListToJson(value.tags),
    created: value.created,
    updated: value.updated,
    rating: value.rating,
    sections: docSectionsListToJson(value.sections)
  };
}
export function docFromJson(json) {
  const members = objectFromJson(json, DOC_NAMES, "Doc");
  return {
    id: uuidFromJson(own(members, "id"), "Doc.id"),
    title: stringFromJson(own(members, "title"), "Doc.title"),
    owner: authorFromJson(own(members, "owner")),
    tags: docTagsListFromJson(own(members, "tags")),
    created: integerFromJson(own(members, "created"), -140737488355328, 140737488355327, "Doc.created"),
    updated: integerFromJson(own(members, "updated"), -140737488355328, 140737488355327, "Doc.updated"),
    rating: floatFromJson(own(members, "rating"), "Doc.rating"),
    sections: docSectionsListFromJson(own(members, "sections"))
  };
}
export function figureToJson(value) {
  const json = {
    url: value.url,
    width: value.width,
    height: value.height
  };
  if (value.caption !== void 0) json["caption"] = value.caption;
  return json;
}
export function figureFromJson(json) {
  const members = objectFromJson(json, FIGURE_NAMES, "Figure");
  const caption = own(members, "caption");
  return {
    url: stringFromJson(own(members, "url"), "Figure.url"),
    width: integerFromJson(own(members, "width"), 0, 4294967295, "Figure.width"),
    height: integerFromJson(own(members, "height"), 0, 4294967295, "Figure.height"),
    caption: caption === void 0 ? void 0 : stringFromJson(caption, "Figure.caption")
  };
}
function sectionParagraphsListToJson(value) {
  return value.map((each) => each);
}
function sectionParagraphsListFromJson(json) {
  return arrayFromJson(json, "Section.paragraphs").map((each) => stringFromJson(each, "Section.paragraphs"));
}
function sectionFiguresListToJson(value) {
  return value.map((each) => figureToJson(each));
}
function sectionFiguresListFromJson(json) {
  return arrayFromJson(json, "Section.figures").map((each) => figureFromJson(each));
}
function sectionCommentsListToJson(value) {
  return value.map((each) => commentToJson(each));
}
function sectionCommentsListFromJson(json) {
  return arrayFromJson(json, "Section.comments").map((each) => commentFromJson(each));
}
export function sectionToJson(value) {
  return {
    heading: value.heading,
    level: value.level,
    paragraphs: sectionParagraphsListToJson(value.paragraphs),
    figures: sectionFiguresListToJson(value.figures),
    comments: sectionCommentsListToJson(value.comments)
  };
}
export function sectionFromJson(json) {
  const members = objectFromJson(json, SECTION_NAMES, "Section");
  return {
    heading: stringFromJson(own(members, "heading"), "Section.heading"),
    level: integerFromJson(own(members, "level"), 0, 4294967295, "Section.level"),
    paragraphs: sectionParagraphsListFromJson(own(members, "paragraphs")),
    figures: sectionFiguresListFromJson(own(members, "figures")),
    comments: sectionCommentsListFromJson(own(members, "comments"))
  };
}
