import { compile } from "@twobyte/compiler";
import type { IrJson } from "@twobyte/compiler/ir";
import { expect, test } from "vitest";
import { codeOf } from "../testing/code-of.ts";
import type { SlotSketch } from "../testing/sketch.ts";
import { sketched, sketchedField } from "../testing/sketched.ts";

interface Row {
  readonly type: SlotSketch;
  readonly pairs: readonly (readonly [value: unknown, json: IrJson])[];
  readonly refused: readonly unknown[];
}

const id = "00112233-4455-6677-8899-aabbccddeeff";

const rows: readonly Row[] = [
  { type: "bool", pairs: [[true, true]], refused: [1, "true", null] },
  { type: "u8", pairs: [[255, 255]], refused: [256, -1, 1.5, "1"] },
  { type: "i53", pairs: [[-(2 ** 53) + 1, -(2 ** 53) + 1]], refused: [2 ** 53] },
  {
    type: "u64",
    pairs: [[2n ** 64n - 1n, "18446744073709551615"]],
    refused: [1, "-1", "01", "+1", "18446744073709551616", "1n", ""],
  },
  {
    type: "i64",
    pairs: [[-(2n ** 63n), "-9223372036854775808"]],
    refused: ["-0", "9223372036854775808", " 1"],
  },
  {
    type: "f64",
    pairs: [
      [1.5, 1.5],
      [-0, -0],
    ],
    refused: ["1.5", "NaN", null],
  },
  {
    type: "f64 special",
    pairs: [
      [Number.NaN, "NaN"],
      [Number.NEGATIVE_INFINITY, "-Infinity"],
    ],
    refused: ["nan"],
  },
  { type: "f32", pairs: [[0.5, 0.5]], refused: [0.1, 1e39] },
  { type: "string", pairs: [["é", "é"]], refused: [1, "\ud800"] },
  {
    type: "bytes",
    pairs: [
      [Uint8Array.of(255, 254), "//4="],
      [new Uint8Array(0), ""],
    ],
    refused: ["//4", "__4=", "//5=", "AB==", "=", "A===", "AAAA="],
  },
  { type: "uuid", pairs: [[id, id]], refused: [id.slice(1), `{${id}}`] },
  { type: "timestamp ms", pairs: [[-1, -1]], refused: [2 ** 47, "1", 0.5] },
  { type: "timestamp us", pairs: [[-1n, "-1"]], refused: [1] },
  { type: "duration ns", pairs: [[5n, "5"]], refused: [5] },
  {
    type: "decimal 2",
    pairs: [
      [1.5, "1.50"],
      [-0.01, "-0.01"],
    ],
    refused: [1.5, "1.5", "-0.00", "1.500", "01.00", "10000000000000.00"],
  },
  { type: "decimal 2 bigint", pairs: [[150n, "1.50"]], refused: ["1.5"] },
  { type: "decimal 0", pairs: [[3, "3"]], refused: ["3.", 3] },
  { type: "json", pairs: [[{ a: [null] }, { a: [null] }]], refused: [] },
  { type: { const: 5 }, pairs: [[5, 5]], refused: ["5", 6] },
  { type: ["a", "b"], pairs: [["b", "b"]], refused: ["c", 1] },
  { type: [1, 2], pairs: [[2, 2]], refused: ["2"] },
  {
    type: { struct: { x: "u8?" } },
    pairs: [
      [{ x: undefined }, {}],
      [{ x: 1 }, { x: 1 }],
    ],
    refused: [{ x: null }, { y: 1 }, [], "x"],
  },
  {
    type: { union: { a: { x: "u8" }, b: {} } },
    pairs: [
      [
        { type: "a", x: 1 },
        { type: "a", x: 1 },
      ],
    ],
    refused: [{ type: "c" }, { x: 1 }, { type: "b", x: 1 }],
  },
  {
    type: { list: "u64|null" },
    pairs: [
      [
        [1n, null],
        ["1", null],
      ],
    ],
    refused: [[1], {}],
  },
  {
    type: { map: ["bool", "u8"] },
    pairs: [[new Map([[true, 1]]), { true: 1 }]],
    refused: [{ yes: 1 }, []],
  },
  {
    type: { map: ["i8", "u8"] },
    pairs: [[new Map([[-5, 1]]), { "-5": 1 }]],
    refused: [{ "05": 1 }, { "-0": 1 }, { "128": 1 }, { x: 1 }],
  },
  {
    type: { map: ["u64", "u8"] },
    pairs: [[new Map([[5n, 1]]), { "5": 1 }]],
    refused: [{ "-1": 1 }, { "05": 1 }],
  },
  {
    type: { map: ["uuid", "u8"] },
    pairs: [[new Map([[id, 1]]), { [id]: 1 }]],
    refused: [{ [id]: 1, [id.toUpperCase()]: 1 }],
  },
  {
    type: { map: [["a", "b"], "u8"] },
    pairs: [[new Map([["b", 1]]), { b: 1 }]],
    refused: [{ c: 1 }],
  },
  {
    type: { map: ["string", "u8"] },
    pairs: [[new Map([["__proto__", 1]]), JSON.parse('{"__proto__":1}') as IrJson]],
    refused: [],
  },
];

for (const { type, pairs, refused } of rows) {
  test(`R-JSON-1, R-JSON-27: ${JSON.stringify(type)} has its JSON form, and others are refused`, () => {
    const { codec } = sketchedField(compile, type);
    for (const [value, json] of pairs) {
      expect(codec.toJson("M", { v: value })).toStrictEqual({ v: json });
      expect(codec.fromJson("M", { v: json })).toStrictEqual({ v: value });
    }
    for (const json of refused) {
      expect(
        codeOf(() => codec.fromJson("M", { v: json })),
        JSON.stringify(json),
      ).toBe("invalid_value");
    }
  });
}

test("R-JSON-11: a UUID is read in either case and written in lower case", () => {
  const { codec } = sketchedField(compile, "uuid");
  expect(codec.fromJson("M", { v: id.toUpperCase() })).toEqual({ v: id });
  expect(codec.toJson("M", { v: id.toUpperCase() })).toEqual({ v: id });
});

test("R-JSON-28: an absent field has no property, a null one is null", () => {
  const { codec } = sketched(compile, [{ a: "u8|null?", b: "u8?", c: "u8|null" }]);
  expect(codec.toJson("M", { a: null, b: undefined, c: null })).toStrictEqual({ a: null, c: null });
  expect(codec.fromJson("M", { c: null })).toStrictEqual({ a: undefined, b: undefined, c: null });
  expect(codeOf(() => codec.fromJson("M", { b: null, c: null }))).toBe("invalid_value");
  expect(codeOf(() => codec.fromJson("M", {}))).toBe("invalid_value");
});

test("a default of JSON is not filled in, because it stands for what a revision lacks", () => {
  const { codec } = sketched(compile, [{}, { a: { type: "u8", default: 3 } }]);
  expect(codeOf(() => codec.fromJson("M", {}))).toBe("invalid_value");
});

test("a default that is older than its type has what it lacks filled in", () => {
  const inner = { x: "u8" };
  const message = sketched(compile, [{}, { s: { type: "Inner", default: { x: 1 } } }], {
    Inner: { ...inner, y: "u8?" },
  });
  expect(message.fromBinary("", 1)).toStrictEqual({ s: { x: 1, y: undefined } });
});
