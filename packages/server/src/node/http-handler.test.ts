import { EventEmitter, once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
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

/** A request whose client reads slowly, and the answer's way to it. */
function place(pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void) {
  const state = { cancelled: false, written: 0 };
  const incoming = Object.assign(new EventEmitter(), {
    method: "GET",
    url: "/x",
    headersDistinct: {},
    complete: true,
    socket: {},
  });
  const outgoing = Object.assign(new EventEmitter(), {
    writableFinished: false,
    writeHead() {},
    flushHeaders() {},
    destroy() {},
    end: () => void outgoing.emit("ended"),
    write() {
      state.written++;
      setImmediate(() => outgoing.emit("drain"));
      return false;
    },
  });
  const body = new ReadableStream<Uint8Array>({
    pull,
    cancel() {
      state.cancelled = true;
    },
  });
  const fetch = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return new Response(body);
  };
  const start = (): void =>
    httpHandler({ fetch } as unknown as Server)(
      incoming as unknown as IncomingMessage,
      outgoing as unknown as ServerResponse,
    );
  return { state, outgoing, start };
}

test("an answer that comes when its client is gone is cancelled", async () => {
  const { state, outgoing, start } = place((controller) => controller.enqueue(new Uint8Array(1)));
  start();
  outgoing.emit("close");
  await new Promise((resolve) => outgoing.once("ended", resolve));
  expect([state.cancelled, state.written]).toEqual([true, 0]);
});
