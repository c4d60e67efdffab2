import { Type } from "@sinclair/typebox";
import { protocol, struct, u8, union } from "@twobyte/schema";

const A = struct("A", { kind: Type.Literal("a") });
const B = struct("B", { kind: Type.Literal("a"), b: u8() });
const Shape = union("kind", { a: A, b: B }, { $id: "Shape" });

export default protocol("acme.things", { package: "@acme/things", types: [Shape] });
