import { clientStream, protocol, serverStream, service, struct, unary } from "@twobyte/schema";

const Thing = struct("Thing", {});

export default protocol("acme.things", {
  package: "@acme/things",
  services: [
    service("Things", {
      ask: unary({ input: Thing } as never),
      watch: serverStream({ input: Thing, outputs: [] }),
      send: clientStream({ input: Thing, inputs: [], output: Thing }),
    }),
  ],
});
