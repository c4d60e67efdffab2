import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Tree = struct("Tree", {
  root: Type.Recursive((This) => Type.Object({ children: Type.Array(This) })),
});

export default protocol("acme.things", { package: "@acme/things", types: [Tree] });
