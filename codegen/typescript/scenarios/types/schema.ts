import { Type } from "@sinclair/typebox";
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
  protocol,
  ref,
  serverStream,
  service,
  struct,
  timestamp,
  u8,
  u16,
  u32,
  u53,
  u64,
  union,
  uuid,
} from "@twobyte/schema";

const Tone = enumOf("Tone", ["calm", "sharp"]);
const Level = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(4)], { $id: "Level" });
/** Seven members fill three bits but for the escape; one more would need it. */
const Weekday = enumOf("Weekday", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
const Point = struct("Point", { x: f32(), y: f32() });

const Scalars = struct(
  "Scalars",
  {
    flag: Type.Boolean(),
    u8: u8(),
    u16: u16(),
    u32: u32(),
    u53: u53(),
    u64: u64(),
    i8: i8(),
    i16: i16(),
    i32: i32(),
    i53: i53(),
    i64: i64(),
    f32: f32(),
    f64: f64(),
    special: f64({ special: true }),
    text: Type.String(),
    bytes: bytes(),
    id: uuid(),
    second: timestamp("s"),
    millisecond: timestamp(),
    microsecond: timestamp("us"),
    wait: duration(),
    pause: duration("ns"),
    price: decimal(2),
    wei: decimal(18, { units: "bigint" }),
    anything: json(),
    always: Type.Literal("this"),
    tone: Tone,
    level: Level,
    day: Weekday,
  },
  { description: "Every scalar, required." },
);

const Presence = struct(
  "Presence",
  {
    optional: Type.Optional(u16()),
    nullable: nullable(Type.String()),
    both: Type.Optional(nullable(Type.Boolean())),
    bytes: Type.Optional(bytes()),
    tone: Type.Optional(nullable(Tone)),
    marked: Type.Optional(Type.Literal(true)),
    point: Type.Optional(Point),
    anything: nullable(json()),
    points: Type.Optional(list(nullable(Point))),
    readonly: Type.Readonly(Type.Optional(u8())),
  },
  { description: "Absent, null and empty are three things." },
);

const Constraints = struct("Constraints", {
  small: u8({ minimum: 1, maximum: 9 }),
  even: i32({ multipleOf: 2, exclusiveMinimum: -10 }),
  wide: u64({ maximum: "18446744073709551614" }),
  share: Type.Number({ minimum: 0, exclusiveMaximum: 1 }),
  price: decimal(2, { minimum: "0.01", maximum: "99.99" }),
  name: Type.String({ minLength: 1, maxLength: 40, pattern: "^[a-z][a-z0-9]*$" }),
  mail: Type.String({ format: "email" }),
  hash: bytes({ minLength: 32, maxLength: 32 }),
  tags: list(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 8, uniqueItems: true }),
  scores: map(Type.String({ maxLength: 8 }), u8({ maximum: 100 }), { maxProperties: 16 }),
  payload: json({ maxBytes: 256 }),
});

const Leaf = struct("Leaf", { kind: Type.Literal("leaf"), name: Type.String() });
const Fork = struct("Fork", {
  kind: Type.Literal("fork"),
  left: ref("Tree"),
  right: nullable(ref("Tree")),
});
const Tree = union("kind", { leaf: Leaf, fork: Fork }, { $id: "Tree", description: "Recursive." });
const Grove = struct("Grove", { tree: Tree, others: list(Tree), byName: map(Type.String(), Tree) });

const Maps = struct("Maps", {
  byName: map(Type.String(), u8()),
  byNumber: map(i16(), nullable(Type.Boolean())),
  byLarge: map(u53(), Type.String()),
  byFlag: map(Type.Boolean(), Type.String()),
  byId: map(uuid(), list(Type.String())),
  byTone: map(Tone, json()),
});

const Sample = struct("Sample", {
  at: timestamp(),
  sequence: u32(),
  price: decimal(2),
  total: u64(),
  good: Type.Boolean(),
  note: Type.Optional(Type.String()),
});
const Series = struct("Series", {
  ids: list(u32(), { delta: true }),
  changes: list(i64(), { delta: true }),
  times: list(timestamp(), { delta: true }),
  prices: list(decimal(4), { delta: true }),
  samples: list(Sample, { delta: ["at", "sequence", "price", "total"] }),
  matrix: list(list(f64())),
  flags: list(nullable(Type.Boolean())),
  days: list(Weekday),
});

const Defaults = struct("Defaults", {
  count: u32({ default: 3 }),
  tone: enumOf("Mood", ["plain", "warm"], { default: "plain" }),
  labels: list(Type.String(), { default: ["new"] }),
});

const Empty = struct("Empty", {});

export default protocol("scenario.types", {
  package: "@scenario/types",
  services: [
    service("Types", {
      every: serverStream({
        input: Empty,
        outputs: [Scalars, Presence, Constraints, Grove, Maps, Series, Defaults],
      }),
    }),
  ],
});
