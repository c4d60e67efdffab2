import { protocol, struct, u8 } from "@twobyte/schema";

const parts: Record<string, ReturnType<typeof u8>> = JSON.parse('{ "a": 1, "b": null, "c": [] }');
const Thing = struct("Thing", { ...parts, d: u8 as never, when: new Date(0) as never });

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
