import { Type } from "@sinclair/typebox";
import { protocol, struct, u8 } from "@twobyte/schema";

const Reactions = struct("Reactions", { "+1": Type.Object({ count: u8() }), "-1": u8() });
const Anonymous = Type.Object({ a: u8() });

export default protocol("acme.things", { package: "@acme/things", types: [Reactions, Anonymous] });
