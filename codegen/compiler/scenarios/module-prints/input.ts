import { protocol, struct } from "@twobyte/schema";

console.log("loading the schema");

export default protocol("acme.things", { package: "@acme/things", types: [struct("Thing", {})] });
