import { fileURLToPath } from "node:url";
import { Child } from "../child-process.ts";
import type { LiveJob, LoadJob, Sample } from "./live-job.ts";

const serverChild = fileURLToPath(new URL("serve-child.js", import.meta.url));
const loadChild = fileURLToPath(new URL("load-child.js", import.meta.url));

/** Runs one job in two fresh processes. Rejects with `JobFailure` when either fails. */
export async function runLiveJob(job: LiveJob, pinned: boolean): Promise<Sample> {
  const start = (processor: number, args: readonly string[]): Child =>
    new Child({
      args,
      processor: pinned ? processor : undefined,
      job: `${job.subject} in ${job.scenario}`,
    });
  const server = start(0, [serverChild, job.subject]);
  try {
    const told: LoadJob = { ...job, port: await server.answer<number>() };
    const load = start(1, [loadChild, JSON.stringify(told)]);
    try {
      return await load.answer<Sample>();
    } finally {
      await load.kill();
    }
  } finally {
    await server.kill();
  }
}
