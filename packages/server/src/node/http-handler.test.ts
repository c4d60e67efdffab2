import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test, vi } from "vitest";
import type { Server } from "../server.ts";
import { httpHandler } from "./http-handler.ts";

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

test("a slow reader of a long answer leaves no listeners behind", async () => {
  let left = 50;
  const added = vi.spyOn(EventTarget.prototype, "addEventListener");
  const removed = vi.spyOn(EventTarget.prototype, "removeEventListener");
  const aborts = (spy: typeof added | typeof removed): number =>
    spy.mock.calls.filter(([type]) => type === "abort").length;
  const { state, outgoing, start } = place((controller) => {
    if (left-- > 0) controller.enqueue(new Uint8Array(1));
    else controller.close();
  });
  start();
  await new Promise((resolve) => outgoing.once("ended", resolve));
  await new Promise((resolve) => setImmediate(resolve));
  expect(state.written).toBe(50);
  expect(aborts(added) - aborts(removed)).toBeLessThan(5);
  vi.restoreAllMocks();
  expect(outgoing.listenerCount("drain")).toBe(0);
});

test("an answer that comes when its client is gone is cancelled", async () => {
  const { state, outgoing, start } = place((controller) => controller.enqueue(new Uint8Array(1)));
  start();
  outgoing.emit("close");
  await new Promise((resolve) => outgoing.once("ended", resolve));
  expect([state.cancelled, state.written]).toEqual([true, 0]);
});
