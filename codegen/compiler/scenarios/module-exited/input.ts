import { protocol } from "@twobyte/schema";

process.exit(7);

export default protocol("acme.things", { package: "@acme/things" });
