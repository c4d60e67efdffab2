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
  unary,
  union,
  uuid,
} from "@twobyte/schema";

/*
 * Whatever the schema language has, and whatever may change from one revision to the next. The lock
 * tells which part came when; a new need of the conformance suite is a new revision.
 */

const Integers = struct("Integers", {
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
});

const Floats = struct("Floats", {
  single: f32(),
  double: f64(),
  plain: Type.Number(),
  specialSingle: f32({ special: true }),
  specialDouble: f64({ special: true }),
});

const Times = struct("Times", {
  second: timestamp("s"),
  millisecond: timestamp(),
  microsecond: timestamp("us"),
  nanosecond: timestamp("ns"),
  waitSecond: duration("s"),
  waitMillisecond: duration(),
  waitMicrosecond: duration("us"),
  waitNanosecond: duration("ns"),
});

const Decimals = struct("Decimals", {
  whole: decimal(0),
  price: decimal(2),
  fine: decimal(15),
  wei: decimal(18, { units: "bigint" }),
  cents: decimal(2, { units: "bigint" }),
});

const Texts = struct("Texts", {
  text: Type.String(),
  bytes: bytes(),
  id: uuid(),
  anything: json(),
});

/** Three members fill two bits but for the escape; a fourth needs it. */
const Tone = enumOf("Tone", {
  calm: {},
  sharp: {},
  flat: {},
  loud: { as: "sharp" },
  shrill: { as: "loud" },
});
const Level = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(-4)], { $id: "Level" });
const Grade = enumOf("Grade", {
  low: {},
  high: {},
  top: {},
});
const Mood = enumOf("Mood", {
  plain: {},
  glad: { skip: true },
});
const Many = Type.Union(
  Array.from({ length: 201 }, (_, at) => Type.Literal(at)),
  { $id: "Many" },
);

const Members = struct("Members", {
  tone: Tone,
  level: Level,
  grade: Grade,
  mood: Mood,
  many: Many,
  word: Type.Literal("this"),
  number: Type.Literal(-2.5),
  yes: Type.Literal(true),
  flag: Type.Boolean(),
});

const Point = struct("Point", {
  x: f32(),
  y: f32(),
  z: Type.Optional(f32()),
});

const Presence = struct("Presence", {
  number: Type.Optional(u16()),
  text: nullable(Type.String()),
  both: Type.Optional(nullable(Type.Boolean())),
  bytes: Type.Optional(bytes()),
  emptied: Type.Optional(nullable(Type.String())),
  tone: Type.Optional(nullable(Tone)),
  marked: Type.Optional(Type.Literal(true)),
  nothing: Type.Optional(nullable(struct("Nothing", {}))),
  point: Type.Optional(Point),
  anything: nullable(json()),
  points: Type.Optional(list(nullable(Point))),
  scores: Type.Optional(nullable(map(Type.String(), nullable(u8())))),
  late: Type.Optional(nullable(Type.Boolean())),
  later: Type.Optional(nullable(u32())),
  latest: Type.Optional(Tone),
});

const Bounds = struct("Bounds", {
  small: u8({ minimum: 1, maximum: 9 }),
  even: i32({ multipleOf: 2, exclusiveMinimum: -10 }),
  wide: u64({ maximum: "18446744073709551614" }),
  share: Type.Number({ minimum: 0, exclusiveMaximum: 1 }),
  price: decimal(2, { minimum: "0.01", maximum: "99.99" }),
  name: Type.String({ minLength: 1, maxLength: 40, pattern: "^[a-z][a-z0-9]*$" }),
  mail: Type.String({ format: "email" }),
  day: Type.String({ format: "date" }),
  hash: bytes({ minLength: 4, maxLength: 4 }),
  tags: list(Type.String({ minLength: 1 }), { minItems: 1, maxItems: 8, uniqueItems: true }),
  scores: map(Type.String({ maxLength: 8 }), u8({ maximum: 100 }), { maxProperties: 16 }),
  payload: json({ maxBytes: 64, maxDepth: 3 }),
  after: timestamp("ms", { minimum: 0 }),
  wait: duration("s", { maximum: 60 }),
});

const Leaf = struct("Leaf", { kind: Type.Literal("leaf"), name: Type.String() });
const Fork = struct("Fork", {
  kind: Type.Literal("fork"),
  left: ref("Tree"),
  right: nullable(ref("Tree")),
});
const Tree = union("kind", { leaf: Leaf, fork: Fork }, { $id: "Tree" });
const Grove = struct("Grove", { tree: Tree, others: list(Tree), byName: map(Type.String(), Tree) });

const Maps = struct("Maps", {
  byName: map(Type.String(), u8()),
  byNumber: map(i16(), nullable(Type.Boolean())),
  byLarge: map(u53(), Type.String()),
  byHuge: map(u64(), Type.Boolean()),
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
  level: Type.Optional(i16()),
});
const Series = struct("Series", {
  bytes: list(u8(), { delta: true }),
  shorts: list(i16(), { delta: true }),
  ids: list(u32(), { delta: true }),
  safe: list(i53(), { delta: true }),
  changes: list(i64(), { delta: true }),
  times: list(timestamp(), { delta: true }),
  waits: list(duration("us"), { delta: true }),
  prices: list(decimal(4), { delta: true }),
  coins: list(decimal(4, { units: "bigint" }), { delta: true }),
  maybe: list(nullable(u16()), { delta: true }),
  samples: list(Sample, { delta: ["at", "sequence", "price", "total", "level"] }),
  matrix: list(list(f64())),
  flags: list(nullable(Type.Boolean())),
  tones: list(Tone),
});

const State = enumOf("State", {
  open: {},
  closed: {},
  merged: { as: "closed" },
  split: { as: "merged" },
});
const Change = union(
  "kind",
  {
    opened: { by: Type.String() },
    closed: { by: Type.String(), reason: u8() },
    moved: { by: Type.String(), to: Type.String() },
    renamed: { by: Type.String(), title: Type.String() },
  },
  { $id: "Change", members: { moved: { as: "opened" } } },
);

const Ticket = struct(
  "Ticket",
  {
    number: u32(),
    title: Type.String(),
    state: State,
    changes: list(Change),
    labels: list(Type.String(), { default: [] }),
    byState: map(State, u32(), { default: {} }),
    closedAt: Type.Optional(nullable(timestamp())),
    weight: u16({ default: 7 }),
    source: Type.Literal("desk"),
  },
  { removed: { urgent: false, votes: 0 } },
);
const NewTicket = struct("NewTicket", {
  title: Type.String(),
  state: State,
  parent: Type.Optional(u32()),
  hint: Type.Optional(u8({ downlevel: "omit" })),
});
const Late = struct("Late", { text: Type.String(), tone: Tone });

/** Whose only bounds are those from above, which a decoder can tell are kept while it reads; bytes end it. */
const Labels = struct("Labels", {
  label: Type.String({ maxLength: 8 }),
  data: bytes(),
});

const Patterns = struct("Patterns", {
  classes: Type.String({ pattern: "^\\p{P}\\p{Z}\\P{L}[\\]-a]{2,4}[^\\n]*\\p{C}$" }),
  word: Type.String({ minLength: 4 }),
});

const Empty = struct("Empty", {});

export default protocol("twobyte.conformance.values", {
  package: "@twobyte-conformance/values",
  services: [
    service("Values", {
      open: unary({ input: NewTicket, output: Ticket }),
      every: serverStream({
        input: Empty,
        outputs: [
          Integers,
          Floats,
          Times,
          Decimals,
          Texts,
          Members,
          Presence,
          Bounds,
          Grove,
          Maps,
          Series,
          Late,
          Labels,
          Patterns,
        ],
      }),
    }),
  ],
});
