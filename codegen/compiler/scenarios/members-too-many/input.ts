import { enumOf, protocol } from "@twobyte/schema";

const names = Array.from({ length: 65_536 }, (_, index) => `m${index}`);
const Many = enumOf("Many", names);

export default protocol("acme.things", { package: "@acme/things", types: [Many] });
