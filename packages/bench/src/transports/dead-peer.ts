import type { Transport } from "@twobyte/client";
import { eventStream, longPoll, webSocket } from "@twobyte/client";
import type { Faults } from "@twobyte/testing";
import { echo } from "./echo.ts";
import { became, pause, within } from "./place.ts";
import type { Row } from "./row.ts";

/** What is dead from some moment on: nothing gets through, the end of the connection neither. */
const failures: readonly { readonly name: string; readonly faults: Faults }[] = [
  { name: "both ways dead", faults: { up: { blackhole: "drop" }, down: { blackhole: "drop" } } },
  { name: "way up dead", faults: { up: { blackhole: "drop" } } },
  { name: "way down dead", faults: { down: { blackhole: "drop" } } },
];

/** When each side noticed, in intervals since the wire went dead. */
interface Noticed {
  readonly client: number;
  readonly server: number;
}

/** Timers and other work of a loaded machine may add so many ms. */
const SLACK_MS = 100;

/** Has the wire of an idle session go dead at some moment of its second interval. */
function kill(transport: Transport, faults: Faults, beatMs: number): Promise<Noticed> {
  return within({}, { beatMs }, async (place) => {
    const session = place.connect({ transports: [transport] });
    await echo(session);
    await pause(beatMs * (1 + Math.random()));
    if (session.status.state !== "live") throw new Error("the session was lost too early");
    const [client, server] = [
      became(session, ({ state }) => state !== "live"),
      place.heard("lost", "resumed"),
    ];
    const since = performance.now();
    place.proxy.set(faults);
    const passed = (): number => (performance.now() - since) / beatMs;
    const [byClient, byServer] = await Promise.all([client.then(passed), server.then(passed)]);
    return { client: byClient, server: byServer };
  });
}

/** How soon both sides notice a dead peer, on each tier; the runs go on side by side. */
export async function measureDeadPeers(runs: number, beatMs: number): Promise<Row[]> {
  const rows = [webSocket, eventStream, longPoll].flatMap((transport) =>
    failures.map(async ({ name, faults }): Promise<Row[]> => {
      const noticed = await Promise.all(
        Array.from({ length: runs }, () => kill(transport, faults, beatMs)),
      );
      return (["client", "server"] as const).map((side) => ({
        what: `${transport.name}, ${name}: noticed by the ${side}, beat ${beatMs / 1000} s`,
        unit: "intervals",
        target: 1.4 + SLACK_MS / beatMs,
        values: noticed.map((one) => one[side]),
      }));
    }),
  );
  return (await Promise.all(rows)).flat();
}
