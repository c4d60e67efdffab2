import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", {
  size: Type.Integer({ minimum: 0, maximum: 255 }),
  sizes: Type.Array(Type.Integer()),
  maybe: Type.Union([Type.Integer(), Type.Null()]),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
