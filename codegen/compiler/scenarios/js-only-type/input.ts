import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", { at: Type.Date(), data: Type.Uint8Array(), big: Type.BigInt() });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
