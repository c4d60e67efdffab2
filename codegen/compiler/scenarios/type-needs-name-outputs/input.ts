import { Type } from "@sinclair/typebox";
import { protocol, service, struct, u8, unary } from "@twobyte/schema";

const Ask = struct("Ask", {});

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      ask: unary({ input: Ask, outputs: [Ask, Type.Object({ a: u8() })] }),
    }),
  ],
});
