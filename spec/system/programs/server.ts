import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { FromServer, ServerSetup, ToServer } from "../server/messages.ts";
import { within } from "./within.ts";

const main = join(import.meta.dirname, "../server/main.ts");

type Told<Type extends FromServer["type"]> = FromServer & { readonly type: Type };

/** A Twobyte server in a process of its own. */
export class ServerProcess {
  /** What happened to sessions so far. */
  readonly sessions: Told<"session">[] = [];
  /** Requests and upgrades so far, each as `METHOD /path`. */
  readonly requests: string[] = [];
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;
  readonly #waiting = new Set<(message: FromServer) => void>();
  #port = 0;

  private constructor(setup: ServerSetup) {
    this.#child = fork(main, [JSON.stringify(setup)], {
      execArgv: ["--conditions=@twobyte/source", "--import", "tsx"],
      env: { PATH: process.env["PATH"] },
    });
    this.#exited = once(this.#child, "exit");
    this.#child.on("message", (message: FromServer) => {
      if (message.type === "session") this.sessions.push(message);
      if (message.type === "request") this.requests.push(`${message.method} ${message.path}`);
      for (const hear of this.#waiting) hear(message);
    });
  }

  /** Starts one on a free port of 127.0.0.1. */
  static async start(setup: ServerSetup = {}): Promise<ServerProcess> {
    const server = new ServerProcess(setup);
    const gone = server.#exited.then(() => {
      throw new Error("The server ended before it listened; what it printed says why.");
    });
    const listens = server.#next("listening", () => true);
    const { port } = await within(20, "the server listens", Promise.race([listens, gone]));
    server.#port = port;
    return server;
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  get port(): number {
    return this.#port;
  }

  /** So many more items for whoever asks in a room. */
  push(room: string, count: number): void {
    this.#send({ type: "push", room, count });
  }

  /** No more items for them: their streams end. */
  end(room: string): void {
    this.#send({ type: "end", room });
  }

  /** What was sent in a room, by a ledger outside of the library. */
  async sentIn(room: string): Promise<readonly string[]> {
    const told = this.#next("ledger", (message) => message.room === room);
    this.#send({ type: "tell", room });
    return (await told).items;
  }

  /** Resolves, with its id, when something happens to a session, or to that one, from now on. */
  async heard(event: string, session?: string): Promise<string> {
    const told = await this.#next(
      "session",
      (message) => message.event === event && (session ?? message.session) === message.session,
    );
    return told.session;
  }

  /** Ends the process; resolves when it is gone. */
  async stop(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    this.#child.kill(signal);
    await this.#exited;
  }

  #send(message: ToServer): void {
    this.#child.send(message);
  }

  #next<Type extends FromServer["type"]>(
    type: Type,
    isIt: (message: Told<Type>) => boolean,
  ): Promise<Told<Type>> {
    return new Promise((resolve) => {
      const hear = (message: FromServer): void => {
        if (message.type !== type || !isIt(message as Told<Type>)) return;
        this.#waiting.delete(hear);
        resolve(message as Told<Type>);
      };
      this.#waiting.add(hear);
    });
  }
}
