import { expect, test } from "vitest";
import { Random } from "../random.ts";
import { SoakClients } from "./soak-clients.ts";
import { soakParameters } from "./soak-parameters.ts";
import { SoakServer } from "./soak-server.ts";
import { leftOver } from "./soak-state.ts";
import { untilIdle } from "./until-idle.ts";

/** So many of the spec's milliseconds pass in one. */
const SCALE = 200;

test("clients that come, go, sleep and are cut off leave nothing behind on either side", async () => {
  const dice = new Random(Number(process.env["TWOBYTE_SEED"]));
  const random = (): number => dice.unit();
  const parameters = soakParameters(SCALE);
  const server = await SoakServer.start(parameters, random);
  const before = server.state();
  server.run(20, 0.01);
  const life = { clients: 50, stayMs: 400, sleepMs: 400, parameters, random };
  const clients = new SoakClients(server.port, life);
  await until(() => clients.tally.left > 120 && server.done.cut > 30);
  await clients.stop();
  server.rest();
  const left = await untilIdle(() => leftOver(before, server.state()));
  await server.stop();
  const { errors, disorder, slept, items, calls } = clients.tally;
  expect(left).toEqual([]);
  expect(errors).toEqual([]);
  expect(disorder).toBe(0);
  expect(Math.min(slept, items, calls)).toBeGreaterThan(0);
});

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise<void>((resolve) => setTimeout(resolve, 5));
}

test("what there is more of is named, and what there is less of is not", () => {
  const state = {
    sessions: 1,
    connections: 0,
    sockets: 0,
    listeners: 3,
    resources: { Timeout: 2 },
  };
  const after = {
    ...state,
    sessions: 2,
    listeners: 2,
    resources: { Timeout: 4, TCPSocketWrap: 1 },
  };
  expect(leftOver(state, state)).toEqual([]);
  expect(leftOver(state, after)).toEqual([
    "sessions: 1 more",
    "Timeout: 2 more",
    "TCPSocketWrap: 1 more",
  ]);
});
