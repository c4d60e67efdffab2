import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { DrainResult } from "@twobyte/server";
import type { ServerJob, ServerMessage } from "./rolling-message.ts";
import { exitOf, startChild } from "./start-child.ts";

const script = fileURLToPath(new URL("server-child.js", import.meta.url));

/** One server process, as its parent sees it. */
export class ServerProcess {
  readonly job: ServerJob;
  /** Times of sessions that came from other servers, and that began here; ms since the epoch. */
  readonly arrived: number[] = [];
  readonly began: number[] = [];
  readonly errors: string[] = [];
  /** It listens. */
  readonly listens: Promise<void>;
  /** How it ended: the exit code, or the signal. */
  readonly exit: Promise<number | string>;
  /** What the drain told. */
  drained: DrainResult | undefined;
  /** When it was told to stop, in ms since the epoch. */
  toldAt: number | undefined;
  /** Ms from the signal until the process was gone. */
  tookMs: number | undefined;
  readonly #child: ChildProcess;

  constructor(job: ServerJob) {
    this.job = job;
    this.#child = startChild([process.execPath, script, JSON.stringify(job)], true);
    this.exit = exitOf(this.#child);
    this.listens = new Promise((resolve, reject) => {
      this.#child.on("message", (message: ServerMessage) => this.#heard(message, resolve));
      void this.exit.then((code) => reject(new Error(`server ${job.name} ended with ${code}`)));
    });
    this.listens.catch(() => {});
  }

  /** Drains it; resolves when the process is gone. */
  async stop(): Promise<void> {
    const begin = performance.now();
    this.toldAt = Date.now();
    this.#child.kill("SIGTERM");
    await this.exit;
    this.tookMs = performance.now() - begin;
  }

  /** Ends it at once. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }

  #heard(message: ServerMessage, listens: () => void): void {
    switch (message.kind) {
      case "listens":
        listens();
        break;
      case "came":
        this.began.push(...message.began);
        this.arrived.push(...message.arrived);
        break;
      case "drained":
        this.drained = message.result;
        break;
      case "error":
        this.errors.push(message.text);
    }
  }
}
