import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Trimmed = Type.Transform(Type.String())
  .Decode((text) => text.trim())
  .Encode((text) => text);
const Thing = struct("Thing", { name: Trimmed });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
