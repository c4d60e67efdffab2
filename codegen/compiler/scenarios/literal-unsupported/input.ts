import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", {
  big: Type.Literal(1n as never),
  nan: Type.Literal(Number.NaN),
  zero: Type.Literal(-0),
  half: Type.Union([Type.Literal(0.5), Type.Literal(1)]),
  fine: Type.Literal(0.5),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
