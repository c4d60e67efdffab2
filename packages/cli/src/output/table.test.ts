import { expect, test } from "vitest";
import { formatTable, visible } from "./table.ts";

test("columns are as wide as their widest cell, numbers stand at the right", () => {
  const text = formatTable(
    [{ title: "name" }, { title: "bytes", align: "right" }, { title: "note" }],
    [
      ["Token", "5", "short"],
      ["ChatDelta", "12345678"],
    ],
  );
  expect(text.split("\n")).toEqual([
    "name          bytes  note",
    "─────────  ────────  ─────",
    "Token             5  short",
    "ChatDelta  12345678",
  ]);
});

test("wide characters count as two columns, marks as none", () => {
  const [, , first, second] = formatTable(
    [{ title: "a" }, { title: "b" }],
    [
      ["漢字", "|"],
      ["e\u0301👍", "|"],
    ],
  ).split("\n");
  expect(first).toBe("漢字  |");
  expect(second).toBe("e\u0301👍   |");
});

test("no cell breaks a line or reaches the terminal", () => {
  expect(visible("a\u001b[31mb\nc\u202e")).toBe("a\\u{1b}[31mb\\u{a}c\\u{202e}");
  expect(formatTable([{ title: "a" }], [["x\r\ny"]]).split("\n")).toHaveLength(3);
});
