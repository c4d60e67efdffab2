import { Type } from "@sinclair/typebox";
import {
  bytes,
  decimal,
  duration,
  enumOf,
  f32,
  f64,
  i64,
  json,
  list,
  map,
  nullable,
  ref,
  struct,
  timestamp,
  u8,
  u53,
  u64,
  union,
  uuid,
} from "@twobyte/schema";
import { expect, test } from "vitest";
import { declareTypes, fieldsOf, findingsOf } from "./testing/read-types.ts";

test("every scalar maps to its type (R-SCHEMA-1)", () => {
  const fields = fieldsOf(
    struct("S", {
      a: Type.Boolean(),
      b: u8(),
      c: i64(),
      d: f32(),
      e: Type.Number(),
      f: f64({ special: true }),
      g: Type.String(),
      h: bytes(),
      i: uuid(),
      j: timestamp(),
      k: duration("ns"),
      l: decimal(3),
      m: decimal(2, { units: "bigint" }),
      n: Type.Literal("x"),
      o: Type.Literal(1.5),
    }),
  );
  expect(Object.values(fields).map(({ slot }) => slot.type)).toEqual([
    { kind: "bool" },
    { kind: "int", width: "u8" },
    { kind: "int", width: "i64" },
    { kind: "float", width: "f32", special: false },
    { kind: "float", width: "f64", special: false },
    { kind: "float", width: "f64", special: true },
    { kind: "string" },
    { kind: "bytes" },
    { kind: "uuid" },
    { kind: "timestamp", unit: "ms" },
    { kind: "duration", unit: "ns" },
    { kind: "decimal", scale: 3, units: "number" },
    { kind: "decimal", scale: 2, units: "bigint" },
    { kind: "const", value: "x" },
    { kind: "const", value: 1.5 },
  ]);
});

test("collections map with what they hold", () => {
  const { a, b, c, d } = fieldsOf(
    struct("S", {
      a: list(u8(), { delta: true, minItems: 1 }),
      b: map(u64(), nullable(Type.String())),
      c: Type.Record(Type.String(), u8(), { maxProperties: 3 }),
      d: Type.Array(Type.String(), { uniqueItems: true }),
    }),
  );
  const text = { type: { kind: "string" }, nullable: false };
  expect(a?.slot).toEqual({
    type: {
      kind: "list",
      item: { type: { kind: "int", width: "u8" }, nullable: false },
      delta: true,
    },
    nullable: false,
    constraints: { minItems: 1 },
  });
  expect(b?.slot.type).toEqual({
    kind: "map",
    key: { type: { kind: "int", width: "u64" }, nullable: false },
    value: { ...text, nullable: true },
  });
  expect(c?.slot).toMatchObject({
    type: { kind: "map", key: text },
    constraints: { maxProperties: 3 },
  });
  expect(d?.slot).toMatchObject({
    type: { kind: "list", item: text },
    constraints: { uniqueItems: true },
  });
});

test("json carries its bounds, also when they are the usual ones", () => {
  const { a, b } = fieldsOf(struct("S", { a: json(), b: json({ maxBytes: 9, maxDepth: 0 }) }));
  expect(a?.slot.constraints).toEqual({ maxBytes: 65_536, maxDepth: 32 });
  expect(b?.slot.constraints).toEqual({ maxBytes: 9, maxDepth: 0 });
});

test("a type has its own name or that of its path, and each is declared once (R-SCHEMA-9)", () => {
  const Color = enumOf("Color", ["red"]);
  const Owner = struct("Owner", { color: Color });
  const { structs, enums, unions } = declareTypes(
    struct("Chat", {
      owner: Owner,
      former: Type.Optional(Owner),
      guests: list(Type.Object({ kind: Type.Union([Type.Literal("a"), Type.Literal("b")]) })),
      byColor: map(Color, union("of", { "a-b": { x: u8() } })),
      "created-at": Type.Object({}),
    }),
  );
  expect(structs.map(({ name }) => name)).toEqual([
    "Chat",
    "Owner",
    "Chat.guests.item",
    "Chat.byColor.value.aB",
    "Chat.createdAt",
  ]);
  expect(enums.map(({ name }) => name)).toEqual(["Color", "Chat.guests.item.kind"]);
  expect(unions.map(({ name }) => name)).toEqual(["Chat.byColor.value"]);
});

test("metadata of a place does not make a second type of one name (R-SCHEMA-9)", () => {
  const A = struct("A", { x: u8() });
  const B = Type.Object({ x: u8() }, { $id: "A", additionalProperties: false });
  const same = { ...A, default: { x: 1 } };
  expect(findingsOf(A, struct("S", { a: same, b: Type.Optional(A) }))).toEqual([]);
  expect(findingsOf(A, B)).toEqual(["name-duplicate"]);
});

test("a derived type loses name and code of the one it comes from (R-SCHEMA-10)", () => {
  const User = struct(
    "User",
    { id: u8(), name: Type.String() },
    { code: "Us", removed: { age: 0 } },
  );
  const { structs } = declareTypes(User, struct("Patch", { user: Type.Partial(User) }));
  expect(structs).toMatchObject([
    { name: "User", code: "Us", removed: [{ name: "age", onRemoved: 0 }] },
    { name: "Patch" },
    { name: "Patch.user", removed: [], fields: [{ optional: true }, { optional: true }] },
  ]);
  expect(structs[2]).not.toHaveProperty("code");
});

test("recursion is by name, through ref, Recursive and modules (R-SCHEMA-22)", () => {
  const Recursive = Type.Recursive((This) => Type.Object({ next: Type.Optional(This) }), {
    $id: "R",
  });
  const Module = Type.Module({ M: Type.Object({ next: Type.Optional(Type.Ref("M")) }) });
  const { structs } = declareTypes(
    struct("Holder", {
      r: Recursive,
      m: Module.Import("M"),
      n: struct("N", { next: nullable(ref("N")) }),
    }),
  );
  expect(structs.slice(1).map(({ name, fields }) => [name, fields[0]?.slot.type])).toEqual([
    ["R", { kind: "struct", name: "R" }],
    ["M", { kind: "struct", name: "M" }],
    ["N", { kind: "struct", name: "N" }],
  ]);
  const unnamed = Type.Recursive((This) => Type.Object({ next: Type.Optional(This) }));
  expect(findingsOf(struct("S", { a: unnamed }))).toEqual(["recursive-needs-name"]);
});

test("a schema that contains itself is one type when it has a name, and refused when its path never ends", () => {
  const cyclic = (options: object): { properties: Record<string, object> } => {
    const schema = {
      type: "object",
      properties: {} as Record<string, object>,
      required: [],
      ...options,
    };
    schema.properties["self"] = schema;
    return schema;
  };
  const [one, two] = [cyclic({ $id: "Loop" }), cyclic({ $id: "Loop" })];
  const { structs } = declareTypes(one, two);
  expect(structs).toMatchObject([{ name: "Loop", fields: [{ slot: { type: { name: "Loop" } } }] }]);
  two.properties["more"] = u8();
  expect(findingsOf(one, two)).toEqual(["name-duplicate"]);
  expect(findingsOf(struct("S", { a: Type.Unsafe(cyclic({})) }))).toEqual(["type-needs-name"]);
});

test("what maps to no type is refused (R-SCHEMA-17, R-SCHEMA-18, R-SCHEMA-20)", () => {
  const refused = {
    integer: Type.Integer({ minimum: 0, maximum: 255 }),
    tuple: Type.Tuple([u8()]),
    both: Type.Intersect([Type.Object({}), Type.Object({})]),
    date: Type.Date(),
    any: Type.Any(),
    zero: Type.Literal(-0),
  };
  const codes = Object.values(refused).map((schema) => findingsOf(struct("S", { a: schema }))[0]);
  expect(codes).toEqual([
    "integer-width-missing",
    "tuple-unsupported",
    "intersect-unsupported",
    "js-only-type",
    "unsupported-type",
    "literal-unsupported",
  ]);
});

test("a struct is closed (R-SCHEMA-19)", () => {
  const open = Type.Object({}, { $id: "Open", additionalProperties: true });
  expect(findingsOf(open)).toEqual(["open-object-unsupported"]);
});

test("code and keywords without meaning are refused (R-SCHEMA-3, R-SCHEMA-4)", () => {
  const transform = Type.Transform(Type.String())
    .Decode((text) => text)
    .Encode((text) => text);
  expect(findingsOf(struct("S", { a: transform }))).toEqual(["code-in-schema"]);
  const misspelt = Type.String({ minLenght: 1 });
  const misplaced = Type.String({ minimum: 1 });
  expect(findingsOf(struct("S", { a: misspelt, b: misplaced }))).toEqual([
    "keyword-unknown",
    "keyword-unsupported",
  ]);
});

test("schemas nest 64 deep inside a named type and no deeper (R-SCHEMA-21)", () => {
  const nested = (depth: number): object =>
    Array.from({ length: depth }).reduce<object>(
      (inner) => ({ type: "array", items: inner }),
      u8(),
    );
  expect(findingsOf(struct("S", { a: Type.Unsafe(nested(63)) }))).toEqual([]);
  expect(findingsOf(struct("S", { a: Type.Unsafe(nested(64)) }))).toEqual(["nesting-too-deep"]);
  const chain = Array.from({ length: 300 }).reduce<ReturnType<typeof u53>>(
    (inner, _, index) => struct(`T${index}x`, { inner }) as unknown as ReturnType<typeof u53>,
    u53(),
  );
  expect(findingsOf(chain)).toEqual([]);
});

test("items of a list take bytes, and delta is of what has a difference (R-SCHEMA-35, R-SCHEMA-36)", () => {
  const Empty = struct("Empty", { kind: Type.Literal("a") });
  expect(findingsOf(struct("S", { a: list(Empty) }))).toEqual(["list-item-empty"]);
  expect(findingsOf(struct("S", { a: list(nullable(Empty)) }))).toEqual([]);
  const Tick = struct("Tick", { at: Type.Optional(timestamp()), text: Type.String() });
  expect(findingsOf(struct("S", { a: list(Tick, { delta: ["at"] }) }))).toEqual([]);
  expect(findingsOf(struct("S", { a: list(Tick, { delta: ["text"] }) }))).toEqual([
    "delta-unsupported",
  ]);
});
