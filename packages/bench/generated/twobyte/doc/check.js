// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkCount, checkLength } from "@twobyte/wire";
export function checkAuthor(value) {
    checkLength(value.name, 0, 20000, "Author.name");
}
export function checkComment(value) {
    checkAuthor(value.author);
    checkLength(value.text, 0, 20000, "Comment.text");
}
function checkDocTagsList(list) {
    for (const each of list) {
        checkLength(each, 0, 20000, "Doc.tags");
    }
}
function checkDocSectionsList(list) {
    for (const each of list) {
        checkSection(each);
    }
}
export function checkDoc(value) {
    checkLength(value.title, 0, 20000, "Doc.title");
    checkAuthor(value.owner);
    checkCount(value.tags.length, 0, 10000, "Doc.tags");
    checkDocTagsList(value.tags);
    checkCount(value.sections.length, 0, 10000, "Doc.sections");
    checkDocSectionsList(value.sections);
}
export function checkFigure(value) {
    checkLength(value.url, 0, 20000, "Figure.url");
    if (value.caption !== undefined) {
        checkLength(value.caption, 0, 20000, "Figure.caption");
    }
}
function checkSectionParagraphsList(list) {
    for (const each of list) {
        checkLength(each, 0, 20000, "Section.paragraphs");
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
    checkLength(value.heading, 0, 20000, "Section.heading");
    checkCount(value.paragraphs.length, 0, 10000, "Section.paragraphs");
    checkSectionParagraphsList(value.paragraphs);
    checkCount(value.figures.length, 0, 10000, "Section.figures");
    checkSectionFiguresList(value.figures);
    checkCount(value.comments.length, 0, 10000, "Section.comments");
    checkSectionCommentsList(value.comments);
}
