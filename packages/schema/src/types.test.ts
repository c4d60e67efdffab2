import type { Static } from "@sinclair/typebox";
import { Type } from "@sinclair/typebox";
import { expectTypeOf, test } from "vitest";
import {
  bytes,
  decimal,
  enumOf,
  f64,
  field,
  list,
  map,
  nullable,
  protocol,
  query,
  ref,
  service,
  struct,
  timestamp,
  topic,
  u8,
  u64,
  unary,
  union,
} from "./index.ts";

const Color = enumOf("Color", ["red", "green"]);
const Point = struct("Point", { x: u8(), y: Type.Optional(u8()) });
const Shape = union("kind", { circle: { radius: u8() }, point: Point });

test("static types are those of the JSON form", () => {
  expectTypeOf<Static<ReturnType<typeof u8>>>().toEqualTypeOf<number>();
  expectTypeOf<Static<ReturnType<typeof u64>>>().toEqualTypeOf<string>();
  expectTypeOf<Static<typeof Color>>().toEqualTypeOf<"red" | "green">();
  expectTypeOf<Static<typeof Point>>().toEqualTypeOf<{ x: number; y?: number }>();
  const special = f64({ special: true });
  type Special = number | "NaN" | "Infinity" | "-Infinity";
  expectTypeOf<Static<typeof special>>().toEqualTypeOf<Special>();
  const perMillisecond = timestamp();
  const perNanosecond = timestamp("ns");
  expectTypeOf<Static<typeof perMillisecond>>().toEqualTypeOf<number>();
  expectTypeOf<Static<typeof perNanosecond>>().toEqualTypeOf<string>();
});

test("a union's static type is told apart by its tag", () => {
  expectTypeOf<Static<typeof Shape>>().toEqualTypeOf<
    { kind: "circle"; radius: number } | { kind: "point"; x: number; y?: number }
  >();
});

test("collections and places keep what is inside", () => {
  const points = list(Point);
  const names = map(u8(), nullable(Color));
  const sides = map(Color, u8());
  expectTypeOf<Static<typeof points>>().toEqualTypeOf<{ x: number; y?: number }[]>();
  expectTypeOf<Static<typeof names>>().toEqualTypeOf<Record<string, "red" | "green" | null>>();
  expectTypeOf<Static<typeof sides>>().toEqualTypeOf<Record<"red" | "green", number>>();
  const self = ref<{ next: null }>("Node");
  expectTypeOf<Static<typeof self>>().toEqualTypeOf<{ next: null }>();
});

test("a wrong option is a type error", () => {
  // @ts-expect-error The option is called minimum.
  u8({ minimun: 1 });
  // @ts-expect-error Bounds of 64-bit integers are bigint or text.
  u64({ minimum: 1 });
  // @ts-expect-error The unit is unknown.
  timestamp("min");
  // @ts-expect-error Bounds of milliseconds are numbers.
  timestamp("ms", { minimum: 1n });
  // @ts-expect-error Bounds of decimals are text.
  decimal(2, { minimum: 1 });
  // @ts-expect-error Lengths are numbers.
  bytes({ maxLength: "1" });
  // @ts-expect-error The default is no member.
  enumOf("E", ["a", "b"], { default: "c" });
  // @ts-expect-error The older member is no member.
  enumOf("E", { a: {}, b: { as: "c" } });
  // @ts-expect-error The item has no field of that name.
  list(Point, { delta: ["z"] });
  // @ts-expect-error The default is not of the type.
  field(u8(), { default: "1" });
  // @ts-expect-error A struct has no such option.
  struct("S", {}, { pin: "Ab" });
});

test("a wrong policy is a type error", () => {
  const input = Point;
  // @ts-expect-error A method has one output or several, not both.
  unary({ input, output: Point, outputs: [Point] });
  // @ts-expect-error A method has an output.
  unary({ input });
  // @ts-expect-error A query has no retry: it is idempotent.
  query({ input, output: Point, retry: "keyed" });
  // @ts-expect-error A topic cannot block.
  topic({ key: Point, output: Point, overflow: "block" });
  // @ts-expect-error There is no such side.
  service("S", { servedBy: "both" }, {});
  // @ts-expect-error A protocol has a package.
  protocol("a.b", {});
  const good = service("S", { ask: unary({ input, output: Point }) });
  expectTypeOf(good.methods.ask.kind).toEqualTypeOf<"unary">();
  protocol("a.b", { package: "@a/b", services: [good], types: [Shape] });
});
