import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answer, Job } from "./job.ts";

const child = fileURLToPath(new URL("child.js", import.meta.url));
const priority = ["chrt", "-f", "50"] as const;

/** A measuring process that failed: a codec that throws or brings back something else. */
export class JobFailure extends Error {
  override name = "JobFailure";
}

/** True when this user may run processes under the real-time scheduler. */
export function mayUseFifo(): boolean {
  return spawnSync(priority[0], [...priority.slice(1), "true"]).status === 0;
}

/** Runs one job in a fresh process. Rejects with `JobFailure` when the process fails. */
export function runJob(job: Job, fifo: boolean): Promise<Answer> {
  const node = [process.execPath, child, JSON.stringify(job)];
  const [command = process.execPath, ...args] = fifo ? [...priority, ...node] : node;
  return new Promise((resolve, reject) => {
    execFile(command, args, { encoding: "utf8", maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout) as Answer);
      else reject(new JobFailure(`${job.codec} on ${job.workload}: ${stderr || error.message}`));
    });
  });
}
