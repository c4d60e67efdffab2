import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { splitFrames } from "../frames/batch.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import type { Payload } from "../payload.ts";
import {
  EnginePair,
  framesOf,
  framesOfKind,
  STREAM,
  testIdentity,
  UNARY,
  Wire,
} from "../testing/engine-pair.ts";

const kinds = (messages: readonly Payload[]): string[] =>
  framesOf(messages).map(({ kind }) => kind);

const bytesOf = (messages: readonly Payload[]): string[] =>
  messages.flatMap((data) => splitFrames(data)).map((frame) => Buffer.from(frame).toString("hex"));

for (const profile of ["binary", "text"] as const) {
  test(`R-SES-27: what a lost connection swallowed arrives over the next, once, in ${profile}`, () => {
    const pair = EnginePair.live({ profile });
    const [, heard] = pair.open(STREAM, "a");
    pair.settle();
    pair.send(pair.call.stream, "1");
    pair.settle();
    pair.send(pair.call.stream, "2");
    pair.server.flush();
    pair.wire.lose();
    pair.send(pair.call.stream, "3");
    pair.wait(500);
    pair.send(pair.call.stream, "4");
    pair.server.end(pair.call.stream);
    pair.settle();
    expect(heard.heard).toEqual(["CD 1", "CD 2", "CD 3", "CD 4", "ended"]);
    expect(pair.clientLog.heard).toEqual(["attached", "detached", "waiting", "attached"]);
    expect(pair.serverLog.heard).toEqual(["attached", "detached", "attached"]);
  });
}

// R-STREAM-22
test("R-SES-27: the client sends again too, then says live, and proves its secret by it", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.client.flush();
  pair.wire.lose();
  const before = pair.toServer.length;
  pair.wait(500);
  expect(kinds(pair.toServer.slice(before))).toEqual(["hello", "open", "live"]);
  expect(pair.calls.length).toBe(1);
  const [, welcome] = framesOfKind(pair.toClient, "welcome");
  expect(welcome?.verdict).toEqual({ verdict: "found", reason: "none" });
});

test("R-SES-38: bytes that are sent again are the bytes they were", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.settle();
  pair.send(pair.call.stream, "1");
  pair.server.flush();
  const { wire } = pair;
  wire.isMuteToClient = true;
  pair.settle();
  const lost = bytesOf(pair.toClient.slice(-1));
  wire.lose();
  const before = pair.toClient.length;
  pair.wait(500);
  expect(lost.length).toBe(1);
  expect(bytesOf(pair.toClient.slice(before))).toContain(lost[0]);
});

test("R-SES-1: what is sent while no connection is attached has no number until one is", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.settle();
  pair.wire.lose();
  pair.server.fail(pair.call.stream, new TwobyteError("aborted", "no"));
  pair.settle();
  pair.wait(500);
  const [, welcome] = framesOfKind(pair.toClient, "welcome");
  expect(welcome?.counts).toEqual({ received: 1, sent: 0 });
  expect(framesOfKind(pair.toClient, "live")).toEqual([{ kind: "live", sent: 0 }]);
});

test("R-SES-10: without a connection nobody is asked for more, and no call is opened", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  expect(pair.call.stream.canSend).toBe(true);
  pair.wire.lose();
  expect(pair.call.stream.canSend).toBe(false);
  const [late, lateHeard] = pair.open(UNARY, "b");
  expect(late.id).toBe(-1);
  pair.wait(500);
  expect(pair.call.input).toBe("b");
  expect(pair.calls[0]?.heard.heard).toEqual(["writable"]);
  expect([heard.heard, lateHeard.heard]).toEqual([[], []]);
});

test("R-SES-10: a sender whose peer acknowledges nothing is not asked for more", () => {
  const pair = EnginePair.live({ server: { resumeBuffer: 1000, credit: 100_000 } });
  pair.open(STREAM, "a");
  pair.settle();
  const { stream, heard } = pair.call;
  pair.wire.isMuteToServer = true;
  while (stream.canSend) {
    pair.send(stream, "x".repeat(300));
    pair.server.flush();
  }
  expect(stream.sent).toBe(1200);
  pair.wire.isMuteToServer = false;
  pair.inject({ kind: "ack", received: 1 });
  expect([stream.canSend, heard.heard]).toEqual([false, []]);
  pair.inject({ kind: "ack", received: 3 });
  expect([stream.canSend, heard.heard]).toEqual([true, ["writable"]]);
});

test("R-SES-44: a session whose answers nobody acknowledges ends at a bound", () => {
  const pair = EnginePair.live({ server: { sessionBytes: 5000, ackDelayMs: 60_000 } });
  pair.open(UNARY, "a");
  pair.settle();
  pair.wire.isMuteToClient = true;
  pair.send(pair.call.stream, "x".repeat(4900));
  pair.settle();
  expect(pair.serverLog.ended).toBe(undefined);
  pair.open(UNARY, "b");
  pair.settle();
  pair.send(pair.call.stream, "x".repeat(200));
  pair.settle();
  expect(pair.serverLog.ended).toMatchObject({ code: "resource_exhausted", retry: "now" });
});

test("R-SES-8: what arrived before the loss is acknowledged by the next hello", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.settle();
  for (const text of ["1", "2", "3"]) pair.send(pair.call.stream, text);
  pair.settle();
  pair.wire.lose();
  const before = pair.toClient.length;
  pair.wait(500);
  const [, hello] = framesOfKind(pair.toServer, "hello");
  expect(hello?.counts).toEqual({ received: 3, sent: 1 });
  expect(kinds(pair.toClient.slice(before))).toEqual(["welcome", "live"]);
});

test("R-SES-30: a session without a connection lives for its window, and ends once", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  pair.isReachable = false;
  pair.wire.lose();
  pair.hub.advance(pair.now + 119_999);
  expect(pair.hub.sessions.size).toBe(1);
  pair.hub.advance(pair.now + 120_000);
  expect(pair.hub.sessions.size).toBe(0);
  expect(pair.serverLog.heard).toEqual(["attached", "detached", "ended unavailable"]);
  expect(pair.call.heard.heard).toEqual(["failed unavailable maybe"]);
  expect(heard.heard).toEqual([]);
});

test("R-SES-32, R-SES-33: behind a gap the client goes on in another session", () => {
  const pair = EnginePair.live();
  const [, ran] = pair.open(STREAM, "a");
  pair.settle();
  pair.send(pair.call.stream, "0");
  pair.settle();
  pair.wire.lose();
  const [, waited] = pair.open(STREAM, "b");
  pair.hub.advance(pair.now + 120_000);
  pair.serverLog.ended = undefined;
  pair.wait(500);
  expect(ran.heard).toEqual(["CD 0", "failed unavailable maybe"]);
  expect(pair.clientLog.heard).toEqual([
    "attached",
    "detached",
    "waiting",
    "gap unavailable",
    "attached",
  ]);
  expect(pair.call.input).toBe("b");
  pair.send(pair.call.stream, "1");
  pair.settle();
  expect(waited.heard).toEqual(["CD 1"]);
});

test("R-SES-31: memory is taken from the session that has been without a connection longest", () => {
  const pair = EnginePair.live({ server: { detachedBytes: 1000 } });
  pair.open(UNARY, "a");
  pair.settle();
  pair.isReachable = false;
  pair.wire.lose();
  pair.send(pair.call.stream, "x".repeat(900));
  pair.settle();
  expect(pair.serverLog.ended).toBe(undefined);
  pair.send(pair.call.stream, "x".repeat(200));
  pair.settle();
  expect(pair.serverLog.ended).toMatchObject({ code: "resource_exhausted" });
});

// R-STREAM-14
test("R-SES-43: a lost connection cancels nothing, and deadlines go on", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a", { deadlineMs: 10_000 });
  pair.settle();
  pair.isReachable = false;
  pair.wire.lose();
  pair.wait(9999);
  expect(heard.heard).toEqual([]);
  expect(pair.call.heard.heard).toEqual([]);
  pair.wait(1);
  expect(heard.heard).toEqual(["failed deadline_exceeded maybe"]);
  expect(pair.call.heard.heard).toEqual(["failed deadline_exceeded maybe"]);
});

test("R-SES-29: limits that a lost connection swallowed are stated anew", () => {
  const pair = EnginePair.live({ client: { credit: 100 } });
  const [stream] = pair.open(STREAM, "a");
  pair.settle();
  const { wire } = pair;
  pair.send(pair.call.stream, "x".repeat(100));
  pair.settle();
  wire.isMuteToServer = true;
  pair.client.consume(stream, 100);
  pair.settle();
  expect(pair.call.stream.canSend).toBe(false);
  wire.lose();
  pair.wait(500);
  expect(framesOfKind(pair.toServer, "credit").at(-1)).toMatchObject({ stream: 0, limit: 200 });
  expect(pair.call.stream.canSend).toBe(true);
});

test("R-SES-36: a node that speaks a newer revision goes on at it with new streams", () => {
  const pair = EnginePair.live({
    clientIdentity: testIdentity(3),
    serverIdentity: testIdentity(2),
  });
  pair.open(UNARY, "a");
  pair.settle();
  Object.assign(pair.hub.config, { identity: testIdentity(3) });
  pair.wire.lose();
  pair.wait(500);
  pair.open(UNARY, "b");
  pair.settle();
  expect(pair.calls.map(({ stream }) => stream.revision)).toEqual([2, 3]);
  expect([pair.client.revision, pair.server.revision]).toEqual([3, 3]);
  expect(framesOfKind(pair.toServer, "revision")).toEqual([{ kind: "revision", revision: 3 }]);
  expect(framesOfKind(pair.toClient, "revision")).toEqual([{ kind: "revision", revision: 3 }]);
});

test("R-SES-19: counts that cannot be end the session on both sides", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.settle();
  const [hello] = framesOfKind(pair.toServer, "hello");
  const [welcome] = framesOfKind(pair.toClient, "welcome");
  if (hello === undefined || welcome === undefined) throw new Error("no handshake");
  const wire = new Wire(pair);
  const liar = {
    ...hello,
    session: welcome.session,
    secret: welcome.secret,
    counts: { received: 7, sent: 1 },
  };
  wire.atServer.receive(encodeFrame("binary", liar), pair.now);
  expect(pair.serverLog.ended).toMatchObject({ code: "data_loss" });
  expect(wire.closedByServer).toBe(4015);
});

test("R-SES-19, R-SES-40: a client says of a welcome that its counts cannot be, and begins anew", () => {
  const pair = EnginePair.live();
  pair.open(UNARY, "a");
  pair.settle();
  pair.wait(2000);
  pair.settle();
  pair.wire.lose();
  pair.server.core.counters.received = 0;
  pair.wait(500);
  expect(pair.wires.map(({ closedByClient }) => closedByClient)).toContain(4015);
  expect(pair.clientLog.gap).toMatchObject({ code: "data_loss" });
  pair.wait(5000);
  expect(pair.clientLog.heard.at(-1)).toBe("attached");
});

test("R-SES-40, R-SES-34: a goodbye ends the session once on each side, and frees it", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.settle();
  pair.client.close(pair.now);
  pair.client.close(pair.now);
  pair.settle();
  pair.wait(200_000);
  expect(pair.clientLog.heard).toEqual(["attached", "ended fine"]);
  expect(pair.serverLog.heard).toEqual(["attached", "ended fine"]);
  expect(pair.hub.sessions.size).toBe(0);
  expect(pair.wires.length).toBe(1);
});

test("a server that stops says so to those who are there and to those who come", () => {
  const pair = EnginePair.live();
  pair.hub.close(pair.now, "the server has stopped");
  pair.settle();
  expect(pair.clientLog.gap).toMatchObject({ code: "unavailable", retry: "now", remote: true });
  expect(pair.serverLog.ended).toBe("fine");
  const wire = new Wire(pair);
  expect(wire.closedByServer).toBe(4014);
});

test("R-LIVE-13: a client goes on trying until the server is back", () => {
  const pair = EnginePair.live();
  pair.isReachable = false;
  pair.wire.lose();
  for (let i = 0; i < 20; i++) pair.wait(30_000);
  expect(pair.clientLog.ended).toBe(undefined);
  expect(pair.client.nextDialAt).toBeLessThanOrEqual(pair.now + 30_000);
  pair.isReachable = true;
  pair.wait(30_000);
  expect(pair.client.isLive).toBe(true);
});

test("R-SES-2: a frame is counted whatever is in it, and whatever comes of it", () => {
  const pair = EnginePair.live();
  const [stream] = pair.open(STREAM, "a");
  pair.settle();
  pair.client.cancel(stream, new TwobyteError("canceled", ""));
  pair.send(pair.call.stream, "late");
  pair.settle();
  const payload = new Uint8Array([1]);
  pair.injectToClient({ kind: "part", code: 0x4344, stream: 8, rest: 9, payload });
  pair.wire.lose();
  pair.wait(500);
  const [, hello] = framesOfKind(pair.toServer, "hello");
  expect(hello?.counts.received).toBe(3);
});

test("R-SES-49: a session whose client never took its welcome is not kept for long", () => {
  const pair = new EnginePair();
  pair.client.advance(pair.now);
  pair.wire.isMuteToClient = true;
  pair.settle();
  pair.isReachable = false;
  pair.wire.loseAtServer();
  pair.hub.advance(pair.now + 9999);
  expect(pair.hub.sessions.size).toBe(1);
  pair.hub.advance(pair.now + 10_000);
  expect(pair.hub.sessions.size).toBe(0);
});
