import type { TSchema } from "@sinclair/typebox";
import { Type } from "@sinclair/typebox";
import * as t from "@twobyte/schema";

const Tone = t.enumOf("Tone", ["calm", "sharp"]);

const Leaf = t.struct("Leaf", { kind: Type.Literal("leaf"), name: Type.String() });
const Fork = t.struct("Fork", {
  kind: Type.Literal("fork"),
  left: t.ref("Tree"),
  right: t.nullable(t.ref("Tree")),
});
const Tree = t.union("kind", { leaf: Leaf, fork: Fork }, { $id: "Tree" });

const Grove = t.struct("Grove", { tree: Tree, others: t.list(Tree) });

/** Every type but unions, as it is and with every constraint, to compare what validators take. */
export const Everything: TSchema = t.struct("Everything", {
  flag: Type.Boolean(),
  u8: t.u8(),
  u16: t.u16({ exclusiveMinimum: 9, multipleOf: 3 }),
  u32: t.u32({ exclusiveMaximum: 100 }),
  u53: t.u53(),
  u64: t.u64(),
  i8: t.i8({ minimum: -3, maximum: 3 }),
  i16: t.i16(),
  i32: t.i32(),
  i53: t.i53(),
  i64: t.i64({ minimum: "-12", maximum: "1000" }),
  f32: t.f32(),
  f64: t.f64({ special: true, minimum: -1.5, exclusiveMaximum: 8 }),
  number: Type.Number({ exclusiveMinimum: 0, maximum: 1 }),
  text: Type.String({ minLength: 2, maxLength: 5 }),
  pattern: Type.String({ pattern: "^[a-c]+$|z$" }),
  day: Type.String({ format: "date" }),
  moment: Type.String({ format: "date-time" }),
  mail: Type.String({ format: "email", maxLength: 30 }),
  address: Type.String({ format: "uri" }),
  bytes: t.bytes(),
  hash: t.bytes({ minLength: 4, maxLength: 5 }),
  id: t.uuid(),
  seconds: t.timestamp("s"),
  milliseconds: t.timestamp(),
  nanoseconds: t.timestamp("ns"),
  wait: t.duration("ms", { minimum: 0 }),
  pause: t.duration("us"),
  price: t.decimal(2),
  share: t.decimal(3, { minimum: "-0.5", maximum: "1" }),
  wei: t.decimal(18, { units: "bigint" }),
  whole: t.decimal(0),
  anything: t.json(),
  tone: Tone,
  maybe: t.nullable(Type.String({ maxLength: 3 })),
  later: Type.Optional(t.nullable(t.u8())),
  list: t.list(t.i32(), { minItems: 1, maxItems: 3, uniqueItems: true, delta: true }),
  records: t.list(t.struct("Item", { at: t.timestamp(), by: t.nullable(Type.String()) })),
  byName: t.map(Type.String({ minLength: 1, pattern: "^[a-z]*$" }), t.u8()),
  byNumber: t.map(t.i16({ minimum: -5 }), t.nullable(Type.Boolean()), { minProperties: 1 }),
  byFlag: t.map(Type.Boolean(), Type.String()),
  byId: t.map(t.uuid(), t.list(Type.String()), { maxProperties: 2 }),
  byTone: t.map(Tone, t.json()),
});

export default t.protocol("acme.everything", {
  package: "@acme/everything",
  services: [
    t.service("Echo", { echo: t.unary({ input: Everything, outputs: [Everything, Grove] }) }),
  ],
});
