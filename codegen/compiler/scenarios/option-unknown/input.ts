import { protocol, service, struct, unary } from "@twobyte/schema";

const options = { package: "@acme/things", descripton: "Things." };
const policies: Record<string, unknown> = { idempotent: true, retri: "none" };
const Thing = struct("Thing", {});

export default protocol("acme.things", {
  ...options,
  services: [
    service("Things", { side: "server" } as object, {
      ask: unary({ input: Thing, output: Thing, ...policies, rate: { cost: 1, per: "address", burst: 3 } as never }),
    }),
  ],
});
