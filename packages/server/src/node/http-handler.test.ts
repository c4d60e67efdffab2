import { EventEmitter, once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import type { HttpAnswer, HttpOutlet, HttpSink } from "../http/http-answer.ts";
import type { Server } from "../server.ts";
import { httpHandler } from "./http-handler.ts";

test("a body that goes on arrives whole however fast it is said", async () => {
  const chunk = new Uint8Array(65_536).fill(7);
  const body: HttpOutlet = {
    pour(sink) {
      for (let n = 0; n < 100; n++) sink.write(chunk);
      sink.end();
    },
    lost() {},
  };
  const server = { answer: () => Promise.resolve({ status: 200, headers: {}, body }) };
  const http = createServer(httpHandler(server as unknown as Server));
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/stream`);
  const bytes = await answer.arrayBuffer();
  http.close();
  expect(bytes.byteLength).toBe(100 * chunk.length);
});

/** A request, and an answer to it that goes on. */
function place() {
  const state = { isLost: false, written: 0 };
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
      return false;
    },
  });
  const body: HttpOutlet = {
    pour: (sink: HttpSink) => sink.write(new Uint8Array(1)),
    lost() {
      state.isLost = true;
    },
  };
  const answer = async (): Promise<HttpAnswer> => {
    await new Promise((resolve) => setImmediate(resolve));
    return { status: 200, headers: {}, body };
  };
  const start = (): void =>
    httpHandler({ answer } as unknown as Server)(
      incoming as unknown as IncomingMessage,
      outgoing as unknown as ServerResponse,
    );
  return { state, outgoing, start };
}

test("an answer that comes when its client is gone is lost", async () => {
  const { state, outgoing, start } = place();
  start();
  outgoing.emit("close");
  await new Promise((resolve) => outgoing.once("ended", resolve));
  expect([state.isLost, state.written]).toEqual([true, 0]);
});
