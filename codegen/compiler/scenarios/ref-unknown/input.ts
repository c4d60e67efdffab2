import { Type } from "@sinclair/typebox";
import { protocol, ref, struct } from "@twobyte/schema";

const Node = struct("Node", { next: Type.Optional(ref("Nod")), other: Type.Optional(Type.Ref("Elsewhere")) });

export default protocol("acme.things", { package: "@acme/things", types: [Node] });
