import { expect, test } from "vitest";
import { EnginePair, framesOfKind, STREAM } from "../testing/engine-pair.ts";
import type { Stream } from "./stream.ts";

const ten = "x".repeat(10);

/** A pair whose client takes 100 bytes of each stream before it has used them. */
function place() {
  const pair = EnginePair.live({ client: { credit: 100 } });
  const [stream, heard] = pair.open(STREAM, "x");
  pair.settle();
  return { pair, stream, heard, served: pair.call.stream };
}

/** Sends for as long as there is credit; how many messages that were. */
function sendAll(pair: EnginePair, stream: Stream): number {
  let count = 0;
  for (; stream.canSend; count++) pair.send(stream, ten);
  pair.settle();
  return count;
}

// R-FLOW-3
test("a limit that is not above the last changes nothing", () => {
  const { pair, served } = place();
  pair.inject({ kind: "credit", stream: served.id, limit: 150 });
  for (const limit of [150, 20, 0]) pair.inject({ kind: "credit", stream: served.id, limit });
  expect(served.sendLimit).toBe(150);
  expect(sendAll(pair, served)).toBe(15);
});

// R-FLOW-3, R-FLOW-4
test("the limit is raised when half of the window was used, and never falls", () => {
  const { pair, stream, served } = place();
  expect(sendAll(pair, served)).toBe(10);
  for (let n = 0; n < 10; n++) {
    pair.client.consume(stream, 10);
    pair.settle();
  }
  const limits = framesOfKind(pair.toServer, "credit").map(({ limit }) => limit);
  expect(limits).toEqual([150, 200]);
});

/** The limits of the first stream of so many, of which 500 bytes are used one after the other. */
function limitsWhereDear(streams: number): number[] {
  const pair = EnginePair.live({ isDear: true, client: { credit: 100, streams: 32 } });
  const [stream] = pair.open(STREAM, "x");
  pair.settle();
  const { stream: served } = pair.call;
  for (let n = 1; n < streams; n++) pair.open(STREAM, "x");
  for (let n = 0; n < 50; n++) {
    pair.settle();
    pair.send(served, ten);
    pair.settle();
    pair.client.consume(stream, 10);
  }
  pair.settle();
  return framesOfKind(pair.toServer, "credit").map(({ limit }) => limit);
}

// R-FLOW-1, R-FLOW-4
test("where telling it costs a request, the limit runs further ahead while few streams are open", () => {
  expect(limitsWhereDear(2)).toEqual([450, 650, 850]);
  expect(limitsWhereDear(3)).toEqual([150, 200, 250, 300, 350, 400, 450, 500, 550, 600]);
});

// R-FLOW-4
test("a sender that keeps half of the window on its way never has to stop", () => {
  const { pair, stream, served } = place();
  for (let n = 0; n < 5; n++) pair.send(served, ten);
  for (let n = 0; n < 100; n++) {
    expect(served.canSend).toBe(true);
    pair.send(served, ten);
    pair.client.consume(stream, 10);
    pair.settle();
  }
  expect(served.sent).toBe(1050);
});

// R-FLOW-6
test("frames that come again over another connection use no credit again", () => {
  const { pair, stream, heard, served } = place();
  for (let n = 0; n < 4; n++) pair.send(served, ten);
  pair.settle();
  for (let n = 0; n < 6; n++) pair.send(served, ten);
  pair.server.flush();
  pair.wire.lose();
  pair.wait(1000);
  expect(heard.sizes.length).toBe(10);
  expect([served.sent, stream.received, served.canSend]).toEqual([100, 100, false]);
  pair.client.consume(stream, 60);
  pair.settle();
  expect(sendAll(pair, served)).toBe(6);
  expect(pair.clientLog.ended).toBe(undefined);
});

// R-FLOW-7
test("a stream without credit holds up no other", () => {
  const { pair, served } = place();
  sendAll(pair, served);
  expect(served.canSend).toBe(false);
  const [, other] = pair.open(STREAM, "y");
  pair.settle();
  expect(sendAll(pair, pair.call.stream)).toBe(10);
  expect(other.sizes.length).toBe(10);
});

// R-FLOW-3
test("an open may bring a limit of its own", () => {
  const { pair } = place();
  const [, heard] = pair.open(STREAM, "z", { credit: 30 });
  pair.settle();
  expect(sendAll(pair, pair.call.stream)).toBe(3);
  expect(heard.sizes).toEqual([10, 10, 10]);
});
