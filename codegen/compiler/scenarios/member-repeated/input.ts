import { enumOf, protocol } from "@twobyte/schema";

const State = enumOf("State", ["live", "gone", "live"]);

export default protocol("acme.things", { package: "@acme/things", types: [State] });
