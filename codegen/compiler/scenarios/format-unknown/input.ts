import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", {
  mail: Type.String({ format: "e-mail" }),
  pattern: Type.String({ format: "regex" }),
  fine: Type.String({ format: "uri" }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
