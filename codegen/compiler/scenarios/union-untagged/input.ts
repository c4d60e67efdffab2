import { Type } from "@sinclair/typebox";
import { protocol, struct, u8 } from "@twobyte/schema";

const A = Type.Object({ kind: Type.Literal("a") });
const Thing = struct("Thing", {
  textOrNumber: Type.Union([Type.String(), Type.Number()]),
  mixed: Type.Union([Type.Literal("a"), Type.Literal(1)]),
  flags: Type.Union([Type.Literal(true), Type.Literal(false)]),
  objects: Type.Union([Type.Object({ a: u8() }), Type.Object({ b: u8() })]),
  repeated: Type.Union([A, A]),
  optionalTag: Type.Union([A, Type.Object({ kind: Type.Optional(Type.Literal("b")) })]),
  objectOrText: Type.Union([A, Type.String()]),
  fine: Type.Union([A, Type.Null(), Type.Object({ kind: Type.Literal("b") })]),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
