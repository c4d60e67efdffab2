/** A server's process: takes a job as JSON in its argument, and is drained by SIGTERM. */
import { once } from "node:events";
import { createServer } from "node:http";
import { serve } from "@twobyte/server";
import { bindServerStream, bindTopic } from "@twobyte/server/codegen1";
import { attach, drainOnSignal, unixLink } from "@twobyte/server/node";
import type { Numbered } from "../numbered.ts";
import type { ServerJob, ServerMessage } from "./rolling-message.ts";
import { numbers, protocol, room } from "./rolling-protocol.ts";

const job = JSON.parse(process.argv[2] ?? "{}") as ServerJob;
let came = { began: [] as number[], arrived: [] as number[] };

const tell = (message: ServerMessage): void => {
  if (process.connected) process.send?.(message);
};

const tellError = (error: unknown): void =>
  tell({
    kind: "error",
    text: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
  });

/** The simplest there is, for thousands of them. */
const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, Math.max(0, ms)));

const methods = [
  bindServerStream<Numbered, Numbered>(numbers, async function* ({ n }) {
    const begin = performance.now();
    for (let i = 0; i < n; i++) {
      // A late item does not make those behind it late.
      await sleep(begin + (i + 1) * job.everyMs - performance.now());
      yield { n: i };
    }
  }),
  bindTopic<Numbered, Numbered, Numbered>(room),
];

const server = serve(protocol, [{ name: "Rolling", methods }], {
  node: job.name,
  link: unixLink({ directory: job.directory, poll: 200, onError: tellError }),
  // All clients have one address here.
  parameters: { unauthenticated: 10_000 },
  onError: tellError,
  onSession({ type }) {
    if (type === "arrived") came.arrived.push(Date.now());
    else if (type === "began" || type === "gap") came.began.push(Date.now());
  },
});
const http = createServer();
attach(server, http);
http.listen({ port: job.port, host: "127.0.0.1", backlog: 4096 });
await once(http, "listening");
const report = setInterval(tellWhoCame, 250);
tell({ kind: "listens" });

// Without its parent there is nobody to serve.
const leave = (): void => process.exit();
process.once("disconnect", leave);
const { rate, settleMs, deadlineMs } = job;
const { drained } = drainOnSignal(server, { rate, settleMs, deadlineMs });
const result = await drained;
clearInterval(report);
tellWhoCame();
tell({ kind: "drained", result });
// Nothing is to keep the process now.
process.off("disconnect", leave);
http.close();
if (process.connected) process.disconnect();

function tellWhoCame(): void {
  const { began, arrived } = came;
  if (began.length + arrived.length > 0) tell({ kind: "came", began, arrived });
  came = { began: [], arrived: [] };
}
