import { Type } from "@sinclair/typebox";
import { enumOf, field, protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", { name: Type.String(), title: field(Type.String(), { renamedFrom: "name" }) });
const State = enumOf("State", { live: {}, alive: { renamedFrom: "live" } });

export default protocol("acme.things", { package: "@acme/things", types: [Thing, State] });
