import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { attach } from "@twobyte/server/node";
import { expect, test } from "vitest";
import { createDispatcher } from "./dispatch.ts";
import { enlist } from "./enlist.ts";

test("a worker calls the dispatcher, and is called by it over the same connection", async () => {
  const said: string[] = [];
  const { server, primes } = createDispatcher(100_000, 4, (text) => said.push(text));
  const http = createServer();
  attach(server, http, { path: "/jobs" });
  let connections = 0;
  http.on("connection", () => connections++);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const url = `ws://127.0.0.1:${(http.address() as AddressInfo).port}/jobs`;
  try {
    const reason = await enlist(url, "ada", () => {});
    expect([await primes, reason]).toEqual([9592, "9592 primes were found"]);
    expect([connections, said.length]).toEqual([1, 5]);
  } finally {
    server.close();
    http.close();
    http.closeAllConnections();
  }
});
