// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkCount, checkLength } from "@twobyte/wire";
function checkCommentChildrenList(list) {
    for (const each of list) {
        checkComment(each);
    }
}
export function checkComment(value) {
    checkLength(value.author, 0, 20000, "Comment.author");
    checkLength(value.text, 0, 20000, "Comment.text");
    checkCount(value.children.length, 0, 10000, "Comment.children");
    checkCommentChildrenList(value.children);
}
