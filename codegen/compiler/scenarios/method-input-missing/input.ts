import { protocol, service, struct, topic, unary } from "@twobyte/schema";

const Thing = struct("Thing", {});

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      ask: unary({ output: Thing } as never),
      room: topic({ output: Thing } as never),
    }),
  ],
});
