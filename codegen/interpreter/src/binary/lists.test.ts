import { compile } from "@twobyte/compiler";
import { expect, test } from "vitest";
import { refusal } from "../testing/code-of.ts";
import { sketched, sketchedField } from "../testing/sketched.ts";

test("a list is its count, the bits of its items, and their values", () => {
  const message = sketchedField(compile, { list: "u16" });
  expect(message.binary({ v: [] })).toBe("00");
  expect(message.binary({ v: [1, 300] })).toBe("02 01 ac 02");
  const flags = sketchedField(compile, { list: "bool|null" });
  expect(flags.binary({ v: [true, null, false, true, null] })).toBe("05 86 01");
  expect(flags.fromBinary("05 86 01")).toStrictEqual({ v: [true, null, false, true, null] });
  const enums = sketchedField(compile, { list: ["a", "b", "c"] });
  expect(enums.binary({ v: ["c", "a", "b", "c", "b"] })).toBe("05 92 01");
});

test("R-LAYOUT-5: bits behind those of the last item are zero, and so are a null item's", () => {
  const message = sketchedField(compile, { list: "bool|null" });
  expect(refusal(() => message.fromBinary("01 04"))).toBe("reserved_bits at 1");
  expect(refusal(() => message.fromBinary("01 03"))).toBe("reserved_bits at 1");
});

test("R-BIN-8: a count is checked against the bound, then against what remains", () => {
  const message = sketchedField(compile, { type: { list: "u32" }, constraints: { maxItems: 3 } });
  expect(refusal(() => message.fromBinary("04"))).toBe("limit_exceeded at 0");
  expect(refusal(() => message.fromBinary("03 01 01"))).toBe("truncated at 0");
  expect(refusal(() => message.fromBinary("ff ff ff ff 10"))).toBe("out_of_range at 0");
  expect(refusal(() => message.binary({ v: [1, 2, 3, 4] }))).toBe("constraint at undefined");
});

test("R-BIN-8: entries count with the least that they take", () => {
  const least = (item: Parameters<typeof sketchedField>[1], size: number): void => {
    const message = sketchedField(compile, { list: item });
    const bytes = (count: number): string => Array.from({ length: count }, () => "ff").join(" ");
    expect(refusal(() => message.fromBinary(`02 ${bytes(2 * size - 1)}`))).toBe("truncated at 0");
    expect(refusal(() => message.fromBinary(`02 ${bytes(2 * size)}`))).not.toBe("truncated at 0");
  };
  least("u8", 1);
  least("f32", 4);
  least("f64", 8);
  least("uuid", 16);
  least("timestamp s", 6);
  least("json", 1);
  least({ struct: { a: "u8?", b: "f32", c: { struct: { d: "f64" } } } }, 13);
  least({ union: { a: { x: "uuid" }, b: { x: "f32" } } }, 4.5);
  least({ list: "f64" }, 1);
});

test("entries of a struct count with what they take in the revision that takes least", () => {
  const message = sketched(compile, [
    { v: { list: { struct: { a: "u8" } } } },
    { v: { list: { struct: { a: "u8", b: "u8?" } } } },
  ]);
  expect(refusal(() => message.fromBinary("02 00"))).toBe("truncated at 0");
  expect(refusal(() => message.fromBinary("02 00 00"))).toBe("truncated at 3");
});

test("R-BIN-8: a length is checked against what remains, then against the bound", () => {
  const text = sketchedField(compile, { type: "string", constraints: { maxLength: 2 } });
  expect(refusal(() => text.fromBinary("09"))).toBe("truncated at 0");
  expect(refusal(() => text.fromBinary("09 61 61 61 61 61 61 61 61 61"))).toBe(
    "limit_exceeded at 0",
  );
  expect(refusal(() => text.fromBinary("03 61 61 61"))).toBe("constraint at undefined");
  expect(text.fromBinary("08 f0 9f 98 80 f0 9f 98 80")).toStrictEqual({ v: "😀😀" });
  const bytes = sketchedField(compile, { type: "bytes", constraints: { maxLength: 2 } });
  expect(refusal(() => bytes.fromBinary("03 00 00 00"))).toBe("limit_exceeded at 0");
  expect(refusal(() => bytes.fromText("AAAA"))).toBe("limit_exceeded at 0");
});

test("R-BIN-9, R-TEXT-12: what has no bound is bound to 2^20", () => {
  const most = 2 ** 20;
  const text = sketchedField(compile, "string");
  expect(text.fromText("x".repeat(most))).toBeDefined();
  expect(refusal(() => text.fromText("x".repeat(most + 1)))).toBe("limit_exceeded at 0");
  expect(refusal(() => text.fromText("é".repeat(most / 2 + 1)))).toBe("limit_exceeded at 0");
  expect(refusal(() => text.text({ v: "é".repeat(most / 2 + 1) }))).toBe(
    "limit_exceeded at undefined",
  );
  const bytes = sketchedField(compile, "bytes");
  expect(refusal(() => bytes.binary({ v: new Uint8Array(most + 1) }))).toBe(
    "limit_exceeded at undefined",
  );
  const long = Uint8Array.from({ length: most + 4 }, (_, at) => [0x81, 0x80, 0x40][at] ?? 0);
  expect(refusal(() => bytes.codec.decodeBinary("M", long))).toBe("limit_exceeded at 0");
  const flags = sketchedField(compile, { list: "bool" });
  expect(refusal(() => flags.fromBinary("81 80 40"))).toBe("limit_exceeded at 0");
  expect(refusal(() => flags.fromText("1048577"))).toBe("limit_exceeded at 0");
  expect(refusal(() => flags.fromText("1048576"))).toBe("truncated at 0");
  const map = sketchedField(compile, { map: ["u32", "bool"] });
  expect(refusal(() => map.fromBinary("81 80 40"))).toBe("limit_exceeded at 0");
});

test("R-DELTA-1: differences are taken modulo the width of the type", () => {
  const list = (item: string, values: readonly unknown[], hex: string): void => {
    const message = sketchedField(compile, { list: item, delta: true });
    expect(message.binary({ v: values })).toBe(hex);
    expect(message.fromBinary(hex)).toStrictEqual({ v: values });
    expect(message.fromText(message.text({ v: values }))).toStrictEqual({ v: values });
  };
  list("u8", [255, 0, 128], "03 01 02 ff 01");
  list("i8", [127, -128, 0], "03 fe 01 02 ff 01");
  list("u16", [65535, 0], "02 01 02");
  list("u53", [2 ** 53 - 1, 0, 2 ** 52], "03 01 02 ff ff ff ff ff ff ff 0f");
  list("i53", [2 ** 53 - 1, -(2 ** 53) + 1], "02 fe ff ff ff ff ff ff 1f 04");
  list("u64", [2n ** 64n - 1n, 0n, 2n ** 63n], "03 01 02 ff ff ff ff ff ff ff ff ff 01");
  list("i64", [2n ** 63n - 1n, -(2n ** 63n)], "02 fe ff ff ff ff ff ff ff ff 01 02");
  list("timestamp ms", [2 ** 47 - 1, -(2 ** 47)], "02 fe ff ff ff ff ff 3f 02");
  list("decimal 1", [0.1, 0.3, 0.2], "03 02 04 01");
  list("decimal 1 bigint", [1n, 3n, -1n], "03 02 04 07");
  list("duration ms", [-1, -2], "02 01 01");
  list("u8|null", [5, null, 6], "03 02 0a 02");
});

test("R-DELTA-1: a difference beyond the width, or a sum beyond the type, is refused", () => {
  const u8 = sketchedField(compile, { list: "u8", delta: true });
  expect(refusal(() => u8.fromBinary("01 80 02"))).toBe("out_of_range at 1");
  expect(refusal(() => u8.fromText("1␟128"))).toBe("out_of_range at 2");
  expect(u8.fromText("1␟-128")).toStrictEqual({ v: [128] });
  const i53 = sketchedField(compile, { list: "i53", delta: true });
  expect(refusal(() => i53.fromBinary("01 ff ff ff ff ff ff ff 1f"))).toBe("out_of_range at 1");
  expect(refusal(() => i53.fromText("1␟-9007199254740992"))).toBe("out_of_range at 2");
  const decimal = sketchedField(compile, { list: "decimal 2", delta: true });
  expect(refusal(() => decimal.fromText("2␟9999999999999.99␟0.01"))).toBe("out_of_range at 19");
});

test("fields of a list's items can be differences, absent and null ones passed over", () => {
  const message = sketched(compile, [{ v: { list: "Tick", delta: ["at", "price"] } }], {
    Tick: { at: "timestamp ms", price: "decimal 2|null?", size: "u8" },
  });
  const value = {
    v: [
      { at: 1000, price: 1.5, size: 9 },
      { at: 1001, price: undefined, size: 9 },
      { at: 1001, price: null, size: 9 },
      { at: 999, price: 1.25, size: 9 },
    ],
  };
  expect(message.binary(value)).toBe("04 01 d0 0f ac 02 09 00 02 09 03 00 09 01 03 31 09");
  expect(message.text(value)).toBe("4␟1000␟1.50␟9␟1␟␟9␟0␟\\-␟9␟-2␟-0.25␟9");
  expect(message.fromBinary(message.binary(value))).toStrictEqual(value);
  expect(message.fromText(message.text(value))).toStrictEqual(value);
});

test("R-MAP-1: a map's entries stand in ascending order of their keys' UTF-8 bytes", () => {
  const numbers = sketchedField(compile, { map: ["i16", "bool"] });
  expect(
    numbers.text({
      v: new Map([
        [9, true],
        [10, false],
        [-1, true],
        [0, false],
      ]),
    }),
  ).toBe("4␟-1␟1␟0␟0␟10␟0␟9␟1");
  const texts = sketchedField(compile, { map: ["string", "u8"] });
  const value = {
    v: new Map([
      ["\u{10000}", 1],
      ["\uffff", 2],
      ["", 3],
      ["a", 4],
      ["ab", 5],
    ]),
  };
  expect(texts.text(value)).toBe("5␟␟3␟a␟4␟ab␟5␟\uffff␟2␟\u{10000}␟1");
  expect(texts.fromBinary(texts.binary(value))).toStrictEqual({
    v: new Map([...value.v].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))),
  });
  const wide = sketchedField(compile, { map: ["u64", "u8"] });
  expect(
    wide.text({
      v: new Map([
        [2n, 1],
        [10n, 2],
      ]),
    }),
  ).toBe("2␟10␟2␟2␟1");
});

test("a map's bits are those of its keys and values in turn", () => {
  const message = sketchedField(compile, { map: ["bool", "bool|null"] });
  const value = {
    v: new Map([
      [false, null],
      [true, true],
    ]),
  };
  expect(message.binary(value)).toBe("02 2a");
  expect(message.fromBinary("02 2a")).toStrictEqual(value);
});

test("R-MAP-2: entries out of order and equal keys are refused, right behind the key", () => {
  const message = sketchedField(compile, { map: ["string", "bool"] });
  expect(message.fromBinary("02 00 01 61 01 62")).toBeDefined();
  expect(refusal(() => message.fromBinary("02 00 01 62 01 61"))).toBe("unsorted_keys at 4");
  expect(refusal(() => message.fromBinary("02 00 01 61 01 61"))).toBe("duplicate_key at 4");
  expect(refusal(() => message.fromText("2␟b␟1␟a␟x"))).toBe("unsorted_keys at 6");
  expect(refusal(() => message.fromText("2␟a␟1␟a␟x"))).toBe("duplicate_key at 6");
  const uuids = sketchedField(compile, { map: ["uuid", "bool"] });
  const id = "00112233-4455-6677-8899-aabbccddeeff";
  const twice = new Map([
    [id, true],
    [id.toUpperCase(), true],
  ]);
  expect(refusal(() => uuids.binary({ v: twice }))).toBe("duplicate_key at undefined");
});

test("a list is an array, and a map is a Map", () => {
  const list = sketchedField(compile, { list: "u8" });
  for (const wrong of [null, {}, "x", new Set([1]), new Uint8Array(1), [undefined], Array(1)]) {
    expect(refusal(() => list.binary({ v: wrong }))).toBe("invalid_value at undefined");
  }
  const map = sketchedField(compile, { map: ["string", "u8"] });
  for (const wrong of [
    null,
    {},
    [["a", 1]],
    new Map<unknown, unknown>([[1, 1]]),
    new Map([["a", "1"]]),
  ]) {
    expect(refusal(() => map.binary({ v: wrong }))).toBe("invalid_value at undefined");
  }
});
