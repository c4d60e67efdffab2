import { Type } from "@sinclair/typebox";
import { protocol, struct, u8, union } from "@twobyte/schema";

const Square = struct("Square", { kind: Type.Literal("square"), side: u8() });
const Shape = union("kind", { box: Square, circle: { radius: u8() } }, { $id: "Shape" });

export default protocol("acme.things", { package: "@acme/things", types: [Shape] });
