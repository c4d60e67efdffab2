import { Type } from "@sinclair/typebox";
import { bytes, decimal, i16, protocol, struct, timestamp, u64, u8 } from "@twobyte/schema";

const Thing = struct("Thing", {
  a: u8({ minimum: -1, maximum: 256 }),
  b: i16({ exclusiveMaximum: 0.5 }),
  c: u64({ minimum: -1n, maximum: "1e3" }),
  d: decimal(2, { minimum: "0.001", maximum: "x" }),
  e: Type.Number({ maximum: Number.POSITIVE_INFINITY }),
  f: Type.String({ minLength: -1, maxLength: 1.5 }),
  g: timestamp("ms", { maximum: 2 ** 50 }),
  h: bytes({ maxLength: "3" as never }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
