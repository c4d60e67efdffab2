import { protocol } from "@twobyte/schema";

export default protocol("acme.things", { package: "@acme/things" });
