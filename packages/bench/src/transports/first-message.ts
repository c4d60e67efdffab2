import type { Transport } from "@twobyte/client";
import { eventStream, longPoll, webSocket } from "@twobyte/client";
import type { Faults } from "@twobyte/testing";
import { echo } from "./echo.ts";
import { within } from "./place.ts";
import type { Row } from "./row.ts";

/** One way through the proxy takes so many ms: half a round trip. */
const ONE_WAY = 25;
/** Timers and other work of a loaded machine may add so much of a round trip. */
const SLACK = 0.5;

const delays = { up: { delay: ONE_WAY }, down: { delay: ONE_WAY } };
/** The WebSocket leads nowhere, and answers that go on are held until they end. */
const buffering: Faults = {
  up: { delay: ONE_WAY },
  down: { delay: ONE_WAY, buffer: 2 ** 30 },
  blockUpgrade: "mute",
};

/** How many ms pass from `connect` to the answer of a call that is made at once. */
function firstAnswer(faults: Faults, expected: Transport): Promise<number> {
  return within(faults, {}, async (place) => {
    const begin = performance.now();
    const session = place.connect({ transports: [webSocket, eventStream, longPoll] });
    await echo(session);
    const took = performance.now() - begin;
    const { status } = session;
    if (status.state !== "live" || status.transport !== expected.name) {
      throw new Error(`expected ${expected.name}, got ${JSON.stringify(status)}`);
    }
    return took;
  });
}

/** Times to the first message, with default parameters. */
export async function measureFirstMessages(runs: number): Promise<Row[]> {
  const all = Array.from({ length: runs });
  await firstAnswer(delays, webSocket);
  const open: number[] = [];
  const refused: number[] = [];
  for (const _ of all) {
    open.push(await firstAnswer(delays, webSocket));
    refused.push(await firstAnswer({ ...delays, blockUpgrade: "refuse" }, eventStream));
  }
  const inTrips = (ms: number): number => ms / (2 * ONE_WAY);
  const [mute, buffered] = await Promise.all([
    Promise.all(all.map(() => firstAnswer({ ...delays, blockUpgrade: "mute" }, eventStream))),
    Promise.all(all.map(() => firstAnswer(buffering, longPoll))),
  ]);
  const fastest = Math.min(...open);
  return [
    {
      what: "WebSocket works: first answer after connect (for comparison)",
      unit: "round trips",
      target: undefined,
      values: open.map(inTrips),
    },
    {
      what: "WebSocket refused: first answer, beyond that over a WebSocket",
      unit: "round trips",
      target: 1 + SLACK,
      values: refused.map((ms) => inTrips(ms - fastest)),
    },
    {
      what: "WebSocket accepted and mute: first answer after connect",
      unit: "s",
      target: 3.5,
      values: mute.map((ms) => ms / 1000),
    },
    {
      what: "WebSocket mute and event stream held back: first answer after connect",
      unit: "s",
      target: 7,
      values: buffered.map((ms) => ms / 1000),
    },
  ];
}
