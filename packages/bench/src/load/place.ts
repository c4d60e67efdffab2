import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Child } from "../child-process.ts";
import type { ClientStart, ServerReady } from "./commands.ts";
import type { LoadJob } from "./load-job.ts";

const serverChild = fileURLToPath(new URL("server-child.js", import.meta.url));
const clientChild = fileURLToPath(new URL("client-child.js", import.meta.url));

/** A process has files of its own besides its sockets. */
const OTHER_FILES = 200;

/** A server and its clients, each in processes of their own. */
export interface Place {
  readonly server: Child;
  readonly clients: readonly Child[];
  /** Opens so many connections more, over all processes of clients. */
  open(connections: number): Promise<void>;
}

/** Sets a server and its clients up, and takes them down again whatever happens. */
export async function within<T>(
  job: LoadJob,
  pinned: boolean,
  { isIdle }: Pick<ClientStart, "isIdle">,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const children: Child[] = [];
  try {
    const server = startServer(job, pinned);
    children.push(server);
    const { port, control } = await server.answer<ServerReady>();
    const told: ClientStart = { subject: job.subject, port, control, isIdle };
    const processes = Math.ceil(job.connections / mostSockets());
    const clients = Array.from({ length: processes }, () =>
      startChild([clientChild, JSON.stringify(told)], job, pinned ? 1 : undefined),
    );
    children.push(...clients);
    await Promise.all(clients.map((client) => client.answer()));
    return await work({
      server,
      clients,
      async open(connections) {
        const share = Math.ceil(connections / processes);
        const opened = clients.map((client, at) => {
          const count = Math.min(share, connections - at * share);
          return client.ask({ do: "open", count });
        });
        await Promise.all(opened);
      },
    });
  } finally {
    await Promise.all(children.map((child) => child.kill()));
  }
}

/** Starts a subject's server, at a port or at any. */
export function startServer(job: LoadJob, pinned: boolean, port = 0): Child {
  const args = [serverChild, job.subject, String(port)];
  return startChild(args, job, pinned ? 0 : undefined);
}

/** Starts a process of a job's. */
export function startChild(
  args: readonly string[],
  { subject, scenario }: LoadJob,
  processor: number | undefined,
): Child {
  const job = `${subject} in ${scenario}`;
  // The space for young objects grows by what was garbage, which is no connection's memory.
  const young = scenario === "memory" ? ["--max-semi-space-size=1"] : [];
  return new Child({ args, nodeOptions: ["--expose-gc", ...young], processor, job });
}

/** How many sockets a process may have. */
export function mostSockets(): number {
  const { stdout } = spawnSync("sh", ["-c", "ulimit -n"], { encoding: "utf8" });
  const most = Number(stdout.trim());
  return Math.max(1, (Number.isNaN(most) ? 100_000 : most) - OTHER_FILES);
}
