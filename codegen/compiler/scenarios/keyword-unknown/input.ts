import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", { name: Type.String({ minLenght: 3 }), list: Type.Array(Type.String(), { colour: "red" }) });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
