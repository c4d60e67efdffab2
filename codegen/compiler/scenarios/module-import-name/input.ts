import { protocol, unknownBuilder } from "@twobyte/schema";

export default protocol("acme.things", { package: "@acme/things", types: [unknownBuilder()] });
