import { decodeFromCompressedBase64 } from "hdr-histogram-js";
import type { Sampled } from "../interleaved.ts";
import { median } from "../statistics.ts";
import { newHistogram } from "./client-fleet.ts";
import type { BurstResult, Latencies, ServerState } from "./commands.ts";
import { monotonicMs } from "./commands.ts";
import type { LoadJob, LoadMeasure } from "./load-job.ts";
import type { Place } from "./place.ts";
import { within } from "./place.ts";

/** So many publications may be on their way in a burst. */
const WINDOW = 2;
/** Messages a second that arrive while latencies are taken; all subjects can do as much. */
const PACED_PER_SECOND = 10_000;
/** So many ms lie between the order and the first publication. */
const LEAD_MS = 200;

/** One message to many: how many arrive in a second, and how late when the pace is given. */
export function runFanout(job: LoadJob, pinned: boolean): Promise<Sampled<LoadMeasure>> {
  return within(job, pinned, { isIdle: false }, async (place) => {
    const { connections, timing } = job;
    await place.open(connections);
    await allRead(place, connections);
    await place.server.ask({ do: "burst", ms: timing.warmupMs, window: WINDOW });
    const burst = await place.server.ask<BurstResult>({
      do: "burst",
      ms: timing.measureMs,
      window: WINDOW,
    });
    const messages = burst.publications * connections;
    return {
      perSecond: (messages * 1000) / burst.ms,
      serverCpu: burst.cpu / messages,
      ...(await paced(place, job)),
      calibration: burst.calibration,
    };
  });
}

/** Every client has its subscription, as the server sees it. */
async function allRead({ server }: Place, connections: number): Promise<void> {
  while (true) {
    const { readers } = await server.ask<ServerState>({ do: "state" });
    if (readers === connections) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 20));
  }
}

/** Open loop: publications leave when they are due, and are timed from there. */
async function paced(
  { server, clients }: Place,
  { connections, timing }: LoadJob,
): Promise<Partial<Record<LoadMeasure, number>>> {
  const everyMs = (connections * 1000) / PACED_PER_SECOND;
  const count = Math.max(4, Math.ceil(timing.measureMs / everyMs));
  const pace = { everyMs, count, from: monotonicMs() + LEAD_MS };
  await Promise.all(clients.map((client) => client.ask({ do: "expect", ...pace })));
  await server.ask({ do: "pace", ...pace });
  const all = await Promise.all(
    clients.map((client) => client.ask<Latencies>({ do: "latencies" })),
  );
  const each = newHistogram();
  for (const one of all) each.add(decodeFromCompressedBase64(one.each));
  const last = Array.from({ length: count }, (_, index) =>
    Math.max(...all.map((one) => one.last[index] ?? Number.NaN)),
  );
  return {
    p50: each.getValueAtPercentile(50) / 1000,
    p99: each.getValueAtPercentile(99) / 1000,
    last: median(last) / 1000,
  };
}
