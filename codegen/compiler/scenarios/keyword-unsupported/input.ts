import { Type } from "@sinclair/typebox";
import { protocol, struct, u8 } from "@twobyte/schema";

const Thing = struct("Thing", {
  half: Type.Number({ multipleOf: 0.5 }),
  name: Type.String({ minimum: 3 }),
  parts: Type.Array(Type.Object({ a: u8() }), { uniqueItems: true }),
  some: Type.Array(u8(), { contains: u8({ minimum: 5 }) }),
  wide: Type.Object({ a: u8() }, { minProperties: 1 }),
  either: Type.Object({ a: u8() }, { if: {}, else: {} }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
