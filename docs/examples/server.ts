/**
 * Serves the examples until it is told to end: `npx tsx docs/examples/server.ts [DIRECTORY [NAME]]`.
 * Its clients then go over to another server that was given the same directory, if there is one.
 */
import { drainOnSignal } from "@twobyte/server/node";
import { listen } from "./listen.ts";

/** About as fast as people read. */
const pauseMs = 10;

const [directory, name = "The server"] = process.argv.slice(2);
const onArrival = (): void => console.log(`${name}: a session has come over`);
const { url, servers, close } = await listen({ pauseMs, directory, onArrival });
console.log(`${name} listens on ${url}`);

const signals = ["SIGTERM", "SIGINT"] as const;
const drains = servers.map((server) => drainOnSignal(server, { signals, deadlineMs: 10_000 }));
const results = await Promise.all(drains.map(({ drained }) => drained));
const sum = (of: "moved" | "cutCalls"): number => results.reduce((all, one) => all + one[of], 0);
console.log(
  `${name} leaves: sessions that went over ${sum("moved")}, calls cut ${sum("cutCalls")}`,
);
await close();
