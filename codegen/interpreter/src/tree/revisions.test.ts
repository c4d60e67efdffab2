import { compile } from "@twobyte/compiler";
import { expect, test } from "vitest";
import { refusal } from "../testing/code-of.ts";
import { sketched, sketchedField } from "../testing/sketched.ts";

test("R-LAYOUT-1: a writer writes the groups of its revision and no others", () => {
  const message = sketched(compile, [
    { a: "u8", b: "bool" },
    { a: "u8", b: "bool", c: "u8?" },
    { c: "u8?", a: "u8", d: { type: "u16", default: 7 }, b: "bool" },
  ]);
  const value = { c: undefined, a: 1, d: 2, b: true };
  expect(message.binary(value, 1)).toBe("01 01");
  expect(message.binary(value, 2)).toBe("01 01 00");
  expect(message.binary(value)).toBe("01 01 00 02");
  expect(message.text(value, 1)).toBe("1␟1");
  expect(message.text(value, 3)).toBe("1␟1␟␟2");
  expect(refusal(() => message.fromBinary("01 01 00", 1))).toBe("trailing at 2");
});

test("R-DOWN-4: what a revision lacks has its default, or is absent", () => {
  const message = sketched(compile, [
    { a: "u8" },
    {
      a: "u8",
      b: "u8?",
      c: { type: { list: "timestamp us" }, default: ["5"] },
      d: { const: "k" },
      e: { type: "u8?", default: 3 },
      f: { type: { const: 1 }, optional: true },
    },
  ]);
  expect(message.fromBinary("09", 1)).toStrictEqual({
    a: 9,
    b: undefined,
    c: [5n],
    d: "k",
    e: 3,
    f: undefined,
  });
  expect(Object.keys(message.fromText("9", 1) as object)).toEqual(["a", "b", "c", "d", "e", "f"]);
});

test("R-DOWN-1: a present value is dropped with omit, and refused with refuse", () => {
  const message = sketched(compile, [
    {},
    {
      a: { type: "u8?", downlevel: "omit" },
      b: { type: "u8|null?", downlevel: "refuse" },
      c: { type: { const: 1 }, downlevel: "refuse" },
    },
  ]);
  expect(message.binary({ a: 1, b: undefined, c: 1 }, 1)).toBe("");
  expect(refusal(() => message.binary({ b: 1, c: 1 }, 1))).toBe("not_expressible at undefined");
  expect(refusal(() => message.text({ b: null, c: 1 }, 1))).toBe("not_expressible at undefined");
});

test("R-DOWN-2, R-DOWN-3: a newer member is written as another, or refused", () => {
  const downlevel = { rule: "as", member: "a" } as const;
  const message = sketched(compile, [
    { v: ["a"] },
    { v: ["a", { value: "b", downlevel }, { value: "c", downlevel: { rule: "skip" } }] },
    {
      v: [
        "a",
        { value: "b", downlevel },
        { value: "d", downlevel: { rule: "as", member: "b" } },
        "e",
      ],
    },
  ]);
  expect(message.binary({ v: "b" }, 1)).toBe("00");
  expect(message.binary({ v: "d" }, 3)).toBe("01 02");
  expect(message.binary({ v: "d" }, 2)).toBe("01 00");
  expect(message.binary({ v: "d" }, 1)).toBe("00");
  expect(refusal(() => message.binary({ v: "e" }, 2))).toBe("not_expressible at undefined");
  expect(message.text({ v: "d" }, 1)).toBe("0");
});

test("R-DOWN-3: a member to be skipped is refused, for the stream's sender to announce", () => {
  const message = sketchedField(compile, ["a"]);
  expect(message.binary({ v: "a" })).toBe("00");
  const later = sketched(compile, [
    { v: ["a"] },
    { v: ["a", { value: "b", downlevel: { rule: "skip" } }] },
  ]);
  expect(refusal(() => later.binary({ v: "b" }, 1))).toBe("not_expressible at undefined");
});

test("R-DOWN-2: a union's newer member is written with its own value as the other's struct", () => {
  const union = { a: { x: "u8", y: "u8?" } };
  const message = sketched(compile, [
    { v: { union } },
    {
      v: {
        union: { ...union, b: { z: "bool", x: "u8" } },
        downlevel: { b: { rule: "as", member: "a" } },
      },
    },
  ]);
  expect(message.binary({ v: { type: "b", z: true, x: 5 } }, 1)).toBe("00 00 05");
  expect(message.fromText(message.text({ v: { type: "b", z: true, x: 5 } }, 1), 1)).toStrictEqual({
    v: { type: "a", x: 5, y: undefined },
  });
});

test("R-DOWN-2: a union's newer member is refused where it lacks what the other requires", () => {
  for (const x of ["u8", "json", "string"]) {
    const message = sketched(compile, [
      { v: { union: { a: { x } } } },
      {
        v: {
          union: { a: { x }, b: { y: "u8" } },
          downlevel: { b: { rule: "as", member: "a" } },
        },
      },
    ]);
    const value = { v: { type: "b", y: 1 } };
    expect(refusal(() => message.binary(value, 1))).toBe("invalid_value at undefined");
    expect(refusal(() => message.text(value, 1))).toBe("invalid_value at undefined");
  }
});

test("R-DOWN-2: keys that become one cannot be written", () => {
  const downlevel = { rule: "as", member: "a" } as const;
  const message = sketched(compile, [
    { v: { map: [["a"], "u8"] } },
    { v: { map: [["a", { value: "b", downlevel }], "u8"] } },
  ]);
  expect(message.binary({ v: new Map([["b", 1]]) }, 1)).toBe("01 00 01");
  expect(
    refusal(() =>
      message.binary(
        {
          v: new Map([
            ["a", 1],
            ["b", 2],
          ]),
        },
        1,
      ),
    ),
  ).toBe("not_expressible at undefined");
});

test("keys are sorted by the members that are written for them", () => {
  const downlevel = { rule: "as", member: "z" } as const;
  const message = sketched(compile, [
    { v: { map: [["z", "m"], "u8"] } },
    { v: { map: [["z", "m", { value: "a", downlevel }], "u8"] } },
  ]);
  const value = {
    v: new Map([
      ["a", 1],
      ["m", 2],
    ]),
  };
  expect(message.text(value, 2)).toBe("2␟2␟1␟1␟2");
  expect(message.text(value, 1)).toBe("2␟1␟2␟0␟1");
  expect(message.fromText("2␟1␟2␟0␟1", 1)).toStrictEqual({
    v: new Map([
      ["m", 2],
      ["z", 1],
    ]),
  });
});

const removed = sketched(
  compile,
  [{ a: "string", b: "u8?", c: ["x", "y"], d: { type: { const: 5 } } }, { a: "string" }],
  {},
  { c: "y" },
);

test("R-DOWN-5, R-LAYOUT-7: a removed field is zero and nothing, before that absent or its constant", () => {
  expect(removed.binary({ a: "q" }, 1)).toBe("02 01 71");
  expect(removed.binary({ a: "q" })).toBe("00 01 71");
  expect(removed.text({ a: "q" }, 1)).toBe("q␟␟1");
  expect(removed.text({ a: "q" })).toBe("q");
  expect(refusal(() => removed.fromBinary("02 01 71"))).toBe("reserved_bits at 0");
});

test("R-DOWN-6: a removed field's bytes are checked, and its value is left out", () => {
  expect(removed.fromBinary("03 01 71 09", 1)).toStrictEqual({ a: "q" });
  expect(removed.fromText("q␟9␟0", 1)).toStrictEqual({ a: "q" });
  expect(refusal(() => removed.fromText("q␟256␟0", 1))).toBe("out_of_range at 2");
  expect(refusal(() => removed.fromText("q␟9␟2", 1))).toBe("invalid_member at 4");
});

test("R-DOWN-6: a removed member is given as it is, and can be written again", () => {
  const message = sketched(compile, [{ v: ["a", "b"] }, { v: ["a"] }]);
  expect(message.fromBinary("01", 1)).toStrictEqual({ v: "b" });
  expect(message.binary({ v: "b" }, 1)).toBe("01");
  expect(refusal(() => message.binary({ v: "b" }))).toBe("not_expressible at undefined");
  expect(refusal(() => message.fromBinary("01"))).toBe("invalid_member at 0");
});

test("a name that was removed and is used again is another field", () => {
  const message = sketched(compile, [
    { a: "u8", x: "u8?" },
    { a: "u8" },
    { a: "u8", x: "string?" },
  ]);
  expect(message.fromBinary("01 05 06", 1)).toStrictEqual({ a: 5, x: undefined });
  expect(message.binary({ a: 5, x: "q" }, 1)).toBe("00 05");
  expect(message.binary({ a: 5, x: "q" })).toBe("00 05 01 01 71");
});
