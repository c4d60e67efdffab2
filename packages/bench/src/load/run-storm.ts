import { fileURLToPath } from "node:url";
import { calibrate } from "../calibrate.ts";
import type { Child } from "../child-process.ts";
import type { Sampled } from "../interleaved.ts";
import { percentile } from "../statistics.ts";
import type { ServerReady } from "./commands.ts";
import { monotonicMs } from "./commands.ts";
import type { LoadJob, LoadMeasure } from "./load-job.ts";
import { mostSockets, startChild, startServer } from "./place.ts";

const returnerChild = fileURLToPath(new URL("returner-child.js", import.meta.url));

/** For so long there is no server, in ms. */
const DOWN_MS = 1000;
/** The busiest so many ms count as the peak. */
const PEAK_MS = 100;
/** Clients that need longer have failed. */
const BACK_MS = 120_000;

/** Kills a server, starts another at the same port, and sees its clients come back. */
export async function runStorm(job: LoadJob, pinned: boolean): Promise<Sampled<LoadMeasure>> {
  const children: Child[] = [];
  const keep = (child: Child): Child => {
    children.push(child);
    return child;
  };
  try {
    const before = keep(startServer(job, pinned));
    const { port } = await before.answer<ServerReady>();
    // Clients may open two sockets at once, of different tiers.
    const processes = Math.ceil((job.connections * 2) / mostSockets());
    const share = String(Math.ceil(job.connections / processes));
    const args = [returnerChild, job.subject, String(port), share];
    const clients = Array.from({ length: processes }, () =>
      keep(startChild(args, job, pinned ? 1 : undefined)),
    );
    await Promise.all(clients.map((client) => client.answer()));
    const returned = clients.map((client) => client.ask<number[]>({}, BACK_MS));
    // A refusal of a child's is heard of below.
    const all = Promise.all(returned);
    all.catch(() => {});
    await before.kill();
    await new Promise<void>((resolve) => setTimeout(resolve, DOWN_MS));
    const after = keep(startServer(job, pinned, port));
    const { listeningAt } = await after.answer<ServerReady>();
    const times = (await all).flat().map((at) => at - listeningAt);
    const accepted = await after.ask<number[]>({ do: "accepted" });
    return {
      half: percentile(times, 0.5),
      all: Math.max(...times),
      peak: (busiest(accepted, PEAK_MS) * 1000) / PEAK_MS,
      calibration: [calibrate(monotonicMs)],
    };
  } finally {
    await Promise.all(children.map((child) => child.kill()));
  }
}

/** How many of these times lie in the busiest span of so many ms. */
function busiest(times: readonly number[], span: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  let from = 0;
  let most = 0;
  for (const [at, time] of sorted.entries()) {
    while ((sorted[from] ?? time) < time - span) from++;
    most = Math.max(most, at - from + 1);
  }
  return most;
}
