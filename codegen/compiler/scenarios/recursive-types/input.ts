import { Type } from "@sinclair/typebox";
import { protocol, ref, struct } from "@twobyte/schema";

const Named = Type.Recursive((This) => Type.Object({ children: Type.Array(This) }), { $id: "Named" });
const Module = Type.Module({
  Left: Type.Object({ right: Type.Optional(Type.Ref("Right")) }),
  Right: Type.Object({ left: Type.Optional(Type.Ref("Left")) }),
});
const ByRef = struct("ByRef", { next: Type.Optional(ref("ByRef")) });
const Endless = struct("Holder", { named: Named, left: Module.Import("Left"), byRef: ByRef });

export default protocol("acme.things", { package: "@acme/things", types: [Endless] });
