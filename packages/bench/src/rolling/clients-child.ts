/** A process of many clients: takes a job as JSON in its argument, and orders as messages. */
import { setTimeout as sleep } from "node:timers/promises";
import { BenchClient } from "./bench-client.ts";
import type { ClientsJob, ClientsMessage, ClientsOrder } from "./rolling-message.ts";
import { sumResults } from "./sum-results.ts";

const job = JSON.parse(process.argv[2] ?? "{}") as ClientsJob;
const tell = (message: ClientsMessage): void => void process.send?.(message);
const clients: BenchClient[] = [];
const running: Promise<void>[] = [];

process.once("disconnect", () => process.exit());
process.on("message", (order: ClientsOrder) => {
  for (const client of clients) client[order]();
  if (order === "finish") void finish();
});

const begin = performance.now();
for (let i = 0; i < job.clients; i++) {
  await sleep(Math.max(0, begin + (i * 1000) / job.joinRate - performance.now()));
  const client = new BenchClient(job, job.first + i);
  clients.push(client);
  running.push(client.run());
}
await Promise.all(clients.map(({ joined }) => joined));
tell({ kind: "joined" });

async function finish(): Promise<void> {
  const late = sleep(((job.items / 5) * 1000 + 10_000) | 0, undefined, { ref: false });
  await Promise.race([Promise.all(running), late]);
  tell({ kind: "result", result: sumResults(clients.map(({ result }) => result)) });
  process.disconnect?.();
}
