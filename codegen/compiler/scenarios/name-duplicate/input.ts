import { Type } from "@sinclair/typebox";
import { protocol, struct, u8 } from "@twobyte/schema";

const Thing = struct("Thing", { a: u8() });
const Partial = Type.Object({ ...Thing.properties, b: u8() }, { $id: "Thing" });
const Holder = struct("Holder", { owner: Type.Object({ a: u8() }), thing: Type.Optional(Thing) });
const Owner = struct("Holder.owner", { a: u8() });
const Same = struct("Thing", { a: u8() });

export default protocol("acme.things", { package: "@acme/things", types: [Thing, Partial, Holder, Owner, Same] });
