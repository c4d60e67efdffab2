/** A process of soaking clients: its arguments are the port, how many, the scale of time and a seed. */
import { Random } from "../random.ts";
import { SoakClients } from "./soak-clients.ts";
import { soakParameters } from "./soak-parameters.ts";

/** A client stays and sleeps at most so many of the spec's ms. */
const STAY_MS = 120_000;
const SLEEP_MS = 90_000;

const [, , port = "0", count = "0", scaleText = "1", seed = "1"] = process.argv;
const scale = Number(scaleText);
const dice = new Random(Number(seed));
const clients = new SoakClients(Number(port), {
  clients: Number(count),
  stayMs: STAY_MS / scale,
  sleepMs: SLEEP_MS / scale,
  parameters: soakParameters(scale),
  random: () => dice.unit(),
});
process.once("disconnect", () => process.exit());
process.on("message", (command: "stop" | "tally") => {
  const stopped = command === "stop" ? clients.stop() : Promise.resolve();
  void stopped.then(() => process.send?.(clients.tally));
});
