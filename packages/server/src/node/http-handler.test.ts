import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import type { Server } from "../server.ts";
import { httpHandler } from "./http-handler.ts";

afterEach(() => void vi.restoreAllMocks());

const CHUNKS = 100;
const chunk = new Uint8Array(65_536).fill(7);

test("an answer that waits for its reader again and again gathers no listeners", async () => {
  let left = CHUNKS;
  const body = new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const server = { fetch: () => Promise.resolve(new Response(body)) };
  const http = createServer(httpHandler(server as unknown as Server));
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/stream`);
  const added = vi.spyOn(AbortSignal.prototype, "addEventListener");
  let size = 0;
  for await (const piece of answer.body ?? []) size += (piece as Uint8Array).length;
  http.close();
  expect(size).toBe(CHUNKS * chunk.length);
  expect(added.mock.calls.length).toBeLessThan(5);
});
