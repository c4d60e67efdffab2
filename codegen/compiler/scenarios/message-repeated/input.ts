import { protocol, serverStream, service, struct } from "@twobyte/schema";

const Thing = struct("Thing", {});

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      watch: serverStream({ input: Thing, outputs: [Thing, Thing], errors: [Thing, Thing] }),
    }),
  ],
});
