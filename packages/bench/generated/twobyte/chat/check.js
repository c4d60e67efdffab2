// @generated from the schema of bench.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength } from "@twobyte/wire";
export function checkAuthor(value) {
  checkLength(value.name, 0, 2e4, "Author.name");
}
export function checkChat(value) {
  checkLength(value.room, 0, 2e4, "Chat.room");
  checkAuthor(value.author);
  checkLength(value.text, 0, 2e4, "Chat.text");
  checkCount(value.mentions.length, 0, 1e4, "Chat.mentions");
}
