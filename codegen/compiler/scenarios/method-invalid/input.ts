import { protocol, service, struct } from "@twobyte/schema";

const Thing = struct("Thing", {});

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      ask: Thing as never,
      tell: { twobyte: "method", kind: "shout", options: {} } as never,
    }),
  ],
});
