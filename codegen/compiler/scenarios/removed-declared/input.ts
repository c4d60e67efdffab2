import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", { name: Type.String() }, { removed: { name: "", age: 0 } });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
