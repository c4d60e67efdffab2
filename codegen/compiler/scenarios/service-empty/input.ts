import { protocol, service, struct } from "@twobyte/schema";

export default protocol("acme.things", {
  package: "@acme/things",
  services: [service("Things", {})],
  types: [struct("Thing", {})],
});
