// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { SEPARATOR, checkArray, checkObject, formatBoolean, formatInteger, formatString, formatUuid, parseBoolean, parseCount, parseInteger, parseString, parseUnsigned, parseUuid } from "@twobyte/wire";
export function formatAuthor(value) {
    checkObject(value, "Author");
    let out = formatInteger(value.id, 0, 9007199254740991, "Author.id");
    out += SEPARATOR + formatString(value.name, "Author.name");
    return out;
}
export function parseAuthor(r) {
    const id = parseUnsigned(r, 9007199254740991);
    const name = parseString(r, 80000);
    return { id, name };
}
function formatChatMentionsList(list) {
    checkArray(list, "Chat.mentions");
    let all = String(list.length);
    for (let i = 0; i < list.length; i++) {
        const each = list[i];
        all += SEPARATOR + formatInteger(each, 0, 4294967295, "Chat.mentions");
    }
    return all;
}
function parseChatMentionsList(r) {
    const count = parseCount(r, 10000);
    const list = [];
    for (let i = 0; i < count; i++) {
        list.push(parseUnsigned(r, 4294967295));
    }
    return list;
}
export function formatChat(value) {
    checkObject(value, "Chat");
    const replyTo = value.replyTo;
    let out = formatUuid(value.id, "Chat.id");
    out += SEPARATOR + formatString(value.room, "Chat.room");
    out += SEPARATOR + formatAuthor(value.author);
    out += SEPARATOR + formatString(value.text, "Chat.text");
    out += SEPARATOR + formatInteger(value.ts, -140737488355328, 140737488355327, "Chat.ts");
    out += SEPARATOR + formatChatMentionsList(value.mentions);
    out += SEPARATOR + formatBoolean(value.edited, "Chat.edited");
    out += SEPARATOR + (replyTo === undefined ? "" : formatUuid(replyTo, "Chat.replyTo"));
    return out;
}
export function parseChat(r) {
    const id = parseUuid(r);
    const room = parseString(r, 80000);
    const author = parseAuthor(r);
    const text = parseString(r, 80000);
    const ts = parseInteger(r, -140737488355328, 140737488355327);
    const mentions = parseChatMentionsList(r);
    const edited = parseBoolean(r);
    const replyTo = r.absent() ? undefined : parseUuid(r);
    return { id, room, author, text, ts, mentions, edited, replyTo };
}
