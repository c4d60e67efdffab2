import { Type } from "typebox";
import { protocol, struct } from "@twobyte/schema/typebox1";

const Even = Type.Refine(Type.Number(), (value) => value % 2 === 0, () => "odd");
const Trimmed = Type.Codec(Type.String())
  .Decode((text) => text.trim())
  .Encode((text) => text);
const Thing = struct("Thing", { even: Even, name: Trimmed });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
