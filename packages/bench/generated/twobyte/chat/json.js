// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { arrayFromJson, booleanFromJson, integerFromJson, objectFromJson, own, stringFromJson, uuidFromJson } from "@twobyte/wire";
const AUTHOR_NAMES = /* @__PURE__ */ new Set(["id", "name"]);
const CHAT_NAMES = /* @__PURE__ */ new Set(["id", "room", "author", "text", "ts", "mentions", "edited", "replyTo"]);
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
function chatMentionsListToJson(value) {
    return value.map((each) => each);
}
function chatMentionsListFromJson(json) {
    return arrayFromJson(json, "Chat.mentions").map((each) => integerFromJson(each, 0, 4294967295, "Chat.mentions"));
}
export function chatToJson(value) {
    const json = {
        id: value.id,
        room: value.room,
        author: authorToJson(value.author),
        text: value.text,
        ts: value.ts,
        mentions: chatMentionsListToJson(value.mentions),
        edited: value.edited,
    };
    if (value.replyTo !== undefined)
        json.replyTo = value.replyTo;
    return json;
}
export function chatFromJson(json) {
    const members = objectFromJson(json, CHAT_NAMES, "Chat");
    const member0 = own(members, "id");
    const member1 = own(members, "room");
    const member2 = own(members, "author");
    const member3 = own(members, "text");
    const member4 = own(members, "ts");
    const member5 = own(members, "mentions");
    const member6 = own(members, "edited");
    const member7 = own(members, "replyTo");
    return {
        id: uuidFromJson(member0, "Chat.id"),
        room: stringFromJson(member1, "Chat.room"),
        author: authorFromJson(member2),
        text: stringFromJson(member3, "Chat.text"),
        ts: integerFromJson(member4, -140737488355328, 140737488355327, "Chat.ts"),
        mentions: chatMentionsListFromJson(member5),
        edited: booleanFromJson(member6, "Chat.edited"),
        replyTo: member7 === undefined ? undefined : uuidFromJson(member7, "Chat.replyTo"),
    };
}
