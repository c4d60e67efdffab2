import { compile } from "@twobyte/compiler";
import { expect, test } from "vitest";
import { refusal } from "../testing/code-of.ts";
import { sketchedField } from "../testing/sketched.ts";

test("floats are little-endian and keep minus zero", () => {
  const double = sketchedField(compile, "f64");
  expect(double.binary({ v: 1.5 })).toBe("00 00 00 00 00 00 f8 3f");
  expect(double.binary({ v: -0 })).toBe("00 00 00 00 00 00 00 80");
  expect(double.fromBinary("00 00 00 00 00 00 00 80")).toStrictEqual({ v: -0 });
  const single = sketchedField(compile, "f32");
  expect(single.binary({ v: -2.5 })).toBe("00 00 20 c0");
  expect(refusal(() => single.binary({ v: 0.1 }))).toBe("invalid_value at undefined");
  expect(refusal(() => single.binary({ v: 1e39 }))).toBe("invalid_value at undefined");
  expect(refusal(() => single.fromBinary("00 00 80 7f"))).toBe("out_of_range at 0");
  expect(refusal(() => double.fromBinary("00 00 00 00 00 00 f8 7f"))).toBe("out_of_range at 0");
  expect(refusal(() => double.binary({ v: Number.NaN }))).toBe("invalid_value at undefined");
  expect(refusal(() => double.fromBinary("00 00 00 00 00 00 f8"))).toBe("truncated at 0");
});

test("special floats have the infinities and one NaN", () => {
  const double = sketchedField(compile, "f64 special");
  expect(double.binary({ v: Number.NaN })).toBe("00 00 00 00 00 00 f8 7f");
  expect(double.binary({ v: Number.NEGATIVE_INFINITY })).toBe("00 00 00 00 00 00 f0 ff");
  expect(double.fromBinary("00 00 00 00 00 00 f8 7f")).toStrictEqual({ v: Number.NaN });
  expect(refusal(() => double.fromBinary("01 00 00 00 00 00 f8 7f"))).toBe("not_canonical at 0");
  expect(refusal(() => double.fromBinary("00 00 00 00 00 00 f8 ff"))).toBe("not_canonical at 0");
  const single = sketchedField(compile, "f32 special");
  expect(single.binary({ v: Number.NaN })).toBe("00 00 c0 7f");
  expect(refusal(() => single.fromBinary("01 00 c0 7f"))).toBe("not_canonical at 0");
  expect(single.fromBinary("00 00 80 ff")).toStrictEqual({ v: Number.NEGATIVE_INFINITY });
});

test("R-BIN-5: strings are UTF-8 with every mark they have", () => {
  const message = sketchedField(compile, "string");
  for (const text of [
    "",
    "Hé",
    "\ufeffx",
    "\u0000",
    "\ud83d\ude00",
    "\uffff\u{10ffff}",
    "\u0800",
  ]) {
    const hex = message.binary({ v: text });
    expect(hex).toBe(
      [...Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)])]
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join(" "),
    );
    expect(message.fromBinary(hex)).toStrictEqual({ v: text });
  }
});

test("R-BIN-5: bytes that are no UTF-8 are refused", () => {
  const message = sketchedField(compile, "string");
  const wrong = [
    "80",
    "c0 80",
    "c1 bf",
    "c2",
    "c2 c2",
    "e0 80 80",
    "e0 9f bf",
    "ed a0 80",
    "ed bf bf",
    "f0 80 80 80",
    "f4 90 80 80",
    "f5 80 80 80",
    "ff",
    "e2 82",
    "f0 9f 98",
    "61 80",
  ];
  for (const hex of wrong) {
    const size = hex.split(" ").length.toString(16).padStart(2, "0");
    expect(
      refusal(() => message.fromBinary(`${size} ${hex}`)),
      hex,
    ).toBe("invalid_utf8 at 0");
  }
});

test("R-BIN-6: a string with an unpaired surrogate is no value", () => {
  const message = sketchedField(compile, "string");
  for (const text of ["\ud800", "a\udc00", "\udc00\ud800"]) {
    expect(refusal(() => message.binary({ v: text }))).toBe("invalid_value at undefined");
  }
});

test("bytes and UUIDs are as they are", () => {
  const bytes = sketchedField(compile, "bytes");
  expect(bytes.binary({ v: Uint8Array.of(1, 255) })).toBe("02 01 ff");
  expect(bytes.fromBinary("00")).toStrictEqual({ v: new Uint8Array(0) });
  const uuid = sketchedField(compile, "uuid");
  const text = "00112233-4455-6677-8899-aabbccddeeff";
  const hex = "00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff";
  expect(uuid.binary({ v: text.toUpperCase() })).toBe(hex);
  expect(uuid.fromBinary(hex)).toStrictEqual({ v: text });
  for (const wrong of [
    "",
    text.slice(1),
    `${text}0`,
    text.replaceAll("-", ""),
    `g${text.slice(1)}`,
  ]) {
    expect(
      refusal(() => uuid.binary({ v: wrong })),
      wrong,
    ).toBe("invalid_value at undefined");
  }
});

test("R-BIN-7: json has one text, that of RFC 8785", () => {
  const message = sketchedField(compile, "json");
  const text = (value: unknown): string => message.text({ v: value });
  expect(text({ b: 1, a: [true, null, "\u0007é\u2028"], "\u{10000}": 1, "\ue000": 2 })).toBe(
    '{"a":[true,null,"\\\\u0007é\u2028"],"b":1,"\u{10000}":1,"\ue000":2}',
  );
  expect(text([1e21, 0.1, -0, 333333333.3333333, 1e-27])).toBe(
    "[1e+21,0.1,0,333333333.3333333,1e-27]",
  );
  expect(text({ a: undefined, b: 1 })).toBe('{"b":1}');
  for (const wrong of [
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1n,
    "\ud800",
    { "\udc00": 1 },
    new Map(),
    [undefined],
    () => 1,
  ]) {
    expect(refusal(() => message.text({ v: wrong }))).toBe("invalid_value at undefined");
  }
});

test("R-BIN-7: json in another form is not canonical, and what is no JSON is refused", () => {
  const message = sketchedField(compile, "json");
  const read = (json: string): string => {
    const bytes = Buffer.concat([Buffer.from([Buffer.byteLength(json)]), Buffer.from(json)]);
    return refusal(() => message.codec.decodeBinary("M", bytes));
  };
  for (const json of [
    "1.0",
    " 1",
    "1 ",
    "-0",
    "1e2",
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    '"\\u0041"',
    '"\\/"',
    '"\\ud800"',
    "1e400",
    "[1, 2]",
    '"\\u000A"',
  ]) {
    expect(read(json), json).toBe("not_canonical at 0");
  }
  for (const json of [
    "",
    "{",
    "nul",
    "[1,]",
    "'a'",
    "01",
    "NaN",
    '"\n"',
    "1 2",
    "\ufeff1",
    '{"a"}',
  ]) {
    expect(read(json), json).toBe("invalid_json at 0");
  }
  expect(read("null")).toBe("none");
  expect(read('{"__proto__":1}')).toBe("none");
});

test("json is as deep as its bound, or 64 levels", () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
  const free = sketchedField(compile, "json");
  expect(free.fromText(`${"[".repeat(64)}${"]".repeat(64)}`)).toBeDefined();
  expect(refusal(() => free.fromText(`${"[".repeat(65)}${"]".repeat(65)}`))).toBe(
    "invalid_json at 0",
  );
  const bound = sketchedField(compile, { type: "json", constraints: { maxDepth: 2, maxBytes: 8 } });
  expect(bound.text({ v: nested(2) })).toBe("[[1]]");
  expect(refusal(() => bound.text({ v: nested(3) }))).toBe("constraint at undefined");
  expect(refusal(() => bound.text({ v: "1234567" }))).toBe("constraint at undefined");
  expect(refusal(() => bound.fromText("[[[]]]"))).toBe("invalid_json at 0");
  expect(refusal(() => bound.fromText('"1234567"'))).toBe("limit_exceeded at 0");
  expect(bound.fromText('"[[[[["')).toStrictEqual({ v: "[[[[[" });
});

test("null in a nullable json slot is the slot's", () => {
  const message = sketchedField(compile, "json|null");
  expect(message.binary({ v: null })).toBe("01");
  expect(refusal(() => message.fromBinary("00 04 6e 75 6c 6c"))).toBe("not_canonical at 1");
  expect(refusal(() => message.fromText("null"))).toBe("not_canonical at 0");
  expect(message.fromText("[null]")).toStrictEqual({ v: [null] });
});
