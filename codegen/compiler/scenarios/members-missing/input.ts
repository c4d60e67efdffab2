import { enumOf, protocol, struct, union } from "@twobyte/schema";

const Thing = struct("Thing", { state: enumOf("State", []), part: union("kind", {}) });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
