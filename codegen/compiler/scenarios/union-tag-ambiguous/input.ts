import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", {
  part: Type.Union([
    Type.Object({ kind: Type.Literal("a"), type: Type.Literal("x") }),
    Type.Object({ kind: Type.Literal("b"), type: Type.Literal("y") }),
  ]),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
