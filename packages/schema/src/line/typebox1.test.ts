import * as line034 from "@sinclair/typebox";
import * as line1 from "typebox";
import { expect, expectTypeOf, test } from "vitest";
import * as over034 from "../index.ts";
import * as over1 from "../typebox1.ts";

const lines = [
  { Type: line034.Type, builders: over034 },
  { Type: line1.Type, builders: over1 },
] as const;

/** Both entry points as seen by code that does not care which one it has. */
type Over = (typeof lines)[0];

function bothLines(make: (line: Over) => unknown): string[] {
  return lines.map((line) => canonical(make(line as Over)));
}

/** JSON with sorted keys: the lines of TypeBox order keywords differently. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

const features: Readonly<Record<string, (line: Over) => unknown>> = {
  integers: ({ builders: b }) => [b.u8(), b.u16(), b.u32({ minimum: 1 }), b.u53(), b.u64()],
  signed: ({ builders: b }) => [b.i8(), b.i16(), b.i32(), b.i53(), b.i64({ maximum: 5n })],
  floats: ({ builders: b }) => [b.f32(), b.f64(), b.f64({ special: true, minimum: 1 })],
  text: ({ builders: b }) => [b.bytes({ maxLength: 9 }), b.uuid(), b.decimal(2), b.json()],
  times: ({ builders: b }) => [b.timestamp(), b.timestamp("us"), b.duration("s"), b.duration("ns")],
  enums: ({ builders: b }) => [b.enumOf("E", ["a"]), b.enumOf("E", { a: { doc: "A" }, b: {} })],
  unions: ({ builders: b, Type }) =>
    b.union("kind", {
      a: { x: b.u8() },
      b: Type.Object({ y: Type.Optional(b.u8()) }, { $id: "B" }),
      c: Type.Object({ kind: Type.Literal("c") }),
    }),
  lists: ({ builders: b }) => b.list(b.u32(), { delta: true, maxItems: 3 }),
  maps: ({ builders: b, Type }) => [b.map(Type.String(), b.u8()), b.map(b.i8(), b.u8())],
  structs: ({ builders: b, Type }) =>
    b.struct("S", { a: Type.Optional(b.u8()) }, { code: "Ss", removed: { old: 1 } }),
  places: ({ builders: b }) => [
    b.nullable(b.u8(), { default: null, description: "Maybe." }),
    b.field(b.struct("S", {}), { deprecated: "No.", downlevel: "refuse", renamedFrom: "o" }),
    b.ref("S"),
  ],
  services: ({ builders: b }) => {
    const S = b.struct("S", {});
    const methods = { ask: b.unary({ input: S, output: S }), in: b.topic({ key: S, output: S }) };
    return b.protocol("a.b", { package: "ab", services: [b.service("Ab", methods)] });
  },
};

test.each(Object.entries(features))(
  "%s are the same JSON over both lines of TypeBox (R-SCHEMA-2)",
  (_, make) => {
    const [over, other] = bothLines(make);
    expect(other).toBe(over);
  },
);

test("field metadata keeps an optional schema optional over both lines", () => {
  const [over, other] = bothLines(({ builders: b, Type }) =>
    b.struct("S", { a: b.field(Type.Optional(b.u8()), { downlevel: "omit" }) }),
  );
  expect(JSON.parse(over ?? "")).not.toHaveProperty("required");
  expect(other).toBe(over);
});

test("static types over typebox 1.x are those of the JSON form", () => {
  const { Type } = line1;
  const Point = over1.struct("Point", { x: over1.u8(), y: Type.Optional(over1.u64()) });
  const Shape = over1.union("kind", { point: Point, dot: { r: over1.f64() } });
  expectTypeOf<line1.Static<typeof Point>>().toEqualTypeOf<{ x: number; y?: string }>();
  expectTypeOf<line1.Static<typeof Shape>>().toEqualTypeOf<
    { kind: "point"; x: number; y?: string } | { kind: "dot"; r: number }
  >();
  const Sides = over1.list(over1.nullable(over1.enumOf("Side", ["left", "right"])));
  expectTypeOf<line1.Static<typeof Sides>>().toEqualTypeOf<("left" | "right" | null)[]>();
});
