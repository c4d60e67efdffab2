import { protocol, service, struct, unary } from "@twobyte/schema";

const Thing = struct("Thing", {});
const ask = unary({ input: Thing, output: Thing });

export default protocol("acme.things", {
  package: "@acme/things",
  services: [service("Things", { ask }), service("Things", { ask })],
});
