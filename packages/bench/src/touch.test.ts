import { expect, test } from "vitest";
import type { Schema } from "./schema.ts";
import { enumeration, list, map, ref, struct } from "./schema.ts";
import { makeTouch } from "./touch.ts";

const schema: Schema = {
  root: "Root",
  structs: [
    struct("Part", { name: "string", on: "bool" }),
    struct("Root", {
      id: "u32",
      at: "timestamp",
      kind: enumeration("Kind", ["None", "Some", "All"]),
      "note?": "string",
      parts: list(ref("Part")),
      labels: map("string"),
    }),
  ],
};

const value = {
  id: 1000,
  at: 5,
  kind: 2,
  note: "ab",
  parts: [
    { name: "c", on: true },
    { name: "", on: false },
  ],
  labels: { x: "y" },
};

const expected = 1000 + 5 + 2 + (2 + 98) + (1 + 99 + 1) + (1 + 120 + 1 + 121);

test("every field counts once", () => {
  expect(makeTouch(schema)(value)).toBe(expected);
});

test("BigInt and Map count as number and object do", () => {
  const other = { ...value, at: 5n, labels: new Map([["x", "y"]]) };
  expect(makeTouch(schema)(other)).toBe(expected);
});

test("an enum's name counts as a string, and the ordinal of one can", () => {
  const named = expected - 2 + (3 + 108);
  expect(makeTouch(schema, "name")({ ...value, kind: "All" })).toBe(named);
  expect(makeTouch(schema, "ordinal-of-name")(value)).toBe(named);
});

test("absent, undefined, null and empty all count nothing", () => {
  const touch = makeTouch(schema);
  const { note: _, ...without } = value;
  const sums = [without, ...[undefined, null, ""].map((note) => ({ ...value, note }))].map(touch);
  expect(sums).toEqual(Array.from({ length: 4 }, () => expected - 100));
});

test("a change in any field changes the sum", () => {
  const touch = makeTouch(schema);
  const changes = [
    { id: 1001 },
    { at: 6 },
    { kind: 1 },
    { note: "ac" },
    { parts: [{ name: "c", on: false }] },
    { parts: [] },
    { labels: { x: "z" } },
    { labels: {} },
  ];
  for (const change of changes) expect(touch({ ...value, ...change })).not.toBe(expected);
});
