import { enumOf, protocol } from "@twobyte/schema";

const State = enumOf("State", {
  live: {},
  gone: { as: "lvie" as never },
  lost: { as: "lost" },
  odd: { as: "live", skip: true },
});

export default protocol("acme.things", { package: "@acme/things", types: [State] });
