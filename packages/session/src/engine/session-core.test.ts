import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { joinFrames } from "../frames/batch.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import { EnginePair, framesOf, framesOfKind, STREAM, UNARY } from "../testing/engine-pair.ts";

const data = (stream: number, text: string) =>
  ({
    kind: "data",
    code: codeNumber("CD"),
    stream,
    payload: new TextEncoder().encode(text),
  }) as const;

test("R-LIVE-2: a ping is answered with counts that include everything before the pong", () => {
  const pair = EnginePair.live();
  pair.open(UNARY, "a");
  pair.settle();
  pair.send(pair.call.stream, "b");
  pair.server.end(pair.call.stream);
  pair.inject({ kind: "ping", n: 4, seen: 3, received: 0, sent: 1 });
  const frames = framesOf(pair.toClient);
  expect(frames.at(-1)).toEqual({ kind: "pong", n: 4, received: 1, sent: 2 });
  expect(frames.map(({ kind }) => kind)).toEqual(["welcome", "data", "end", "pong"]);
});

test("R-SES-5, R-SES-6: counts that do not fit end the session", () => {
  const behind = EnginePair.live();
  behind.inject({ kind: "ping", n: 1, seen: 0, received: 0, sent: 5 });
  expect(behind.serverLog.ended).toMatchObject({ code: "data_loss" });
  const ahead = EnginePair.live();
  ahead.inject({ kind: "ack", received: 1 });
  expect(ahead.serverLog.ended).toMatchObject({ code: "data_loss" });
  expect(String(ahead.serverLog.ended)).toContain("acknowledges frame 1, and 0 were sent");
});

test("R-SES-8, R-SES-9: counted frames are acknowledged in bulk, by frames, by bytes and by time", () => {
  const acks = (pair: EnginePair) =>
    framesOf(pair.toServer).flatMap((frame) => (frame.kind === "ack" ? [frame.received] : []));
  const byFrames = EnginePair.live({ client: { ackFrames: 3 } });
  byFrames.open(STREAM, "a");
  byFrames.settle();
  for (let i = 0; i < 7; i++) {
    byFrames.send(byFrames.call.stream, "x");
    byFrames.settle();
  }
  expect(acks(byFrames)).toEqual([3, 6]);
  const byBytes = EnginePair.live({ client: { ackBytes: 100 } });
  byBytes.open(STREAM, "a");
  byBytes.settle();
  byBytes.send(byBytes.call.stream, "x".repeat(99));
  byBytes.settle();
  expect(acks(byBytes)).toEqual([1]);
  const byTime = EnginePair.live();
  byTime.open(STREAM, "a");
  byTime.settle();
  byTime.send(byTime.call.stream, "x");
  byTime.settle();
  expect(byTime.clientLog.wakeAt).toBe(byTime.now + 4000);
  byTime.wait(3999);
  expect(acks(byTime)).toEqual([]);
  byTime.wait(1);
  expect(acks(byTime)).toEqual([1]);
  byTime.wait(4000);
  expect(acks(byTime)).toEqual([1]);
});

test("R-SES-8: frames of one turn are acknowledged once", () => {
  const pair = EnginePair.live({ client: { ackFrames: 3 } });
  pair.open(STREAM, "a");
  pair.settle();
  for (let i = 0; i < 7; i++) pair.send(pair.call.stream, "x");
  pair.settle();
  expect(framesOfKind(pair.toServer, "ack")).toMatchObject([{ received: 7 }]);
});

// R-SES-8
test("where each costs a request, acknowledgements wait for more, or for what leaves anyway", () => {
  const pair = EnginePair.live({ isDear: true, client: { ackFrames: 2, ackBytes: 500 } });
  const [stream] = pair.open(STREAM, "a");
  pair.settle();
  const send = (count: number, text: string): unknown[] => {
    for (let i = 0; i < count; i++) pair.send(pair.call.stream, text);
    pair.settle();
    return framesOfKind(pair.toServer, "ack").map(({ received }) => received);
  };
  expect(send(127, "")).toEqual([]);
  expect(send(1, "")).toEqual([128]);
  expect(send(1, "x".repeat(900))).toEqual([128]);
  expect(send(1, "x".repeat(100))).toEqual([128, 130]);
  expect(send(1, "")).toEqual([128, 130]);
  pair.client.cancel(stream, new TwobyteError("canceled", "enough"));
  pair.settle();
  expect(framesOf(pair.toServer).slice(-2)).toMatchObject([
    { kind: "cancel" },
    { kind: "ack", received: 131 },
  ]);
});

test("a batch that says its number brings only what is new", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  pair.send(pair.call.stream, "1");
  pair.settle();
  const frames = [{ kind: "number", first: 1 } as const, data(0, "1"), data(0, "2")];
  pair.wire.atClient.receive(joinFrames(frames.map((one) => encodeFrame("binary", one))), pair.now);
  expect(heard.heard).toEqual(["CD 1", "CD 2"]);
  pair.wire.atClient.receive(encodeFrame("binary", { kind: "number", first: 9 }), pair.now);
  expect(pair.clientLog.ended).toBe(undefined);
});

test("R-SES-4: a jump ahead in the numbers ends the session", () => {
  const pair = EnginePair.live();
  const frames = [{ kind: "number", first: 2 } as const, data(0, "1")];
  pair.wire.atClient.receive(joinFrames(frames.map((one) => encodeFrame("binary", one))), pair.now);
  expect(pair.clientLog.gap).toMatchObject({ code: "data_loss" });
});

test("a number is the first frame of its transport message", () => {
  // R-FRAME-34
  const pair = EnginePair.live();
  const frames = [{ kind: "ack", received: 0 } as const, { kind: "number", first: 1 } as const];
  pair.wire.atClient.receive(joinFrames(frames.map((one) => encodeFrame("binary", one))), pair.now);
  expect(pair.clientLog.ended).toMatchObject({ code: "invalid_argument" });
});

// R-FLOW-1
test("a frame above maxFrame ends the session", () => {
  // R-FRAME-15
  const pair = EnginePair.live({ server: { maxFrame: 16_384 } });
  pair.inject(data(0, "x".repeat(16_384)));
  expect(String(pair.serverLog.ended)).toContain("limit_exceeded");
});

test("frames that a later version would send for others are passed over", () => {
  const pair = EnginePair.live();
  pair.wire.atServer.receive(new TextEncoder().encode("!q whatever"), pair.now);
  expect(pair.serverLog.ended).toBe(undefined);
});

test("R-SES-37: a revision that a peer announces holds for the streams that it opens after it", () => {
  const pair = EnginePair.live();
  pair.open(STREAM, "before");
  pair.settle();
  pair.inject({ kind: "revision", revision: 1 });
  pair.open(STREAM, "behind");
  pair.settle();
  expect(pair.calls.map(({ stream }) => stream.revision)).toEqual([2, 1]);
  expect(pair.server.revision).toBe(2);
  pair.inject({ kind: "revision", revision: 9 });
  expect(pair.serverLog.ended).toMatchObject({ code: "failed_precondition" });
});

test("frames that have no place here are refused, not ignored", () => {
  const frames = [
    [{ kind: "attach", received: 0, first: 1 }, "failed_precondition"],
    [{ kind: "live", sent: 1 }, "data_loss"],
    [{ kind: "auth", expiresMs: 1 }, "invalid_argument"],
  ] as const;
  for (const [frame, code] of frames) {
    const pair = EnginePair.live();
    pair.inject(frame);
    expect(pair.serverLog.ended, frame.kind).toMatchObject({ code });
  }
});

test("a goodbye with a code says why, and when to come again", () => {
  const pair = EnginePair.live();
  pair.injectToClient({
    kind: "goodbye",
    code: 14,
    retry: "after",
    afterMs: 900,
    verdict: "ended",
    message: "a deploy",
  });
  expect(pair.clientLog.gap).toMatchObject({
    code: "unavailable",
    rawMessage: "a deploy",
    retry: "after",
    afterMs: 900,
    remote: true,
  });
});
