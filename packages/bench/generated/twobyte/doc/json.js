// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { arrayFromJson, floatFromJson, integerFromJson, objectFromJson, own, stringFromJson, uuidFromJson } from "@twobyte/wire";
const AUTHOR_NAMES = /* @__PURE__ */ new Set(["id", "name"]);
const COMMENT_NAMES = /* @__PURE__ */ new Set(["author", "text", "ts", "likes"]);
const DOC_NAMES = /* @__PURE__ */ new Set(["id", "title", "owner", "tags", "created", "updated", "rating", "sections"]);
const FIGURE_NAMES = /* @__PURE__ */ new Set(["url", "width", "height", "caption"]);
const SECTION_NAMES = /* @__PURE__ */ new Set(["heading", "level", "paragraphs", "figures", "comments"]);
export function authorToJson(value) {
    const json = {
        id: value.id,
        name: value.name,
    };
    return json;
}
export function authorFromJson(json) {
    const members = objectFromJson(json, AUTHOR_NAMES, "Author");
    const member0 = own(members, "id");
    const member1 = own(members, "name");
    return {
        id: integerFromJson(member0, 0, 9007199254740991, "Author.id"),
        name: stringFromJson(member1, "Author.name"),
    };
}
export function commentToJson(value) {
    const json = {
        author: authorToJson(value.author),
        text: value.text,
        ts: value.ts,
        likes: value.likes,
    };
    return json;
}
export function commentFromJson(json) {
    const members = objectFromJson(json, COMMENT_NAMES, "Comment");
    const member0 = own(members, "author");
    const member1 = own(members, "text");
    const member2 = own(members, "ts");
    const member3 = own(members, "likes");
    return {
        author: authorFromJson(member0),
        text: stringFromJson(member1, "Comment.text"),
        ts: integerFromJson(member2, -140737488355328, 140737488355327, "Comment.ts"),
        likes: integerFromJson(member3, 0, 4294967295, "Comment.likes"),
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
    const json = {
        id: value.id,
        title: value.title,
        owner: authorToJson(value.owner),
        tags: docTagsListToJson(value.tags),
        created: value.created,
        updated: value.updated,
        rating: value.rating,
        sections: docSectionsListToJson(value.sections),
    };
    return json;
}
export function docFromJson(json) {
    const members = objectFromJson(json, DOC_NAMES, "Doc");
    const member0 = own(members, "id");
    const member1 = own(members, "title");
    const member2 = own(members, "owner");
    const member3 = own(members, "tags");
    const member4 = own(members, "created");
    const member5 = own(members, "updated");
    const member6 = own(members, "rating");
    const member7 = own(members, "sections");
    return {
        id: uuidFromJson(member0, "Doc.id"),
        title: stringFromJson(member1, "Doc.title"),
        owner: authorFromJson(member2),
        tags: docTagsListFromJson(member3),
        created: integerFromJson(member4, -140737488355328, 140737488355327, "Doc.created"),
        updated: integerFromJson(member5, -140737488355328, 140737488355327, "Doc.updated"),
        rating: floatFromJson(member6, "Doc.rating"),
        sections: docSectionsListFromJson(member7),
    };
}
export function figureToJson(value) {
    const json = {
        url: value.url,
        width: value.width,
        height: value.height,
    };
    if (value.caption !== undefined)
        json.caption = value.caption;
    return json;
}
export function figureFromJson(json) {
    const members = objectFromJson(json, FIGURE_NAMES, "Figure");
    const member0 = own(members, "url");
    const member1 = own(members, "width");
    const member2 = own(members, "height");
    const member3 = own(members, "caption");
    return {
        url: stringFromJson(member0, "Figure.url"),
        width: integerFromJson(member1, 0, 4294967295, "Figure.width"),
        height: integerFromJson(member2, 0, 4294967295, "Figure.height"),
        caption: member3 === undefined ? undefined : stringFromJson(member3, "Figure.caption"),
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
    const json = {
        heading: value.heading,
        level: value.level,
        paragraphs: sectionParagraphsListToJson(value.paragraphs),
        figures: sectionFiguresListToJson(value.figures),
        comments: sectionCommentsListToJson(value.comments),
    };
    return json;
}
export function sectionFromJson(json) {
    const members = objectFromJson(json, SECTION_NAMES, "Section");
    const member0 = own(members, "heading");
    const member1 = own(members, "level");
    const member2 = own(members, "paragraphs");
    const member3 = own(members, "figures");
    const member4 = own(members, "comments");
    return {
        heading: stringFromJson(member0, "Section.heading"),
        level: integerFromJson(member1, 0, 4294967295, "Section.level"),
        paragraphs: sectionParagraphsListFromJson(member2),
        figures: sectionFiguresListFromJson(member3),
        comments: sectionCommentsListFromJson(member4),
    };
}
