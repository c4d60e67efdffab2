import { Type } from "@sinclair/typebox";
import { protocol, struct, u8 } from "@twobyte/schema";

const Thing = struct("Thing", { owner: Type.Object({ a: u8() }) });
const ThingOwner = struct("ThingOwner", { a: u8() });

export default protocol("acme.things", { package: "@acme/things", types: [Thing, ThingOwner] });
