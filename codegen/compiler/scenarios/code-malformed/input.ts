import { protocol, service, struct, unary } from "@twobyte/schema";

const Thing = struct("Thing", {}, { code: "1A" });

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      ask: unary({ code: "Ask", input: Thing, output: Thing }),
    }),
  ],
});
