import { Type } from "@sinclair/typebox";
import { decimal, protocol, struct, u64, u8 } from "@twobyte/schema";

const Thing = struct("Thing", {
  a: u8({ minimum: 5, maximum: 4 }),
  b: u8({ exclusiveMinimum: 4, exclusiveMaximum: 5 }),
  c: u64({ minimum: 2n, maximum: 1n }),
  d: decimal(1, { minimum: "2", maximum: "1.9" }),
  e: Type.String({ minLength: 2, maxLength: 1 }),
  f: Type.Array(u8(), { minItems: 2, maxItems: 1 }),
  g: Type.Number({ minimum: 1, exclusiveMaximum: 1 }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
