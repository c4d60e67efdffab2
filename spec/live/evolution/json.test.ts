import { afterEach, expect, test } from "vitest";
import { cleanUp } from "../place.ts";
import { talk } from "./deliver.ts";
import { peersOf } from "./peers.ts";
import { carryJson } from "./send.ts";

afterEach(cleanUp);

const id = "00112233-4455-6677-8899-aabbccddeeff";

test("breaking/field-renamed: a new reader of JSON refuses the old name, and peers talk", async () => {
  const { releases, old, now } = peersOf("field-renamed");
  expect(carryJson(old, old, "Chat", { id })).toEqual({ id });
  expect(carryJson(old, now, "Chat", { id })).toBe("reader: invalid_value");
  expect(carryJson(now, old, "Chat", { key: id })).toBe("reader: invalid_value");
  for (const release of releases) await talk(release, now);
});

test("breaking/member-renamed: a new reader of JSON refuses the old value, and peers talk", async () => {
  const { releases, old, now } = peersOf("member-renamed");
  expect(carryJson(old, old, "Chat", { color: "red" })).toEqual({ color: "red" });
  expect(carryJson(old, now, "Chat", { color: "red" })).toBe("reader: invalid_value");
  expect(carryJson(now, old, "Chat", { color: "rouge" })).toBe("reader: invalid_value");
  expect(carryJson(old, now, "Chat", { color: "blue" })).toEqual({ color: "blue" });
  for (const release of releases) await talk(release, now);
});

test("breaking/union-tag-renamed: a new reader of JSON does not find the tag, and peers talk", async () => {
  const { releases, old, now } = peersOf("union-tag-renamed");
  const chat = { block: { type: "text", text: "hi" } };
  const renamed = { block: { kind: "text", text: "hi" } };
  expect(carryJson(old, old, "Chat", chat)).toEqual(chat);
  expect(carryJson(old, now, "Chat", chat)).toBe("reader: invalid_value");
  expect(carryJson(now, old, "Chat", renamed)).toBe("reader: invalid_value");
  for (const release of releases) await talk(release, now);
});
