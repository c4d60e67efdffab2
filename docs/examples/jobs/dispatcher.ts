/** Has work done by whoever enlists, then ends: `npx tsx docs/examples/jobs/dispatcher.ts`. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { attach } from "@twobyte/server/node";
import { createDispatcher } from "./dispatch.ts";

const write = (text: string): void => void process.stdout.write(text);
const { server, primes } = createDispatcher(1_000_000, 4, write);
const http = createServer();
attach(server, http, { path: "/jobs" });
http.listen(0, "127.0.0.1");
await once(http, "listening");
write(`The dispatcher listens on ws://127.0.0.1:${(http.address() as AddressInfo).port}/jobs\n`);
write(`dispatcher: ${await primes} primes below 1,000,000\n`);
// The worker leaves first: it was told that there is no more to do.
const idle = setInterval(() => {
  if (server.sessions > 0) return;
  clearInterval(idle);
  server.close();
  http.close();
}, 10);
