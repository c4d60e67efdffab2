import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { JobFailure } from "../run-job.ts";
import type { LiveJob, LoadJob, Sample } from "./live-job.ts";

const serverChild = fileURLToPath(new URL("serve-child.js", import.meta.url));
const loadChild = fileURLToPath(new URL("load-child.js", import.meta.url));

/** Whether each process can be given a processor of its own. */
export function canPin(): boolean {
  const tried = spawnSync("taskset", ["-c", "0,1", "true"]);
  return availableParallelism() >= 2 && tried.status === 0;
}

/** A job that takes so many ms is stuck. */
const TIMEOUT = 60_000;

/** Runs one job in two fresh processes. Rejects with `JobFailure` when either fails. */
export async function runLiveJob(job: LiveJob, pinned: boolean): Promise<Sample> {
  const server = start(0, [serverChild, job.subject], pinned);
  try {
    const port = await answerOf<number>(server, job);
    const told: LoadJob = { ...job, port };
    const load = start(1, [loadChild, JSON.stringify(told)], pinned);
    try {
      return await answerOf<Sample>(load, job);
    } finally {
      load.kill("SIGKILL");
    }
  } finally {
    server.kill("SIGKILL");
  }
}

function start(processor: number, args: readonly string[], pinned: boolean): ChildProcess {
  const node = [process.execPath, ...args];
  const [command = "", ...rest] = pinned ? ["taskset", "-c", String(processor), ...node] : node;
  return spawn(command, rest, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

/** The one message of a child. */
function answerOf<T>(child: ChildProcess, { scenario, subject }: LiveJob): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const fail = (why: string): void => reject(new JobFailure(`${subject} in ${scenario}: ${why}`));
    const timer = setTimeout(() => fail(`no answer within ${TIMEOUT} ms`), TIMEOUT);
    child.once("message", (message) => resolve(message as T));
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`a process ended with ${code}`));
    child.once("message", () => clearTimeout(timer));
    child.once("exit", () => clearTimeout(timer));
  });
}
