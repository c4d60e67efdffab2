import type { ChildProcess, Serializable } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { JobFailure } from "./run-job.ts";

/** Whether each process can be given a processor of its own. */
export function canPin(): boolean {
  const tried = spawnSync("taskset", ["-c", "0,1", "true"]);
  return availableParallelism() >= 2 && tried.status === 0;
}

/** How a process is started. */
export interface ChildStart {
  /** The module that it runs, and its arguments. */
  readonly args: readonly string[];
  /** Options of Node's own. */
  readonly nodeOptions?: readonly string[];
  /** The processor that it is bound to; undefined for any. */
  readonly processor: number | undefined;
  /** What it is there for, for messages. */
  readonly job: string;
}

/** An answer that takes so many ms never comes. */
const TIMEOUT = 60_000;

/** A process of a benchmark, which answers what it is asked one after the other. */
export class Child {
  readonly #process: ChildProcess;
  readonly #job: string;

  constructor({ args, nodeOptions = [], processor, job }: ChildStart) {
    const node = [process.execPath, ...nodeOptions, ...args];
    const [command = "", ...rest] =
      processor === undefined ? node : ["taskset", "-c", String(processor), ...node];
    this.#process = spawn(command, rest, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    this.#job = job;
  }

  /** Its next message. Rejects with `JobFailure` when it ends, or says nothing for too long. */
  answer<T>(timeoutMs: number = TIMEOUT): Promise<T> {
    const child = this.#process;
    return new Promise<T>((resolve, reject) => {
      const fail = (why: string): void => {
        done();
        reject(new JobFailure(`${this.#job}: ${why}`));
      };
      const onMessage = (message: unknown): void => {
        done();
        resolve(message as T);
      };
      const onError = (error: Error): void => fail(error.message);
      const onExit = (code: number | null): void => fail(`a process ended with ${code}`);
      const timer = setTimeout(() => fail(`no answer within ${timeoutMs} ms`), timeoutMs);
      const done = (): void => {
        clearTimeout(timer);
        child.off("message", onMessage).off("error", onError).off("exit", onExit);
      };
      child.on("message", onMessage).on("error", onError).on("exit", onExit);
    });
  }

  /** Tells it something, and gives what it answers. */
  ask<T>(command: unknown, timeoutMs?: number): Promise<T> {
    const answer = this.answer<T>(timeoutMs);
    this.#process.send(command as Serializable);
    return answer;
  }

  /** Sends it a signal. */
  signal(name: "SIGSTOP" | "SIGCONT"): void {
    this.#process.kill(name);
  }

  /** Ends it at once, and resolves when it is gone. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill("SIGKILL");
    await gone;
  }
}
