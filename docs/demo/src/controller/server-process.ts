import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import type { LiveReadingsAnswer } from "@example/live/server";
import type { FromServer, ToServer } from "../server/process-message.ts";
import type { ServerState } from "../shared/control.ts";

const path = `${import.meta.dirname}/../server/serve-child.ts`;

/** Whom a server process tells. */
export interface ServerProcessOwner {
  sent(stream: string, index: number, nonce: number): void;
  /** It is gone; asked for or not. */
  ended(server: ServerProcess): void;
}

/** One process that serves. */
export class ServerProcess {
  readonly number: number;
  /** Rejects if it ends before. */
  readonly port: Promise<number>;
  state: ServerState["state"] = "starting";
  readonly #child: ChildProcess;
  /** Readings that it has and did not publish. */
  #unpublished = 0;
  #onPublished: (() => void) | undefined;

  /** Starts it, for pages of `origin`; it meets the other servers in `directory`. */
  constructor(number: number, origin: string, directory: string, owner: ServerProcessOwner) {
    this.number = number;
    this.#child = fork(path, [origin, `server ${number}`, directory], {
      cwd: import.meta.dirname,
      execArgv: ["--import", "tsx"],
    });
    const child = this.#child;
    this.port = new Promise((resolve, reject) => {
      child.on("message", (message: FromServer) => {
        if (message.type === "listening") {
          this.state = "serving";
          resolve(message.port);
        } else {
          owner.sent(message.stream, message.index, message.nonce);
          if (message.stream === "readings") this.#published();
        }
      });
      child.once("error", reject);
      child.once("exit", (code, signal) => {
        reject(new Error(`server ${number} ended with ${code ?? signal} before it listened`));
        this.#unpublished = 0;
        this.#onPublished?.();
        owner.ended(this);
      });
    });
    // Whoever waits for the port hears of it; nobody does when all is over.
    this.port.catch(() => {});
  }

  /** Has it publish a reading. */
  publish(reading: LiveReadingsAnswer): void {
    this.#unpublished++;
    this.#tell({ type: "publish", reading });
  }

  /** Resolves when all that it was given is published, or it is gone. */
  settled(): Promise<void> {
    if (this.#unpublished === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#onPublished = resolve;
    });
  }

  /** Has it let go of its clients, and end. */
  retire(): void {
    this.state = "retiring";
    this.#tell({ type: "retire" });
  }

  /** Ends it on the spot; resolves when it is gone. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }

  #tell(message: ToServer): void {
    // One that is gone is told nothing.
    if (this.#child.connected) this.#child.send(message, () => {});
  }

  #published(): void {
    this.#unpublished--;
    if (this.#unpublished === 0) this.#onPublished?.();
  }
}
