import { compile } from "@twobyte/compiler";
import { expect, test } from "vitest";
import { bytesOf, sketched } from "./testing/sketched.ts";

const message = sketched(compile, [
  { text: "string", kind: ["a", "b"], tags: { map: ["string", "u16"] }, at: "timestamp ms?" },
]);

test("every byte is explained: where, how long, what, of which place", () => {
  const rows = message.codec.annotateBinary("M", bytesOf("01 02 48 69 01 01 6b ac 02"));
  expect(rows).toEqual([
    { offset: 0, length: 1, raw: "01", path: "", type: "bits of M", value: "0b001" },
    { offset: 1, length: 3, raw: "02 48 69", path: "text", type: "string", value: '"Hi"' },
    { offset: 0, length: 0, raw: "", path: "kind", type: "enum M.kind", value: '"b"' },
    { offset: 4, length: 1, raw: "01", path: "tags", type: "count of map", value: "1" },
    { offset: 5, length: 2, raw: "01 6b", path: "tags.keys[0]", type: "string", value: '"k"' },
    { offset: 7, length: 2, raw: "ac 02", path: 'tags["k"]', type: "u16", value: "300" },
    { offset: 0, length: 0, raw: "", path: "at", type: "presence", value: "absent" },
  ]);
});

test("every byte of a right message stands in exactly one row", () => {
  const value = {
    text: "Hé",
    kind: "b",
    tags: new Map([
      ["a", 1],
      ["b", 300],
    ]),
    at: 1,
  };
  const bytes = message.codec.encodeBinary("M", value);
  const rows = message.codec.annotateBinary("M", bytes);
  expect(rows.every((row) => row.error === undefined)).toBe(true);
  let at = 0;
  for (const row of rows.filter(({ length }) => length > 0)) {
    expect(row.offset).toBe(at);
    at += row.length;
  }
  expect(at).toBe(bytes.length);
  expect(rows.map(({ path }) => path)).toContain('tags["b"]');
});

test("every token of a right message stands in exactly one row", () => {
  const text = message.codec.encodeText("M", {
    text: "",
    kind: "b",
    tags: new Map([["a", 1]]),
    at: undefined,
  });
  const rows = message.codec.annotateText("M", text);
  expect(rows.map(({ raw }) => raw).join("\u001f")).toBe(text);
  expect(rows.map(({ path, value }) => `${path}=${value}`)).toEqual([
    'text=""',
    'kind="b"',
    "tags=1",
    'tags.keys[0]="a"',
    'tags["a"]=1',
    "at=absent",
  ]);
});

test("a wrong message is explained up to the error, which the last row has with the rest", () => {
  const rows = message.codec.annotateBinary("M", bytesOf("00 01 61 05 00"));
  expect(rows.at(-1)).toMatchObject({
    offset: 3,
    length: 2,
    raw: "05 00",
    path: "tags",
    error: { code: "truncated" },
  });
  expect(rows.at(-2)).toMatchObject({ path: "kind", value: '"a"' });
  const text = message.codec.annotateText("M", "a\u001f7\u001f0");
  expect(text.at(-1)).toMatchObject({
    offset: 2,
    raw: "7\u001f0",
    path: "kind",
    error: { code: "invalid_member" },
  });
});
