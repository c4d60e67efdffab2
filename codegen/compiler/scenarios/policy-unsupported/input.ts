import { event, protocol, query, service, struct, unary } from "@twobyte/schema";

const Thing = struct("Thing", {});
const policies: object = {
  cache: { maxAgeMs: 1 },
  replay: { last: 1 },
  overflow: "disconnect",
};

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      ask: unary({ input: Thing, output: Thing, ...policies }),
      read: query({ input: Thing, output: Thing, ...({ retry: "keyed", detach: "cancel" } as object) }),
      tell: event({ input: Thing, ...({ output: Thing, deadlineMs: 5 } as object) }),
    }),
  ],
});
