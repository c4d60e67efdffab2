import { expect, test } from "vitest";
import type { Frame } from "../frames/frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import { EnginePair, framesOfKind, STREAM, UNARY, Wire } from "../testing/engine-pair.ts";

const payload = new Uint8Array();
/** More than an event may have. */
const LONG = new Uint8Array(11);
const open = (code: string, stream: number, input = payload): Frame => ({
  kind: "open",
  code: codeNumber(code),
  stream,
  payload: input,
});

/** Floods of frames, and what each takes. */
const floods: [string, number, (pair: EnginePair, i: number) => void][] = [
  ["opens", 1, (pair, i) => pair.inject(open("Ca", i * 2))],
  ["events", 1, (pair, i) => pair.inject(open("Ce", i * 2))],
  ["events that are refused", 10, (pair, i) => pair.inject(open("Ce", i * 2, LONG))],
  ["opens of what is not there", 10, (pair, i) => pair.inject(open("Cl", i * 2))],
  ["data without a stream", 1, (pair, i) => pair.inject({ ...dataOn(2000 + i * 2) })],
  ["cancels", 10, (pair) => pair.inject({ kind: "cancel", stream: 0 })],
  ["unknown frames", 10, (pair) => receive(pair, [0x21, 0x7a, 1, 2])],
  ["pings", 50, (pair, n) => pair.inject({ kind: "ping", n, seen: 0, received: 0, sent: 0 })],
  ["acks", 1, (pair) => pair.inject({ kind: "ack", received: 0 })],
  [
    "credentials",
    1000,
    (pair) => pair.inject({ kind: "auth", credentials: { scheme: "a", value: "b" } }),
  ],
];

function dataOn(stream: number): Frame {
  return { kind: "data", code: codeNumber("CD"), stream, payload };
}

function receive(pair: EnginePair, bytes: readonly number[]): void {
  pair.wire.atServer.receive(Uint8Array.from(bytes), pair.now);
  pair.settle();
}

for (const [name, cost, send] of floods) {
  test(`a flood of ${name} ends the session, and not what the bucket holds R-SEC-10`, () => {
    const pair = EnginePair.live({ server: { frameTokens: cost * 20 + 1, frameRefill: 1000 } });
    for (let i = 0; i < 20; i++) send(pair, i);
    expect(pair.serverLog.ended).toBe(undefined);
    for (let i = 20; i < 22; i++) send(pair, i);
    const expected = { code: "resource_exhausted", retry: "after", scope: "session" };
    expect(pair.serverLog.ended).toMatchObject(expected);
    expect(framesOfKind(pair.toClient, "sessionError")).toMatchObject([{ code: 8 }]);
    expect(pair.wire.closedByServer).toBe(4108);
  });
}

test("the bucket fills again, and belongs to the session whatever connection it has R-SEC-10", () => {
  const pair = EnginePair.live({ server: { frameTokens: 200, frameRefill: 100 } });
  const ping = (n: number) => pair.inject({ kind: "ping", n, seen: n - 1, received: 0, sent: 0 });
  for (let n = 1; n <= 3; n++) ping(n);
  pair.wait(1000);
  for (let n = 4; n <= 5; n++) ping(n);
  expect(pair.serverLog.ended).toBe(undefined);
  pair.wire.lose();
  pair.wait(500);
  expect(pair.server.core.generation).toBe(2);
  for (let n = 1; n <= 2; n++) ping(n);
  expect(pair.serverLog.ended).toMatchObject({ code: "resource_exhausted" });
});

test("what a stream takes costs nothing here: its credit is the bound", () => {
  const pair = EnginePair.live({ server: { frameTokens: 10, frameRefill: 0 } });
  pair.inject(open("Cu", 0));
  for (let i = 0; i < 50; i++) pair.inject(dataOn(0));
  expect(pair.serverLog.ended).toBe(undefined);
});

test("a call that is answered at once was not refused R-SEC-10", () => {
  const pair = EnginePair.live({ server: { frameTokens: 20, frameRefill: 0 } });
  const { sink } = pair.server;
  if (sink === undefined) throw new Error("a session without a sink");
  pair.server.sink = {
    ...sink,
    called(stream, frame, input) {
      const receiver = sink.called(stream, frame, input);
      pair.server.end(stream);
      return receiver;
    },
  };
  for (let i = 0; i < 15; i++) pair.inject(open("Ca", i * 2));
  expect(pair.serverLog.ended).toBe(undefined);
});

test("ordinary heavy use is far from the default bound R-SEC-10", () => {
  const pair = EnginePair.live({ server: { streams: 1e6 }, client: { waitingCalls: 1e6 } });
  for (let second = 0; second < 5; second++) {
    for (let i = 0; i < 2000; i++) pair.open(UNARY, "x");
    pair.wait(1000);
    for (const { stream } of pair.calls.splice(0)) pair.server.end(stream);
    pair.settle();
  }
  expect([pair.clientLog.gap, pair.serverLog.ended]).toEqual([undefined, undefined]);
});

test("more than 4,096 bytes before the welcome end the connection, in however many frames R-SEC-1", () => {
  const pair = new EnginePair({ authenticate() {} });
  pair.start();
  const ignored = new Uint8Array(1010).fill(0x7a);
  ignored[0] = 0x21;
  for (let i = 0; i < 3; i++) pair.wire.atServer.receive(ignored, pair.now);
  expect(pair.wire.closedByServer).toBe(undefined);
  pair.wire.atServer.receive(ignored, pair.now);
  pair.settle();
  expect(pair.wire.closedByServer).toBe(4503);
  expect(String(pair.clientLog.ended)).toContain("more than 4096 bytes before the welcome");
  const batch = new Wire(pair);
  batch.atServer.receive(new Uint8Array(5000).fill(0x1e), pair.now);
  expect(batch.closedByServer).toBe(4503);
});

/** Loses the connection and comes back so often; gives how often it was attached in all. */
function comeBack(pair: EnginePair, times: number): number {
  for (let i = 0; i < times; i++) {
    pair.wire.lose();
    pair.dial();
    pair.settle();
  }
  return pair.server.core.generation;
}

test("a session is attached only so often in a time, and is not lost by that R-SEC-9", () => {
  const pair = EnginePair.live({ server: { attachTokens: 3, attachRefill: 1 } });
  const [, heard] = pair.open(STREAM, "x");
  pair.settle();
  expect(comeBack(pair, 3)).toBe(4);
  expect(comeBack(pair, 1)).toBe(4);
  expect(framesOfKind(pair.toClient, "sessionError")).toMatchObject([
    { code: 8, retry: "after", afterMs: 1000 },
  ]);
  expect([pair.serverLog.ended, pair.clientLog.ended, heard.heard]).toEqual([
    undefined,
    undefined,
    [],
  ]);
  pair.wait(2000);
  expect(pair.server.core.generation).toBe(5);
  pair.send(pair.call.stream, "on");
  pair.settle();
  expect(heard.heard).toEqual(["CD on"]);
});

test("the bytes of replays are counted, for all sessions of a principal together R-SEC-9", () => {
  const server = { replayTokens: 10_000, replayRefill: 1000, ackDelayMs: 1e6, ackFrames: 1e6 };
  const pair = EnginePair.live({ server, client: { ackDelayMs: 1e6, ackFrames: 1e6 } });
  pair.open(STREAM, "x");
  pair.settle();
  pair.wire.isMuteToClient = true;
  for (let i = 0; i < 4; i++) pair.send(pair.call.stream, "x".repeat(1000));
  pair.settle();
  const again = (): number => {
    const wire = pair.wire;
    wire.lose();
    const next = pair.dial();
    next.isMuteToClient = true;
    pair.settle();
    return pair.server.core.generation;
  };
  expect([again(), again(), again()]).toEqual([2, 3, 4]);
  expect(again()).toBe(4);
  pair.wait(3000);
  expect(pair.serverLog.ended).toBe(undefined);
});
