import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", {
  a: Type.String({ "x-twobyte": { type: "u128" } }),
  b: Type.Integer({ "x-twobyte": { type: "u8", widht: 3 } }),
  c: Type.String({ "x-twobyte": { field: { renameFrom: "x" } } }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
