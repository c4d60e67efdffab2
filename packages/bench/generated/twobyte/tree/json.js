// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { arrayFromJson, integerFromJson, objectFromJson, own, stringFromJson } from "@twobyte/wire";
const COMMENT_NAMES = /* @__PURE__ */ new Set(["id", "author", "text", "children"]);
function commentChildrenListToJson(value) {
    return value.map((each) => commentToJson(each));
}
function commentChildrenListFromJson(json) {
    return arrayFromJson(json, "Comment.children").map((each) => commentFromJson(each));
}
export function commentToJson(value) {
    const json = {
        id: value.id,
        author: value.author,
        text: value.text,
        children: commentChildrenListToJson(value.children),
    };
    return json;
}
export function commentFromJson(json) {
    const members = objectFromJson(json, COMMENT_NAMES, "Comment");
    const member0 = own(members, "id");
    const member1 = own(members, "author");
    const member2 = own(members, "text");
    const member3 = own(members, "children");
    return {
        id: integerFromJson(member0, 0, 4294967295, "Comment.id"),
        author: stringFromJson(member1, "Comment.author"),
        text: stringFromJson(member2, "Comment.text"),
        children: commentChildrenListFromJson(member3),
    };
}
