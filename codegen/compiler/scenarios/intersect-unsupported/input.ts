import { Type } from "@sinclair/typebox";
import { protocol, struct, u8 } from "@twobyte/schema";

const A = Type.Object({ a: u8() });
const B = Type.Object({ b: u8() });
const Thing = struct("Thing", { both: Type.Intersect([A, B]), fine: Type.Composite([A, B]) });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
