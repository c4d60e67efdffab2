import { expect, test } from "vitest";
import { words } from "./words.ts";

test("a name's words are the same in every case", () => {
  for (const name of [
    "ChatDelta",
    "chatDelta",
    "chat-delta",
    "chat_delta",
    "Chat.delta",
    "CHAT DELTA",
  ]) {
    expect(words(name).map((word) => word.toLowerCase())).toEqual(["chat", "delta"]);
  }
});

test("acronyms are one word and digits belong to the word before them", () => {
  expect(words("HTTPServer")).toEqual(["HTTP", "Server"]);
  expect(words("sha256Hash")).toEqual(["sha256", "Hash"]);
  expect(words("utf8")).toEqual(["utf8"]);
  expect(words("ÜberUns")).toEqual(["Über", "Uns"]);
  expect(words("__x__")).toEqual(["x"]);
  expect(words("")).toEqual([]);
});
