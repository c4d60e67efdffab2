import type { BinaryWriter } from "@twobyte/wire";
import { CodecError, BinaryWriter as Writer, writeString } from "@twobyte/wire";
import { expect, test } from "vitest";
import { appendMessage } from "./append-message.ts";

const codec = {
  write: (w: BinaryWriter, value: unknown) => writeString(w, value as string, "text"),
  format: () => "",
};

test("a message stands right behind what was written before it", () => {
  const w = new Writer();
  w.reserve(3);
  w.pos += 3;
  appendMessage(w, codec, "Hi", 1);
  expect([...w.bytes.subarray(3, w.pos)]).toEqual([2, 72, 105]);
  expect(w.start).toBe(0);
});

test("text that holds U+FFFD is written, and text with an unpaired surrogate is refused", () => {
  const w = new Writer();
  appendMessage(w, codec, "long enough, with é and \ufffd", 1);
  expect(w.pos).toBe(29);
  const refused = (): void => appendMessage(w, codec, "long enough, with é and \ud800", 1);
  expect(refused).toThrow(CodecError);
  expect(w.strict).toBe(false);
});
