import { Type } from "@sinclair/typebox";
import { list, map, protocol, struct } from "@twobyte/schema";

const Nothing = struct("Nothing", {});
const Constant = struct("Constant", { kind: Type.Literal("a"), nothing: Nothing });
const Thing = struct("Thing", {
  nothings: list(Nothing),
  constants: list(Constant),
  literals: Type.Array(Type.Literal("x")),
  inMap: map(Type.String(), list(Nothing)),
  fine: list(Type.Union([Nothing, Type.Null()])),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
