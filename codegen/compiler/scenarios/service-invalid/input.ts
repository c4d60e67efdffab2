import { protocol, struct, unary } from "@twobyte/schema";

const Thing = struct("Thing", {});

export default protocol("acme.things", {
  package: "@acme/things",
  services: [{ ask: unary({ input: Thing, output: Thing }) } as never, undefined as never],
});
