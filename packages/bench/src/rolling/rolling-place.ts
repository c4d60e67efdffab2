import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ClientsProcess } from "./clients-process.ts";
import { CHECK_MS, startProxy } from "./proxy.ts";
import type { ClientsResult } from "./rolling-message.ts";
import type { RollingOptions } from "./rolling-options.ts";
import { ServerProcess } from "./server-process.ts";
import { sumResults } from "./sum-results.ts";

/** Ms between two items of a stream. */
export const EVERY_MS = 200;

/** Everything that a run has: servers, the proxy in front of them, and clients. */
export class RollingPlace {
  /** All that there were, in the order of their begin. */
  readonly servers: ServerProcess[] = [];
  readonly #options: RollingOptions;
  readonly #folder = mkdtempSync(join(tmpdir(), "rolling-"));
  readonly #ports: readonly number[];
  readonly #proxy: ChildProcess;
  readonly #clients: ClientsProcess[] = [];

  private constructor(options: RollingOptions, [port = 0, ...ports]: readonly number[]) {
    this.#options = options;
    this.#ports = ports;
    this.#proxy = startProxy(this.#folder, port, ports);
    this.url = `http://127.0.0.1:${port}/twobyte`;
  }

  readonly url: string;

  /** The proxy runs, with room for four servers; none of them does. */
  static async open(options: RollingOptions): Promise<RollingPlace> {
    return new RollingPlace(options, await freePorts(5));
  }

  /** Starts the next server; resolves when clients are sent to it. */
  async start(name: string): Promise<ServerProcess> {
    const port = this.#ports[this.servers.length];
    if (port === undefined) throw new Error("there is no room for another server");
    const server = new ServerProcess({
      name,
      port,
      directory: join(this.#folder, "link"),
      rate: this.#options.rate,
      settleMs: CHECK_MS * 3,
      deadlineMs: 60_000,
      everyMs: EVERY_MS,
    });
    this.servers.push(server);
    await server.listens;
    // Until the proxy and the other servers have seen it.
    await sleep(CHECK_MS * 6);
    return server;
  }

  /** All clients join, from two processes. */
  async join(): Promise<void> {
    const { clients, joinRate, streamSeconds, keys } = this.#options;
    const half = Math.ceil(clients / 2);
    for (const [first, count] of [
      [0, half],
      [half, clients - half],
    ] as const) {
      if (count === 0) continue;
      const job = {
        url: this.url,
        clients: count,
        first,
        joinRate: joinRate / 2,
        items: Math.round((streamSeconds * 1000) / EVERY_MS),
        keys,
      };
      this.#clients.push(new ClientsProcess(job));
    }
    await Promise.all(this.#clients.map(({ joined }) => joined));
  }

  /** Pauses count from here on. */
  measure(): void {
    for (const clients of this.#clients) clients.order("measure");
  }

  /** The clients come to an end. */
  async finish(): Promise<ClientsResult> {
    for (const clients of this.#clients) clients.order("finish");
    return sumResults(await Promise.all(this.#clients.map(({ result }) => result)));
  }

  close(): void {
    for (const child of [...this.#clients, ...this.servers, this.#proxy]) {
      if ("exitCode" in child) child.kill("SIGKILL");
      else child.kill();
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listening));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  for (const server of servers) server.close();
  return ports;
}

function listening(): Promise<ReturnType<typeof createServer>> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
