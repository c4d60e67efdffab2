import { compile } from "@twobyte/compiler";
import type { IrConstraints } from "@twobyte/compiler/ir";
import { expect, test } from "vitest";
import { codeOf } from "../testing/code-of.ts";
import type { SlotSketch } from "../testing/sketch.ts";
import { sketched, sketchedField } from "../testing/sketched.ts";

interface Row {
  readonly type: SlotSketch;
  readonly constraints: IrConstraints;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const rows: readonly Row[] = [
  { type: "u8", constraints: { minimum: 3, maximum: 5 }, good: [3, 5], bad: [2, 6] },
  {
    type: "i16",
    constraints: { exclusiveMinimum: -3, exclusiveMaximum: 5 },
    good: [-2, 4],
    bad: [-3, 5],
  },
  { type: "i32", constraints: { multipleOf: 3 }, good: [0, -9, 3], bad: [1, -10] },
  {
    type: "u53",
    constraints: { multipleOf: 7 },
    good: [9007199254740988],
    bad: [9007199254740991],
  },
  {
    type: "u64",
    constraints: { minimum: "9007199254740993", maximum: "18446744073709551614" },
    good: [9007199254740993n],
    bad: [9007199254740992n, 18446744073709551615n],
  },
  { type: "timestamp ns", constraints: { minimum: "-5" }, good: [-5n], bad: [-6n] },
  {
    type: "decimal 2",
    constraints: { minimum: "0.05", maximum: "1" },
    good: [0.05, 1],
    bad: [0.04, 1.01],
  },
  { type: "decimal 2 bigint", constraints: { maximum: "10.00" }, good: [1000n], bad: [1001n] },
  {
    type: "f64",
    constraints: { minimum: 0.1, exclusiveMaximum: 1e21 },
    good: [0.1, 5],
    bad: [0.09999999999999999, 1e21],
  },
  {
    type: "f64 special",
    constraints: { minimum: 0 },
    good: [Number.NaN, Number.NEGATIVE_INFINITY, 0, -0],
    bad: [-5e-324],
  },
  {
    type: "string",
    constraints: { minLength: 2, maxLength: 3 },
    good: ["ab", "😀😀", "abc"],
    bad: ["a", "😀", "abcd"],
  },
  {
    type: "string",
    constraints: { pattern: "[a-c]+|x" },
    good: ["ab", "x"],
    bad: ["", "abx", "xab"],
  },
  {
    type: "string",
    constraints: { format: "ipv4" },
    good: ["1.2.3.4"],
    bad: ["1.2.3", "256.1.1.1", " 1.2.3.4"],
  },
  {
    type: "string",
    constraints: { format: "hostname" },
    good: [`${"a.".repeat(126)}a`],
    bad: [`${"a.".repeat(126)}aa`],
  },
  {
    type: "bytes",
    constraints: { minLength: 1, maxLength: 2 },
    good: [new Uint8Array(1)],
    bad: [new Uint8Array(0), new Uint8Array(3)],
  },
  {
    type: { list: "u8" },
    constraints: { minItems: 1, maxItems: 2 },
    good: [[1]],
    bad: [[], [1, 2, 3]],
  },
  { type: { list: "u8" }, constraints: { uniqueItems: true }, good: [[1, 2]], bad: [[1, 2, 1]] },
  {
    type: { list: "f64 special" },
    constraints: { uniqueItems: true },
    good: [[0, 1]],
    bad: [
      [0, -0],
      [Number.NaN, Number.NaN],
    ],
  },
  {
    type: { list: "uuid" },
    constraints: { uniqueItems: true },
    good: [],
    bad: [["00112233-4455-6677-8899-aabbccddeeff", "00112233-4455-6677-8899-AABBCCDDEEFF"]],
  },
  {
    type: { list: "bytes" },
    constraints: { uniqueItems: true },
    good: [[Uint8Array.of(1), Uint8Array.of(2)]],
    bad: [[Uint8Array.of(1), Uint8Array.of(1)]],
  },
  {
    type: { map: ["string", "u8"] },
    constraints: { minProperties: 1, maxProperties: 1 },
    good: [new Map([["a", 1]])],
    bad: [
      new Map(),
      new Map([
        ["a", 1],
        ["b", 1],
      ]),
    ],
  },
  {
    type: "json",
    constraints: { maxBytes: 4, maxDepth: 1 },
    good: ["ab", [1]],
    bad: ["abc", [[]]],
  },
];

for (const { type, constraints, good, bad } of rows) {
  test(`R-ERR-4: ${JSON.stringify(constraints)} of ${JSON.stringify(type)} holds for encoding and decoding`, () => {
    const free = sketchedField(compile, type);
    const bound = sketchedField(compile, { type, constraints });
    for (const value of good) {
      expect(codeOf(() => bound.fromBinary(bound.binary({ v: value })))).toBe("none");
      expect(codeOf(() => bound.fromText(bound.text({ v: value })))).toBe("none");
    }
    for (const value of bad) {
      expect(codeOf(() => bound.binary({ v: value }))).toBe("constraint");
      expect(codeOf(() => bound.text({ v: value }))).toBe("constraint");
      expect(bound.codec.validate("M", { v: value })).toMatchObject([
        { code: "constraint", path: "v" },
      ]);
      const codes = ["constraint", "limit_exceeded", "invalid_json"];
      expect(codes).toContain(codeOf(() => bound.fromBinary(free.binary({ v: value }))));
      expect(codes).toContain(codeOf(() => bound.fromText(free.text({ v: value }))));
    }
  });
}

test("constraints are checked after the whole message was read", () => {
  const message = sketched(compile, [{ a: { type: "u8", constraints: { maximum: 3 } }, b: "u8" }]);
  expect(codeOf(() => message.fromBinary("04"))).toBe("truncated");
  expect(codeOf(() => message.fromBinary("04 00 00"))).toBe("trailing");
  expect(codeOf(() => message.fromText("4␟x"))).toBe("invalid_token");
  expect(codeOf(() => message.fromText("4␟0"))).toBe("constraint");
});

test("null keeps every constraint, and so does an absent value", () => {
  const message = sketchedField(compile, { type: "u8|null?", constraints: { minimum: 3 } });
  expect(message.codec.validate("M", { v: null })).toEqual([]);
  expect(message.codec.validate("M", {})).toEqual([]);
});

test("all issues of a value are told, with their places", () => {
  const message = sketched(compile, [
    {
      a: "u8",
      b: { list: { struct: { c: "string", d: { type: "u8", constraints: { maximum: 3 } } } } },
      m: { map: ["string", "bool"] },
    },
  ]);
  const value = {
    a: "1",
    b: [{ c: "x", d: 4 }, { c: 5, d: 5 }, null],
    m: new Map<unknown, unknown>([
      ["k", 1],
      [2, true],
    ]),
  };
  expect(message.codec.validate("M", value).map(({ code, path }) => `${code} ${path}`)).toEqual([
    "invalid_value a",
    "constraint b[0].d",
    "invalid_value b[1].c",
    "constraint b[1].d",
    "invalid_value b[2]",
    'invalid_value m["k"]',
    "invalid_value m.keys[1]",
  ]);
  expect(message.codec.validate("M", 5)).toMatchObject([
    { path: "", message: "expected an object, got 5" },
  ]);
});
