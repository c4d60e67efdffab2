import { Type } from "@sinclair/typebox";
import { enumOf, field, list, nullable, struct, u8, u64 } from "@twobyte/schema";
import { expect, test } from "vitest";
import { declareTypes, fieldsOf, findingsOf } from "./testing/read-types.ts";

test("absent, null and default are three things (R-JSON-28)", () => {
  const { required, optional, nullish, both } = fieldsOf(
    struct("S", {
      required: u8(),
      optional: Type.Optional(u8()),
      nullish: Type.Union([Type.Null(), u8()]),
      both: Type.Optional(nullable(u8())),
    }),
  );
  const shape = (one: typeof required): unknown => [one?.optional, one?.slot.nullable];
  expect([required, optional, nullish, both].map(shape)).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ]);
});

test("null may stand in items, values and beside the members of an enum", () => {
  const { a, b } = fieldsOf(
    struct("S", {
      a: list(nullable(u8())),
      b: Type.Union([Type.Literal("x"), Type.Union([Type.Literal("y"), Type.Null()])]),
    }),
  );
  expect(a?.slot.type).toMatchObject({ item: { nullable: true } });
  expect(b?.slot).toEqual({ type: { kind: "enum", name: "S.b" }, nullable: true });
});

test("what is said of a place is the field's, of a named type the type's", () => {
  const Color = enumOf("Color", ["red"], { description: "Of a thing." });
  const { structs, enums } = declareTypes(
    struct("S", {
      plain: Type.String({ description: "Text.", deprecated: true }),
      color: field(Color, {
        description: "Of this thing.",
        deprecated: "Use paint.",
        downlevel: "refuse",
        renamedFrom: "colour",
        readOnly: true,
        default: "red",
      }),
      maybe: nullable(u8({ description: "Inner." }), { description: "Outer." }),
    }),
  );
  expect(structs[0]?.fields).toMatchObject([
    { name: "plain", doc: "Text.", deprecated: "Do not use in new code.", readonly: false },
    {
      name: "color",
      doc: "Of this thing.",
      deprecated: "Use paint.",
      downlevel: "refuse",
      renamedFrom: "colour",
      readonly: true,
      default: "red",
    },
    { name: "maybe", doc: "Outer." },
  ]);
  expect(enums).toMatchObject([{ name: "Color", doc: "Of a thing." }]);
});

test("a field says nothing of a named type's own doc, and repeats that of an unnamed one", () => {
  const Color = enumOf("Color", ["red"], { description: "Of a thing.", deprecated: "Use paint." });
  const { named, unnamed } = fieldsOf(
    struct("S", { named: Color, unnamed: Type.Object({}, { description: "Here." }) }),
  );
  expect(named).not.toHaveProperty("doc");
  expect(named).not.toHaveProperty("deprecated");
  expect(unnamed).toMatchObject({ doc: "Here." });
});

test("a default is a value of its field, in JSON form (R-SCHEMA-24)", () => {
  const good = struct("S", {
    a: u8({ default: 3 }),
    b: u64({ default: 5n }),
    c: nullable(u8(), { default: null }),
    d: list(u8(), { default: [1] }),
  });
  expect(fieldsOf(good)["b"]?.default).toBe("5");
  for (const schema of [
    u8({ default: 256 }),
    u8({ default: 3, maximum: 2 }),
    u64({ default: "-1" }),
    Type.String({ default: null }),
    Type.String({ default: "a", format: "date" }),
    list(u8(), { default: [256] }),
  ])
    expect(findingsOf(struct("S", { a: schema }))).toEqual(["default-invalid"]);
});

test("a default never makes a field optional (R-SCHEMA-23)", () => {
  expect(fieldsOf(struct("S", { a: u8({ default: 3 }) }))["a"]).toMatchObject({ optional: false });
});

test("bounds stay inside of the type and leave a value (R-SCHEMA-25)", () => {
  const { a, b, c } = fieldsOf(
    struct("S", { a: u8({ minimum: 0, maximum: 9 }), b: u8(), c: u64({ minimum: 7n }) }),
  );
  expect(a?.slot.constraints).toEqual({ maximum: 9 });
  expect(b?.slot).not.toHaveProperty("constraints");
  expect(c?.slot.constraints).toEqual({ minimum: "7" });
  for (const schema of [u8({ maximum: 256 }), u8({ minimum: 0.5 }), u64({ minimum: -1n })])
    expect(findingsOf(struct("S", { a: schema }))).toEqual(["bound-invalid"]);
  for (const schema of [u8({ minimum: 2, maximum: 1 }), u8({ exclusiveMaximum: 0 })])
    expect(findingsOf(struct("S", { a: schema }))).toEqual(["bounds-empty"]);
});
