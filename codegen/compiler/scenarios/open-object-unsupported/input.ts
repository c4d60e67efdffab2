import { Type } from "@sinclair/typebox";
import { protocol, u8 } from "@twobyte/schema";

const Open = Type.Object({ a: u8() }, { $id: "Open", additionalProperties: true });
const Typed = Type.Object({ a: u8() }, { $id: "Typed", additionalProperties: u8() });

export default protocol("acme.things", { package: "@acme/things", types: [Open, Typed] });
