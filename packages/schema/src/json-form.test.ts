import { Type } from "@sinclair/typebox";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import {
  bytes,
  decimal,
  duration,
  enumOf,
  f32,
  f64,
  i8,
  i16,
  i32,
  i53,
  i64,
  json,
  list,
  map,
  nullable,
  struct,
  timestamp,
  twobyteKeyword,
  u8,
  u16,
  u32,
  u53,
  u64,
  union,
  uuid,
} from "./index.ts";

const ajv = new Ajv({ strict: true });
ajv.addVocabulary([twobyteKeyword]);

/** Says of which values the schema's verdict is not the expected one. */
function misjudged(
  schema: object,
  { yes, no }: { readonly yes: readonly unknown[]; readonly no: readonly unknown[] },
): unknown[] {
  const validate = ajv.compile(schema);
  return [...yes.filter((value) => !validate(value)), ...no.filter((value) => validate(value))];
}

const max53 = Number.MAX_SAFE_INTEGER;

test.each([
  ["u8", u8(), 0, 255],
  ["u16", u16(), 0, 65_535],
  ["u32", u32(), 0, 4_294_967_295],
  ["u53", u53(), 0, max53],
  ["i8", i8(), -128, 127],
  ["i16", i16(), -32_768, 32_767],
  ["i32", i32(), -2_147_483_648, 2_147_483_647],
  ["i53", i53(), -max53, max53],
])(
  "%s is an integer of its range in JSON (R-JSON-2, R-JSON-3, R-JSON-4)",
  (_, schema, min, max) => {
    const no = [min - 1, max + 1, 0.5, "1", null, true];
    expect(misjudged(schema, { yes: [min, max, 1], no })).toEqual([]);
  },
);

test("64-bit integers are decimal strings of their range in JSON (R-JSON-5)", () => {
  const unsigned = { yes: ["0", "18446744073709551615"], no: ["-1", "18446744073709551616", 0] };
  expect(misjudged(u64(), unsigned)).toEqual([]);
  const signed = {
    yes: ["0", "9223372036854775807", "-9223372036854775808"],
    no: ["9223372036854775808", "-9223372036854775809", "-0", "01", "1.0", ""],
  };
  expect(misjudged(i64(), signed)).toEqual([]);
});

test("floats are numbers in JSON, and texts only where they are declared (R-JSON-7, R-JSON-8)", () => {
  expect(misjudged(f64(), { yes: [0.1, -1e300], no: ["NaN", null] })).toEqual([]);
  expect(misjudged(f32(), { yes: [0.5, 3.4028234663852886e38], no: [1e39, "NaN"] })).toEqual([]);
  const yes = [1.5, "NaN", "Infinity", "-Infinity"];
  expect(misjudged(f64({ special: true }), { yes, no: ["nan", "+Infinity", null] })).toEqual([]);
  const small = f64({ special: true, maximum: 2 });
  expect(misjudged(small, { yes: [2, "Infinity"], no: [3] })).toEqual([]);
});

test("bytes are canonical base64 in JSON, bounded in bytes (R-JSON-10)", () => {
  expect(misjudged(bytes(), { yes: ["", "AA==", "AAE="], no: ["AA", "AB==", "A_=="] })).toEqual([]);
  const bounded = bytes({ minLength: 1, maxLength: 2 });
  expect(misjudged(bounded, { yes: ["AA==", "AAE="], no: ["", "AAEC"] })).toEqual([]);
});

test("a UUID is its text in either case in JSON (R-JSON-11)", () => {
  const id = "0198c5a2-7d3e-7b41-9f06-2a5b8c1d0e00";
  const no = [id.replaceAll("-", ""), `urn:uuid:${id}`, `${id}0`, 1];
  expect(misjudged(uuid(), { yes: [id, id.toUpperCase()], no })).toEqual([]);
});

test("times are integers in JSON, in finer units strings (R-JSON-12, R-JSON-13, R-JSON-14, R-JSON-15)", () => {
  const edge = 2 ** 47;
  expect(misjudged(timestamp(), { yes: [-edge, edge - 1], no: [-edge - 1, edge, "0"] })).toEqual(
    [],
  );
  expect(misjudged(timestamp("s"), { yes: [edge - 1], no: [edge, 0.5] })).toEqual([]);
  expect(misjudged(timestamp("us"), { yes: ["-1"], no: [1, "-0"] })).toEqual([]);
  expect(misjudged(duration(), { yes: [-max53, max53], no: [2 ** 53] })).toEqual([]);
  expect(misjudged(duration("ns"), { yes: ["9223372036854775807"], no: [0] })).toEqual([]);
});

test("a decimal is a string with all its digits in JSON (R-JSON-16, R-JSON-17)", () => {
  const yes = ["0.00", "-0.01", "9999999999999.99", "-9999999999999.99"];
  const no = ["10000000000000.00", "0.0", "1", "-0.00", "00.10", 1.5];
  expect(misjudged(decimal(2), { yes, no })).toEqual([]);
  const big = decimal(2, { units: "bigint" });
  expect(misjudged(big, { yes: ["92233720368547758.07"], no: ["92233720368547758.08"] })).toEqual(
    [],
  );
  expect(misjudged(decimal(0), { yes: ["12"], no: ["12.", "12.0"] })).toEqual([]);
  const bounded = decimal(2, { minimum: "-0.5", maximum: "1" });
  expect(misjudged(bounded, { yes: ["-0.50", "1.00"], no: ["-0.51", "1.01"] })).toEqual([]);
});

test("json is any value, an enum one of its members (R-JSON-18, R-JSON-20)", () => {
  expect(misjudged(json(), { yes: [null, 1, "a", [{}], { a: [] }], no: [] })).toEqual([]);
  expect(misjudged(enumOf("E", ["a", "b"]), { yes: ["a", "b"], no: ["A", "c", 0] })).toEqual([]);
});

test("a struct is an object without other properties in JSON (R-JSON-21, R-SCHEMA-19)", () => {
  const schema = struct("S", { a: u8(), b: Type.Optional(u8()) });
  const no = [{}, { b: 1 }, { a: 1, c: 1 }, { a: null }, [], null];
  expect(misjudged(schema, { yes: [{ a: 1 }, { a: 1, b: 2 }], no })).toEqual([]);
});

test("a member of a union carries its tag in JSON (R-JSON-22, R-SCHEMA-33)", () => {
  const Square = struct("Square", { side: u8(), label: Type.Optional(Type.String()) });
  const schema = union("kind", { circle: { radius: u8() }, square: Square });
  const yes = [
    { kind: "circle", radius: 1 },
    { kind: "square", side: 1 },
    { kind: "square", side: 1, label: "a" },
  ];
  const no = [{ radius: 1 }, { kind: "circle", side: 1 }, { kind: "circle", radius: 1, side: 1 }];
  expect(misjudged(schema, { yes, no })).toEqual([]);
});

test("lists are arrays and maps objects in JSON (R-JSON-23, R-JSON-24)", () => {
  expect(
    misjudged(list(u8(), { maxItems: 1 }), { yes: [[], [1]], no: [[1, 2], [-1], {}] }),
  ).toEqual([]);
  const byName = map(Type.String({ minLength: 1 }), u8(), { maxProperties: 1 });
  const no = [{ "": 1 }, { a: 1, b: 2 }, { a: -1 }, []];
  expect(misjudged(byName, { yes: [{}, { a: 1 }], no })).toEqual([]);
});

test("keys of a map are the JSON text of the key (R-JSON-26)", () => {
  const no = [{ "-1": 1 }, { "256": 1 }, { "01": 1 }, { a: 1 }];
  expect(misjudged(map(u8(), u8()), { yes: [{ "0": 1, "255": 1 }], no })).toEqual([]);
  const narrow = map(i8({ minimum: -3, maximum: 4 }), u8());
  expect(misjudged(narrow, { yes: [{ "-3": 1, "4": 1 }], no: [{ "5": 1 }, { "-4": 1 }] })).toEqual(
    [],
  );
  const wide = map(i64(), u8());
  expect(misjudged(wide, { yes: [{ "-9223372036854775808": 1 }], no: [{ "1.0": 1 }] })).toEqual([]);
  const flags = map(Type.Boolean(), u8());
  expect(misjudged(flags, { yes: [{ true: 1, false: 2 }], no: [{ "1": 1 }] })).toEqual([]);
  const named = map(enumOf("Side", ["left", "right"]), u8());
  expect(misjudged(named, { yes: [{ left: 1 }], no: [{ up: 1 }] })).toEqual([]);
  const byId = map(uuid(), u8());
  expect(misjudged(byId, { yes: [{}], no: [{ a: 1 }] })).toEqual([]);
});

test("a nullable type is its form or null in JSON (R-JSON-25)", () => {
  expect(misjudged(nullable(u8()), { yes: [1, null], no: ["1", 256] })).toEqual([]);
});

test("bounds narrow the JSON form of every type that has them (R-JSON-32)", () => {
  const bounds = { minimum: 2, exclusiveMaximum: 6, multipleOf: 2 };
  expect(misjudged(u8(bounds), { yes: [2, 4], no: [0, 3, 6] })).toEqual([]);
  expect(misjudged(u64({ minimum: 5n }), { yes: ["5"], no: ["4"] })).toEqual([]);
  expect(misjudged(i64({ maximum: "-5" }), { yes: ["-5"], no: ["-4"] })).toEqual([]);
  const late = timestamp("ns", { minimum: 10n });
  expect(misjudged(late, { yes: ["10"], no: ["9"] })).toEqual([]);
});

test("metadata of the field leaves the schema's verdict as it is (R-JSON-32)", () => {
  const schema = u8({
    description: "An age.",
    default: 1,
    deprecated: "Use born.",
    readOnly: true,
    downlevel: "omit",
    renamedFrom: "old",
  });
  expect(misjudged(schema, { yes: [1], no: [256] })).toEqual([]);
  expect(schema).toMatchObject({ description: "An age.", default: 1, deprecated: true });
});

test("a schema of which nothing more is said has no keyword", () => {
  expect(list(u8())).not.toHaveProperty(twobyteKeyword);
  expect(nullable(Type.String())).not.toHaveProperty(twobyteKeyword);
});
