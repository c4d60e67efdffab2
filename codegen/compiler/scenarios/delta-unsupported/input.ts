import { Type } from "@sinclair/typebox";
import { decimal, list, protocol, struct, timestamp } from "@twobyte/schema";

const Tick = struct("Tick", { at: timestamp(), price: decimal(2), name: Type.String(), x: Type.Number() });
const Ticks = struct("Ticks", {
  fine: list(Tick, { delta: ["at", "price"] }),
  names: list(Tick, { delta: ["name", "x"] }),
  unknown: list(Tick, { delta: ["size" as "at"] }),
  texts: list(Type.String(), { delta: true }),
  whole: list(Tick, { delta: true }),
  numbers: list(Type.Array(Type.Number()), { delta: ["length"] }),
});

export default protocol("acme.things", { package: "@acme/things", types: [Ticks] });
