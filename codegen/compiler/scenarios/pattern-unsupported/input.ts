import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", {
  look: Type.String({ pattern: "^(?=a)b$" }),
  back: Type.String({ pattern: "^(a)\\1$" }),
  word: Type.String({ pattern: "^a\\b$" }),
  inner: Type.String({ pattern: "^(^a|b$)$" }),
  script: Type.String({ pattern: "^\\p{Script=Greek}$" }),
  broken: Type.String({ pattern: "^(a$" }),
  huge: Type.String({ pattern: "^(a{1000}){1000}$" }),
  fine: Type.String({ pattern: "^\\d{3}-[a-z]+$" }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
