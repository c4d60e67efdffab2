// @generated from the schema. Do not edit; run `twobyte generate` again.
import {} from "./types.js";
import { checkCount, checkLength } from "@twobyte/wire";
export function checkAuthor(value) {
    checkLength(value.name, 0, 20000, "Author.name");
}
export function checkChat(value) {
    checkLength(value.room, 0, 20000, "Chat.room");
    checkAuthor(value.author);
    checkLength(value.text, 0, 20000, "Chat.text");
    checkCount(value.mentions.length, 0, 10000, "Chat.mentions");
}
