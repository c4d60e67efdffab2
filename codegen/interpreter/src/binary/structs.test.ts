import { compile } from "@twobyte/compiler";
import { expect, test } from "vitest";
import { refusal } from "../testing/code-of.ts";
import { sketched, sketchedField } from "../testing/sketched.ts";

const bits = sketched(compile, [
  { a: "bool", b: "u8?", c: "bool|null?", d: ["x", "y", "z"], e: { const: 7 } },
]);

test("R-LAYOUT-2, R-LAYOUT-6: bits come first, in field order; constants take nothing", () => {
  expect(bits.binary({ a: true, b: undefined, c: undefined, d: "x", e: 7 })).toBe("01");
  expect(bits.binary({ a: false, b: 9, d: "x", e: 7 })).toBe("02 09");
  expect(bits.binary({ a: false, c: null, d: "x", e: 7 })).toBe("0c");
  expect(bits.binary({ a: false, c: true, d: "z", e: 7 })).toBe("54");
  expect(bits.fromBinary("54")).toStrictEqual({ a: false, b: undefined, c: true, d: "z", e: 7 });
});

test("R-LAYOUT-3: without bits there is no bit field, without fields there is nothing", () => {
  expect(sketched(compile, [{ a: "u8", b: { const: "x" } }]).binary({ a: 1, b: "x" })).toBe("01");
  expect(sketched(compile, [{}]).binary({})).toBe("");
  expect(sketched(compile, [{}]).fromBinary("")).toStrictEqual({});
});

test("R-LAYOUT-4: an absent or null field has no other bits", () => {
  expect(refusal(() => bits.fromBinary("08"))).toBe("reserved_bits at 0");
  expect(refusal(() => bits.fromBinary("10"))).toBe("reserved_bits at 0");
  expect(refusal(() => bits.fromBinary("1c"))).toBe("reserved_bits at 0");
});

test("R-LAYOUT-5: bits that no field uses are zero, and are judged with their bit field", () => {
  expect(refusal(() => bits.fromBinary("80"))).toBe("reserved_bits at 0");
  expect(refusal(() => bits.fromBinary("82"))).toBe("reserved_bits at 0");
  const wide = sketched(compile, [
    {
      a: { list: "u8" },
      ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`b${at}`, "bool"])),
    },
  ]);
  expect(refusal(() => wide.fromBinary("00 02"))).toBe("reserved_bits at 1");
});

test("the bits of a field are judged where its value stands", () => {
  const message = sketched(compile, [{ a: "string", b: ["x", "y"] }]);
  expect(refusal(() => message.fromBinary("02 01 ff"))).toBe("invalid_utf8 at 1");
  expect(refusal(() => message.fromBinary("02 01 61"))).toBe("invalid_member at 0");
});

test("R-BIN-1: bytes behind the last field are refused", () => {
  expect(refusal(() => bits.fromBinary("01 00"))).toBe("trailing at 1");
  expect(refusal(() => sketched(compile, [{}]).fromBinary("00"))).toBe("trailing at 0");
});

test("R-ENUM-1, R-ENUM-2, R-ENUM-3: ordinals above the width's last but one follow as varints", () => {
  const members = Array.from({ length: 140 }, (_, at) => `m${at}`);
  const message = sketched(compile, [{ v: ["m0"] }, { v: members }]);
  expect(message.binary({ v: "m0" })).toBe("00");
  expect(message.binary({ v: "m1" })).toBe("01 00");
  expect(message.binary({ v: "m139" })).toBe("01 8a 01");
  expect(message.fromBinary("01 8a 01")).toStrictEqual({ v: "m139" });
  expect(refusal(() => message.fromBinary("01 8b 01"))).toBe("invalid_member at 1");
  expect(refusal(() => message.fromBinary("01 80 00"))).toBe("overlong at 1");
  expect(refusal(() => message.fromBinary("01 ff ff ff ff 1f"))).toBe("out_of_range at 1");
  expect(refusal(() => message.fromBinary("01 00", 1))).toBe("invalid_member at 1");
  expect(refusal(() => message.binary({ v: "m140" }))).toBe("invalid_value at undefined");
});

test("an enum of numbers has numbers as values", () => {
  const message = sketchedField(compile, [404, -1, 500]);
  expect(message.binary({ v: -1 })).toBe("01");
  expect(message.fromText("2")).toStrictEqual({ v: 500 });
  expect(refusal(() => message.binary({ v: "404" }))).toBe("invalid_value at undefined");
});

test("a union is its member's ordinal and struct, and its tag takes nothing", () => {
  const message = sketchedField(compile, { union: { a: { x: "u8" }, b: { flag: "bool" }, c: {} } });
  expect(message.binary({ v: { type: "a", x: 5 } })).toBe("00 05");
  expect(message.binary({ v: { type: "b", flag: true } })).toBe("01 01");
  expect(message.fromBinary("02")).toStrictEqual({ v: { type: "c" } });
  expect(refusal(() => message.fromBinary("03"))).toBe("truncated at 1");
  expect(refusal(() => message.fromBinary("03 00"))).toBe("invalid_member at 1");
  for (const wrong of [{ type: "d" }, { x: 5 }, null, "a", { type: "a", x: "5" }, []]) {
    expect(refusal(() => message.binary({ v: wrong }))).toBe("invalid_value at undefined");
  }
});

test("a struct's fields are its own properties alone", () => {
  const message = sketched(compile, [{ length: "u8?", value: "u8" }]);
  expect(
    message.binary(Object.create({ length: 3 }, { value: { value: 1, enumerable: true } })),
  ).toBe("00 01");
  for (const wrong of [null, undefined, [], "x", new Map(), new Uint8Array(1), {}]) {
    expect(refusal(() => message.binary(wrong))).toBe("invalid_value at undefined");
  }
});

test("R-DEPTH-1: structs of recursive types are at most 64 deep, all others as deep as they are", () => {
  const message = sketched(compile, [{ next: "M?", wrapped: { struct: { x: "u8?" } } }]);
  const nested = (levels: number): object => ({
    wrapped: {},
    ...(levels > 1 && { next: nested(levels - 1) }),
  });
  const deepest = message.binary(nested(64));
  expect(message.fromBinary(deepest)).toBeDefined();
  expect(message.fromText(message.text(nested(64)))).toBeDefined();
  expect(refusal(() => message.binary(nested(65)))).toBe("depth_exceeded at undefined");
  expect(refusal(() => message.text(nested(65)))).toBe("depth_exceeded at undefined");
  expect(refusal(() => message.fromBinary(`01 ${deepest}`))).toBe("depth_exceeded at 64");
  expect(refusal(() => message.fromText(`1␟${message.text(nested(64))}`))).toBe(
    "depth_exceeded at 128",
  );
});

test("a value that holds itself is too deep", () => {
  const message = sketched(compile, [{ next: "M?" }]);
  const endless: { next?: object } = {};
  endless.next = endless;
  expect(refusal(() => message.binary(endless))).toBe("depth_exceeded at undefined");
});

test("a revision that is not there, and a struct that is not in one, are refused", () => {
  const message = sketched(compile, [{ a: "u8" }]);
  expect(refusal(() => message.binary({ a: 1 }, 2))).toBe("unknown_revision at undefined");
  expect(refusal(() => message.fromText("1", 0))).toBe("unknown_revision at undefined");
  expect(() => message.codec.encodeBinary("N", {})).toThrow(/no struct N/);
});
