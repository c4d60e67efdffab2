import { Type } from "typebox";
import { protocol, struct, u8 } from "@twobyte/schema/typebox1";

const Thing = struct("Thing", { pair: Type.Tuple([u8(), u8()]), none: Type.Tuple([]) });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
