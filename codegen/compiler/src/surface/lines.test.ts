import * as line034 from "@sinclair/typebox";
import * as over034 from "@twobyte/schema";
import * as over1 from "@twobyte/schema/typebox1";
import * as line1 from "typebox";
import { expect, test } from "vitest";
import { jsonSchemas } from "./json-schema.ts";
import { readExport } from "./testing/read-types.ts";

const lines = [
  { Type: line034.Type, b: over034 },
  { Type: line1.Type, b: over1 },
] as const;

/** Both lines as seen by code that does not care which one it has. */
type Line = (typeof lines)[0];

/** What only one of the lines has a builder for, with what the other offers in its place. */
function recursive(line: Line): object {
  const { Type } = line;
  if (line === lines[0]) return Type.Module({ Node: nodeOf(line) }).Import("Node");
  return line1.Type.Cyclic({ Node: nodeOf(line) as line1.TSchema }, "Node");
}

function nodeOf({ Type }: Line): ReturnType<typeof Type.Object> {
  return Type.Object({ children: Type.Array(Type.Ref("Node")) }) as ReturnType<typeof Type.Object>;
}

const features: Readonly<Record<string, (line: Line) => Readonly<Record<string, object>>>> = {
  scalars: ({ Type, b }) => ({
    a: Type.Boolean(),
    b: Type.String({ minLength: 1, pattern: "^[a-z]+$" }),
    c: Type.Number({ minimum: 0 }),
    d: b.u8({ maximum: 9 }),
    e: b.i64({ minimum: -5n }),
    f: b.f64({ special: true }),
    g: b.bytes({ maxLength: 4 }),
    h: b.uuid(),
    i: b.timestamp("us"),
    j: b.duration(),
    k: b.decimal(2, { maximum: "9.99" }),
    l: b.json(),
    m: Type.String({ format: "email" }),
  }),
  places: ({ Type, b }) => ({
    a: Type.Optional(b.u8()),
    b: b.nullable(Type.String()),
    c: Type.Optional(Type.Union([Type.Null(), b.u8()])),
    d: b.field(b.u8(), { default: 1, deprecated: "Old.", downlevel: "omit" }),
    e: Type.Readonly(b.u8({ readOnly: true })),
  }),
  literals: ({ Type, b }) => ({
    a: Type.Literal("x"),
    b: Type.Literal(1),
    c: Type.Literal(true),
    d: Type.Union([Type.Literal("x"), Type.Literal("y")]),
    e: Type.Union([Type.Literal("x")]),
    f: Type.Enum({ red: "red", green: "green" }),
    g: b.enumOf("Named", { a: {}, b: { as: "a" } }),
    h: Type.KeyOf(Type.Object({ p: b.u8(), q: b.u8() })),
    i: Type.Union([Type.Literal("x"), Type.Literal("y"), Type.Null()]),
  }),
  collections: ({ Type, b }) => ({
    a: Type.Array(b.u8(), { minItems: 1 }),
    b: Type.Record(Type.String(), b.u8()),
    c: b.map(b.u8(), Type.String()),
    d: b.list(b.u32(), { delta: true }),
    e: b.map(b.enumOf("Side", ["left", "right"]), b.u8()),
    f: Type.Record(Type.Union([Type.Literal("p"), Type.Literal("q")]), b.u8()),
  }),
  structs: ({ Type, b }) => {
    const Inner = Type.Object({ x: b.u8(), y: Type.Optional(b.u8()) }, { $id: "Inner" });
    const Coded = b.struct("Coded", { x: b.u8(), y: b.u8() }, { code: "Co", removed: { z: 1 } });
    return {
      a: Type.Object({ deep: Type.Object({ deeper: b.u8() }) }),
      b: Inner,
      c: Type.Optional(Inner),
      d: Coded,
      e: Type.Partial(Coded),
      f: Type.Pick(Coded, ["x"]),
      g: Type.Omit(Coded, ["x"]),
      h: Type.Required(Inner),
      i: Type.Index(Coded, ["x"]),
    };
  },
  unions: ({ Type, b }) => {
    const A = Type.Object({ kind: Type.Literal("a"), x: b.u8() }, { $id: "A" });
    const B = Type.Object({ kind: Type.Literal("b") });
    return {
      a: Type.Union([A, B]),
      b: b.union("kind", { a: A, c: { y: b.u8() } }),
      c: Type.Union([A, Type.Null(), B]),
    };
  },
  recursion: (line) => ({
    a: recursive(line),
    b: line.b.struct("Own", { next: line.b.nullable(line.b.ref("Own")) }),
  }),
  strings: ({ Type }) => ({
    a: Type.TemplateLiteral([Type.Literal("a"), Type.String(), Type.Literal("b")]),
    b: Type.Capitalize(Type.Literal("hello")),
  }),
};

/** Declarations and JSON forms of a protocol with one struct of these fields, over each line. */
function readBoth(make: (line: Line) => Readonly<Record<string, object>>): unknown[] {
  return lines.map((line) => {
    const fields = make(line as Line) as Parameters<typeof over034.struct>[1];
    const types = [
      over034.struct === line.b.struct ? over034.struct("S", fields) : structOver1(fields),
    ];
    const options = { package: "@acme/test", services: [], types };
    const { declarations, findings } = readExport({
      twobyte: "protocol",
      name: "acme.test",
      options,
    });
    return {
      findings: findings.map(({ code }) => code),
      declarations,
      schemas: jsonSchemas(declarations),
    };
  });
}

function structOver1(fields: object): object {
  return over1.struct("S", fields as Parameters<typeof over1.struct>[1]);
}

test.each(Object.entries(features))(
  "%s declare the same over both lines of TypeBox (R-SCHEMA-2)",
  (_, make) => {
    const [over, other] = readBoth(make);
    expect(over).toMatchObject({ findings: [] });
    expect(other).toEqual(over);
  },
);

const refused: Readonly<Record<string, readonly [(line: Line) => object, string]>> = {
  "a bare integer": [({ Type }) => Type.Integer(), "integer-width-missing"],
  "a tuple": [({ Type }) => Type.Tuple([Type.String()]), "tuple-unsupported"],
  "an empty tuple": [({ Type }) => Type.Tuple([]), "tuple-unsupported"],
  "an intersection": [
    ({ Type }) => Type.Intersect([Type.Object({}), Type.Object({})]),
    "intersect-unsupported",
  ],
  "a bigint": [({ Type }) => Type.BigInt(), "js-only-type"],
  anything: [({ Type }) => Type.Any(), "unsupported-type"],
  nothing: [({ Type }) => Type.Never(), "unsupported-type"],
  null: [({ Type }) => Type.Null(), "unsupported-type"],
  undefined: [({ Type }) => Type.Undefined(), "unsupported-type"],
  "a symbol": [({ Type }) => Type.Symbol(), "unsupported-type"],
  "a function": [({ Type }) => Type.Function([], Type.Null()), "unsupported-type"],
  "a record by numbers": [
    ({ Type }) => Type.Record(Type.Number(), Type.String()),
    "map-key-unsupported",
  ],
  "a mixed union": [({ Type }) => Type.Union([Type.String(), Type.Number()]), "union-untagged"],
  "an undefined property": [
    ({ Type }) => Type.Object({ a: undefined as unknown as ReturnType<typeof Type.Null> }),
    "property-undefined",
  ],
};

test.each(Object.entries(refused))(
  "%s is refused with the same code over both lines of TypeBox (R-SCHEMA-2)",
  (_, [make, code]) => {
    const found = readBoth((line) => ({ a: make(line) })) as { readonly findings: string[] }[];
    expect(found.map(({ findings }) => findings)).toEqual([[code], [code]]);
  },
);
