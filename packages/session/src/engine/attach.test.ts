import { expect, test } from "vitest";
import { joinFrames } from "../frames/batch.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import type { Payload } from "../payload.ts";
import { EnginePair, framesOf, framesOfKind, STREAM, UNARY } from "../testing/engine-pair.ts";
import { rawPayload } from "./payload-codec.ts";

const kinds = (messages: readonly Payload[]): string[] => framesOf(messages).map((one) => one.kind);

test("R-SES-20, R-SES-22: a second connection probes, attaches, and takes over in order", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  pair.send(pair.call.stream, "1");
  const [up, down] = [pair.toServer.length, pair.toClient.length];
  const first = pair.wire;
  const second = pair.dial();
  pair.settle();
  expect(kinds(pair.toServer.slice(up))).toEqual(["hello", "attach", "live"]);
  expect(framesOfKind(pair.toServer, "hello").map(({ probe }) => probe)).toEqual([undefined, true]);
  expect(kinds(pair.toClient.slice(down))).toEqual(["data", "welcome", "live"]);
  pair.send(pair.call.stream, "2");
  pair.settle();
  expect(heard.heard).toEqual(["CD 1", "CD 2"]);
  expect([first.closedByServer, second.closedByServer]).toEqual([4010, undefined]);
  expect(pair.clientLog.heard).toEqual(["attached", "attached"]);
});

test("R-SES-21: a probe alone changes nothing, and the connection before goes on", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  const second = pair.dial();
  second.isMuteToClient = true;
  pair.settle();
  pair.send(pair.call.stream, "1");
  pair.open(UNARY, "b");
  pair.settle();
  expect(heard.heard).toEqual(["CD 1"]);
  expect(pair.call.input).toBe("b");
  pair.wait(10_000);
  expect(second.closedByClient).toBe("abort");
  expect(pair.client.isLive).toBe(true);
});

test("R-SES-23: an attach behind another one is refused, and ends its connection alone", () => {
  const pair = EnginePair.live();
  const first = pair.wire;
  const late = pair.dial();
  late.isMuteToClient = true;
  pair.settle();
  const [, welcome] = framesOfKind(pair.toClient, "welcome");
  expect(welcome?.session).toBe(pair.server.id);
  late.isMuteToServer = true;
  const winner = pair.dial();
  pair.settle();
  // R-SES-47
  expect(late.closedByClient).toBe(1000);
  expect(first.closedByServer).toBe(4010);
  late.atServer.receive(new Uint8Array([0x21, 0x41, 0, 1]), pair.now);
  expect(late.closedByServer).toBe(4010);
  expect(winner.closedByServer).toBe(undefined);
  expect([pair.serverLog.ended, pair.clientLog.ended]).toEqual([undefined, undefined]);
});

test("R-SES-24, R-SES-26: what arrives on a connection that was replaced is dropped unread", () => {
  const pair = EnginePair.live();
  const first = pair.wire;
  pair.dial();
  pair.settle();
  const opened = pair.calls.length;
  first.atServer.receive(new Uint8Array([0x43, 0x73, 0, 0, 0x61]), pair.now);
  first.atServer.receive(new Uint8Array([1, 2, 3]), pair.now);
  first.atServer.lost(pair.now);
  pair.settle();
  expect(pair.calls.length).toBe(opened);
  expect(pair.serverLog.heard).toEqual(["attached", "attached"]);
});

test("R-SES-25, R-SES-3: the connection before is read until the new one is heard of", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  const [first] = pair.wires;
  const second = pair.dial();
  pair.send(pair.call.stream, "1");
  pair.server.flush();
  // The welcome overtakes what is on its way on the connection before.
  second.move();
  expect([heard.heard, pair.server.isLive]).toEqual([[], true]);
  first?.move();
  expect([heard.heard, first?.closedByClient]).toEqual([["CD 1"], undefined]);
  second.move();
  expect(first?.closedByClient).toBe(1000);
  pair.settle();
  expect(heard.heard).toEqual(["CD 1"]);
});

test("requests of the connection before tell nothing that the attach did not say", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.settle();
  const [first] = pair.wires;
  const second = pair.dial();
  pair.send(pair.call.stream, "1");
  pair.server.flush();
  second.move();
  expect(first?.atClient.tell()).toBe(0);
  first?.move();
  // What it told now would be more than the attach on its way says, and end the session.
  expect([first?.atClient.tell(), second.atClient.tell()]).toEqual([0, 1]);
});

test("a welcome to a probe for a session that has ended since is not for the next one", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.settle();
  const second = pair.dial();
  second.isMuteToClient = true;
  second.move();
  const welcome = pair.toClient.at(-1) ?? "";
  pair.server.stop(pair.now, "the server goes");
  pair.settle();
  second.atClient.receive(welcome, pair.now);
  pair.wait(1000);
  expect(pair.clientLog.heard.filter((line) => line.startsWith("gap")).length).toBe(1);
  expect(pair.client.isLive).toBe(true);
});

test("acknowledgements may move on between the answer to a probe and the attach", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "a");
  pair.settle();
  const second = pair.dial();
  // The hello arrives, and its welcome is held back until what follows is acknowledged.
  second.isMuteToClient = true;
  second.move();
  const welcome = pair.toClient.at(-1) ?? "";
  pair.open(UNARY, "b");
  pair.settle();
  pair.wait(1000);
  second.isMuteToClient = false;
  second.atClient.receive(welcome, pair.now);
  pair.settle();
  expect(framesOfKind(pair.toServer, "attach")).toEqual([
    { kind: "attach", received: 0, first: 3 },
  ]);
  expect(pair.calls.map(({ input }) => input)).toEqual(["a", "b"]);
  expect(pair.client.isLive).toBe(true);
});

test("R-SES-45: a probe for a session that is not known ends its connection alone", () => {
  let principal = "ann";
  const pair = EnginePair.live({
    authenticate: ({ hub, now }, connection) => hub.accept(connection, principal, now),
  });
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  principal = "bob";
  const second = pair.dial();
  pair.settle();
  expect(second.closedByServer).toBe(4005);
  expect(pair.hub.sessions.size).toBe(1);
  expect([pair.client.isLive, heard.heard]).toEqual([true, []]);
  expect(pair.clientLog.heard).toEqual(["attached"]);
});

test("a probe that the server leaves without an attach is closed in time", () => {
  const pair = EnginePair.live();
  const second = pair.dial();
  second.isMuteToClient = true;
  pair.settle();
  pair.wait(5000);
  expect(second.closedByServer).toBe(4010);
  expect(pair.serverLog.heard).toEqual(["attached"]);
});

test("R-SES-48: the loss of both connections while one takes over loses nothing", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  const [first] = pair.wires;
  const second = pair.dial();
  second.move();
  pair.send(pair.call.stream, "1");
  pair.open(UNARY, "b");
  pair.client.flush();
  pair.server.flush();
  first?.lose();
  second.lose();
  pair.wait(500);
  expect(heard.heard).toEqual(["CD 1"]);
  expect(pair.calls.map(({ input }) => input)).toEqual(["a", "b"]);
});

test("two hellos at once create one session, and the one that answers first is used", () => {
  const pair = new EnginePair();
  pair.client.advance(pair.now);
  const first = pair.wire;
  first.isMuteToClient = true;
  const second = pair.dial();
  pair.open(UNARY, "a");
  pair.settle();
  expect(pair.hub.sessions.size).toBe(1);
  expect(pair.call.input).toBe("a");
  expect(framesOfKind(pair.toServer, "hello").map(({ probe }) => probe)).toEqual([undefined, true]);
  expect(second.atServer.session).toBe(pair.server.core);
});

test("a hello that comes late, when another has attached, ends nothing", () => {
  const pair = new EnginePair();
  pair.client.advance(pair.now);
  const [first] = pair.wires;
  if (first === undefined) throw new Error("no wire");
  first.isMuteToServer = true;
  first.move();
  const [hello = ""] = pair.toServer;
  pair.dial();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  const { server, call } = pair;
  first.isMuteToServer = false;
  first.atServer.receive(hello, pair.now);
  pair.settle();
  expect(pair.server).not.toBe(server);
  server.send(call.stream, "CD", rawPayload, new Uint8Array([0x31]));
  pair.settle();
  expect(heard.heard).toEqual(["CD 1"]);
  expect(first.closedByClient).toBe(1000);
});

test("a goodbye that keeps the session announces a move in its window", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  const first = pair.wire;
  pair.injectToClient({
    kind: "goodbye",
    code: 14,
    retry: "now",
    afterMs: 0,
    verdict: "kept",
    window: { fromMs: 1000, spanMs: 2000 },
  });
  pair.send(pair.call.stream, "1");
  pair.wait(1999);
  expect([heard.heard, pair.wires.length]).toEqual([["CD 1"], 1]);
  pair.wait(1);
  expect(pair.wires.length).toBe(2);
  expect(first.closedByServer).toBe(4010);
  pair.send(pair.call.stream, "2");
  pair.settle();
  expect(heard.heard).toEqual(["CD 1", "CD 2"]);
  expect(pair.clientLog.heard).toEqual(["attached", "attached"]);
});

test("R-SES-42: nothing behind a goodbye that ends the session, or behind its error, is read", () => {
  const last = [
    { kind: "goodbye", code: 14, retry: "now", afterMs: 0, verdict: "ended" },
    { kind: "sessionError", code: 14, retry: "now", afterMs: 0, processed: "no", message: "" },
  ] as const;
  const payload = new Uint8Array([0x31]);
  for (const frame of last) {
    const pair = EnginePair.live();
    const [, heard] = pair.open(STREAM, "a");
    pair.settle();
    const behind = { kind: "data", code: 0x4344, stream: 0, payload } as const;
    const frames = [frame, behind].map((one) => encodeFrame("binary", one));
    pair.wire.atClient.receive(joinFrames(frames), pair.now);
    expect(heard.heard, frame.kind).toEqual(["failed unavailable maybe"]);
    expect(pair.clientLog.gap, frame.kind).toMatchObject({ code: "unavailable", remote: true });
    expect(pair.clientLog.ended, frame.kind).toBe(undefined);
  }
});
