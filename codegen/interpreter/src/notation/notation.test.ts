import { compile } from "@twobyte/compiler";
import type { IrJson } from "@twobyte/compiler/ir";
import { expect, test } from "vitest";
import { codeOf } from "../testing/code-of.ts";
import type { SlotSketch } from "../testing/sketch.ts";
import { sketched, sketchedField } from "../testing/sketched.ts";

const rows: readonly (readonly [SlotSketch, unknown, IrJson])[] = [
  ["i32", -5, -5],
  ["u32", 4294967295, "4294967295"],
  ["u64", 2n ** 64n - 1n, "18446744073709551615"],
  ["u8", 300, 300],
  ["timestamp ms", -1, "-1"],
  ["decimal 2", 1.5, "1.50"],
  ["decimal 2 bigint", -150n, "-1.50"],
  ["f64", -0, "f64:8000000000000000"],
  ["f32 special", Number.NaN, "f32:7fc00000"],
  ["string", "é", "é"],
  ["string", "a\ud800", { utf16: "0061d800" }],
  ["bytes", Uint8Array.of(0, 255), "00ff"],
  ["json", { b: 1e21, a: null }, '{"a":null,"b":1e+21}'],
  ["json|null", null, null],
  [
    { union: { a: { x: "u8?" } } },
    { type: "a", x: undefined },
    { type: "a", x: { $absent: true } },
  ],
  [{ map: ["u64", "bool|null"] }, new Map([[5n, null]]), [["5", null]]],
  [{ list: ["a", "b"] }, ["b"], ["b"]],
];

for (const [type, value, notation] of rows) {
  test(`a value of ${JSON.stringify(type)} is ${JSON.stringify(notation)}`, () => {
    const { codec } = sketchedField(compile, type);
    expect(codec.toNotation("M", { v: value as never })).toEqual({ v: notation });
    expect(codec.fromNotation("M", { v: notation })).toStrictEqual({ v: value });
  });
}

test("what is not of the notation's form is refused", () => {
  const { codec } = sketched(compile, [{ a: "u64", b: "u8?" }]);
  for (const wrong of [5, {}, { a: "5" }, { a: 5, b: 1 }, { a: "x", b: 1 }, { a: "5", b: "1" }]) {
    expect(codeOf(() => codec.fromNotation("M", wrong))).toBe("invalid_value");
  }
  expect(codec.fromNotation("M", { a: "5", b: { $absent: true } })).toStrictEqual({
    a: 5n,
    b: undefined,
  });
});

test("a decimal of more digits than its type has is read, for an encoder to refuse", () => {
  const { codec } = sketched(compile, [{ a: "decimal 2", b: "decimal 2 bigint" }]);
  expect(codec.fromNotation("M", { a: "-0.125", b: "0.10" })).toStrictEqual({ a: -0.125, b: 10n });
  expect(codeOf(() => codec.fromNotation("M", { a: "1.5e1", b: "0.10" }))).toBe("invalid_value");
  expect(codeOf(() => codec.fromNotation("M", { a: "0.10", b: "0.125" }))).toBe("invalid_value");
});
