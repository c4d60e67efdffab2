import { calibrate } from "../calibrate.ts";
import type { Sampled } from "../interleaved.ts";
import type { MemoryState } from "./commands.ts";
import { monotonicMs } from "./commands.ts";
import type { LoadJob, LoadMeasure } from "./load-job.ts";
import { within } from "./place.ts";
import { slope } from "./slope.ts";

/** Memory is taken so many times; the first comes when the code has run often enough. */
const STEPS = 5;

/** What an idle connection takes in its server, as the slope over ever more of them. */
export function runMemory(job: LoadJob, pinned: boolean): Promise<Sampled<LoadMeasure>> {
  return within(job, pinned, { isIdle: true }, async (place) => {
    const step = Math.ceil(job.connections / STEPS);
    const points: (MemoryState & { readonly count: number })[] = [];
    for (let count = step; count <= job.connections; count += step) {
      await place.open(step);
      points.push({ count, ...(await place.server.ask<MemoryState>({ do: "memory" })) });
    }
    return {
      heap: slope(points.map(({ count, heap }) => [count, heap])),
      rss: slope(points.map(({ count, rss }) => [count, rss])),
      calibration: [calibrate(monotonicMs)],
    };
  });
}
