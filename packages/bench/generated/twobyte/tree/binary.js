// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkArray, checkObject, putU32, putVarint, readCount, readString, readU32, writeString } from "@twobyte/wire";
function writeCommentChildrenList(w, list) {
    checkArray(list, "Comment.children");
    w.reserve(5);
    putVarint(w, list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        writeComment(w, each);
    }
}
function readCommentChildrenList(r) {
    const count = readCount(r, 32, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        const each = readComment(r);
        list.push(each);
    }
    return list;
}
export function writeComment(w, value) {
    w.enter();
    checkObject(value, "Comment");
    w.reserve(5);
    putU32(w, value.id, "Comment.id");
    writeString(w, value.author, "Comment.author");
    writeString(w, value.text, "Comment.text");
    writeCommentChildrenList(w, value.children);
    w.depth--;
}
export function readComment(r) {
    r.enter();
    const id = readU32(r);
    const author = readString(r, 80000);
    const text = readString(r, 80000);
    const children = readCommentChildrenList(r);
    r.depth--;
    return { id, author, text, children };
}
