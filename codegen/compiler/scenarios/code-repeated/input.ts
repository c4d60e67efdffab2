import { protocol, service, struct, unary } from "@twobyte/schema";

const Thing = struct("Thing", {}, { code: "Th" });
const Theme = struct("Theme", {}, { code: "Th" });

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      ask: unary({ code: "Aa", input: Thing, outputs: [Thing, Theme] }),
      add: unary({ code: "Aa", input: Thing, output: Thing }),
    }),
  ],
});
