// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { SEPARATOR, checkArray, checkObject, enterFormat, formatInteger, formatString, leaveFormat, parseCount, parseString, parseUnsigned } from "@twobyte/wire";
function formatCommentChildrenList(list) {
    checkArray(list, "Comment.children");
    let all = String(list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        all += SEPARATOR + formatComment(each);
    }
    return all;
}
function parseCommentChildrenList(r) {
    const count = parseCount(r, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        list.push(parseComment(r));
    }
    return list;
}
export function formatComment(value) {
    enterFormat();
    checkObject(value, "Comment");
    let out = formatInteger(value.id, 0, 4294967295, "Comment.id");
    out += SEPARATOR + formatString(value.author, "Comment.author");
    out += SEPARATOR + formatString(value.text, "Comment.text");
    out += SEPARATOR + formatCommentChildrenList(value.children);
    leaveFormat();
    return out;
}
export function parseComment(r) {
    r.enter();
    const id = parseUnsigned(r, 4294967295);
    const author = parseString(r, 80000);
    const text = parseString(r, 80000);
    const children = parseCommentChildrenList(r);
    r.depth--;
    return { id, author, text, children };
}
