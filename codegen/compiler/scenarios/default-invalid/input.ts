import { Type } from "@sinclair/typebox";
import { decimal, enumOf, field, nullable, protocol, struct, u64, u8 } from "@twobyte/schema";

const Color = enumOf("Color", ["red", "green"]);
const Point = Type.Object({ x: u8(), y: u8() }, { $id: "Point" });
const Thing = struct("Thing", {
  a: u8({ default: 256 }),
  b: u64({ default: "-1" }),
  c: field(Color, { default: "blue" as never }),
  d: field(Point, { default: { x: 1 } as never }),
  e: nullable(u8(), { default: null }),
  f: decimal(2, { default: "1" }),
  g: Type.String({ default: 5 }),
  h: u64({ default: 5n }),
  i: Type.String({ format: "email", default: "nobody" }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
