import { Type } from "@sinclair/typebox";
import * as b from "@twobyte/schema";
import type { ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonSchemas } from "./json-schema.ts";
import { declareTypes, findingsOf } from "./testing/read-types.ts";

type Schema = ReturnType<typeof Type.Unsafe>;

function strictAjv(): Ajv {
  return addFormats.default(new Ajv({ strict: true }).addVocabulary([b.twobyteKeyword]));
}

/** Validator of the first type's JSON form, by the schema that the compiler gives. */
function surfaceOf(...types: readonly object[]): ValidateFunction {
  const declarations = declareTypes(...types);
  const name = declarations.structs[0]?.name ?? "";
  return strictAjv().compile(jsonSchemas(declarations)[name] ?? false);
}

const scalars: readonly [schema: Schema, values: fc.Arbitrary<unknown>][] = [
  [Type.Boolean(), fc.boolean()],
  [Type.String(), fc.string()],
  [Type.String({ minLength: 1, maxLength: 3 }), fc.string({ unit: "grapheme", maxLength: 4 })],
  [Type.String({ pattern: "^[a-c]+$" }), fc.string({ unit: fc.constantFrom("a", "b", "d") })],
  [Type.String({ format: "date" }), fc.constantFrom("2024-02-29", "2023-02-29", "x")],
  [Type.Number(), fc.double({ noNaN: true, noDefaultInfinity: true })],
  [Type.Number({ minimum: 0, exclusiveMaximum: 1 }), fc.double({ min: -1, max: 2, noNaN: true })],
  [b.u8(), fc.integer({ min: -2, max: 258 })],
  [b.i16({ minimum: -5, multipleOf: 3 }), fc.integer({ min: -9, max: 9 })],
  [b.u53(), fc.maxSafeNat()],
  [b.u64(), fc.bigInt({ min: -2n, max: 2n ** 64n + 2n }).map(String)],
  [b.i64({ maximum: 9n }), fc.bigInt({ min: -20n, max: 20n }).map(String)],
  [b.f32(), fc.double({ noNaN: true, noDefaultInfinity: true })],
  [b.f64({ special: true }), fc.constantFrom(1.5, "NaN", "Infinity", "-Infinity", "inf")],
  [b.bytes({ maxLength: 3 }), fc.base64String({ maxLength: 8 })],
  [b.uuid(), fc.oneof(fc.uuid(), fc.string())],
  [b.timestamp(), fc.integer({ min: -(2 ** 47) - 2, max: 2 ** 47 + 2 })],
  [b.duration("us"), fc.bigInt({ min: -(2n ** 63n) - 2n, max: 2n ** 63n }).map(String)],
  [b.decimal(2, { maximum: "1" }), fc.constantFrom("1.00", "1.01", "-0.00", "0.5", "-7.25", 1)],
  [b.json(), fc.jsonValue()],
  [Type.Literal("x"), fc.constantFrom("x", "y")],
  [Type.Literal(5), fc.constantFrom(5, "5")],
  [b.enumOf("Color", ["red", "green"]), fc.constantFrom("red", "green", "blue")],
  [Type.Union([Type.Literal(1), Type.Literal(2)]), fc.constantFrom(1, 2, 3)],
];

interface Typed {
  readonly schema: Schema;
  readonly values: fc.Arbitrary<unknown>;
}

/** A type and values that mostly have its JSON form. */
const typed: fc.Memo<Typed> = fc.memo((depth) => {
  const scalar = fc.constantFrom(...scalars).map(([schema, values]) => ({ schema, values }));
  if (depth <= 1) return scalar;
  const inner = typed(depth - 1);
  return fc.oneof(
    scalar,
    inner.map(nullableOf),
    inner.map(listOf),
    inner.map(mapOf),
    structOf(inner),
    unionOf(inner),
  );
});

function nullableOf({ schema, values }: Typed): Typed {
  return { schema: b.nullable(schema), values: fc.oneof(values, fc.constant(null)) };
}

function listOf({ schema, values }: Typed): Typed {
  return { schema: b.list(schema, { maxItems: 3 }), values: fc.array(values, { maxLength: 4 }) };
}

function mapOf({ schema, values }: Typed): Typed {
  const key = fc.constantFrom("0", "7", "256", "01", "a");
  return { schema: b.map(b.u8(), schema), values: fc.dictionary(key, values, { maxKeys: 3 }) };
}

function structOf(inner: fc.Arbitrary<Typed>): fc.Arbitrary<Typed> {
  return fc.tuple(inner, inner).map(([one, two]) => ({
    schema: Type.Object(
      { one: one.schema, two: Type.Optional(two.schema) },
      { additionalProperties: false },
    ),
    values: fc.record({ one: one.values, two: two.values }, { requiredKeys: [] }),
  }));
}

function unionOf(inner: fc.Arbitrary<Typed>): fc.Arbitrary<Typed> {
  return fc.tuple(inner, inner).map(([one, two]) => ({
    schema: b.union("kind", { a: { one: one.schema }, b: { two: two.schema } }),
    values: fc.oneof(
      fc.record({ kind: fc.constantFrom("a", "b"), one: one.values }),
      fc.record({ kind: fc.constant("b"), two: two.values }),
    ),
  }));
}

test("the schema of a type accepts what the builders' schemas accept (R-JSON-30, R-JSON-31, R-JSON-32)", {
  timeout: 60_000,
}, () => {
  const cases = typed(3).chain(({ schema, values }) =>
    fc.record({
      schema: fc.constant(schema),
      values: fc.array(fc.oneof({ weight: 4, arbitrary: values }, fc.jsonValue()), {
        minLength: 5,
      }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ schema, values }) => {
      const root = b.struct("Root", { value: schema });
      fc.pre(!findingsOf(root).includes("list-item-empty"));
      const direct = strictAjv().compile(root);
      const surface = surfaceOf(root);
      for (const value of values) {
        const given = JSON.stringify({ value });
        expect([given, surface({ value })]).toEqual([given, direct({ value })]);
      }
    }),
    { numRuns: 120 },
  );
});

test("the schema of a type that refers to itself is closed and strict (R-JSON-30)", () => {
  const Node = b.struct("Node", { value: b.u8(), next: Type.Optional(b.ref("Node")) });
  const validate = surfaceOf(Node);
  expect(validate({ value: 1, next: { value: 2, next: { value: 3 } } })).toBe(true);
  expect(validate({ value: 1, next: { value: 2, next: { value: 256 } } })).toBe(false);
});

test("a struct's schema holds its types only, with docs and defaults", () => {
  const Color = b.enumOf("Color", ["red"], { description: "Of a thing." });
  const declarations = declareTypes(
    b.struct("A", { color: b.field(Color, { default: "red", description: "Here." }) }),
    b.struct("B", {}),
  );
  const schemas = jsonSchemas(declarations);
  expect(Object.keys(schemas)).toEqual(["A", "B", "Color"]);
  expect(schemas["A"]).toEqual({
    $schema: "http://json-schema.org/draft-07/schema#",
    $ref: "#/$defs/A",
    $defs: {
      A: {
        type: "object",
        properties: { color: { $ref: "#/$defs/Color", description: "Here.", default: "red" } },
        required: ["color"],
        additionalProperties: false,
      },
      Color: { type: "string", enum: ["red"], description: "Of a thing." },
    },
  });
});
