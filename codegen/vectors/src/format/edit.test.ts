import fc from "fast-check";
import { expect, test } from "vitest";
import { byteEdit, editBytes, editText, textEdit } from "./edit.ts";

test("the edit between two sequences of bytes makes the one of the other", () => {
  const bytes = fc.uint8Array({ max: 3, maxLength: 8 });
  fc.assert(
    fc.property(bytes, bytes, (from, to) => {
      expect(editBytes(from, byteEdit(from, to))).toEqual(to);
    }),
  );
});

test("the edit between two texts makes the one of the other, ill-formed ones too", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "\u001f", "\ud83d", "\ude00", "é"),
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, text, (from, to) => {
      expect(editText(from, textEdit(from, to))).toBe(to);
    }),
  );
});

test("an edit is as short as it can be", () => {
  expect(textEdit("abcd", "abxd")).toEqual({ at: 2, drop: 1, put: "x" });
  expect(textEdit("aa", "aaa")).toEqual({ at: 2, drop: 0, put: "a" });
  expect(textEdit("😀", "😁")).toEqual({ at: 1, drop: 1, put: { utf16: "de01" } });
  expect(byteEdit(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 3))).toEqual({
    at: 1,
    drop: 1,
    put: "",
  });
});
