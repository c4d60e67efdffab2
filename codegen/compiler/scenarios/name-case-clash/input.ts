import { protocol, service, struct, u8, unary } from "@twobyte/schema";

const Thing = struct("Thing", { userId: u8(), userID: u8() });
const THING = struct("THING", {});

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      getUrl: unary({ input: Thing, output: THING }),
      getURL: unary({ input: Thing, output: THING }),
    }),
  ],
});
