import { Type } from "@sinclair/typebox";
import { protocol, struct } from "@twobyte/schema";

const Thing = struct("Thing", {
  level: Type.Enum({ low: 0, high: 1 }),
  power: Type.Union([Type.Literal(10), Type.Literal(20)]),
  color: Type.Enum({ red: "red", green: "green" }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Thing] });
