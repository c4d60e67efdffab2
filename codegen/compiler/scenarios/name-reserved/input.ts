import { protocol, service, struct, u8, unary } from "@twobyte/schema";

const Thing = struct("Thing", {
  constructor: u8(),
  toString: u8(),
  ["__proto__"]: u8(),
  valueOf: u8(),
  prototype: u8(),
});

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      then: unary({ input: Thing, output: Thing }),
      hasOwnProperty: unary({ input: Thing, output: Thing }),
    }),
  ],
});
