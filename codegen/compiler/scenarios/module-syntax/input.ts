import { protocol } from "@twobyte/schema";

const name = = "acme.things";

export default protocol(name, { package: "@acme/things" });
