import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { codeNumber } from "../frames/frame-code.ts";
import { EnginePair, framesOf, STREAM, TOPIC, UNARY } from "../testing/engine-pair.ts";
import { payloadOf, textOf } from "../testing/recorder.ts";
import { rawPayload } from "./payload-codec.ts";

for (const profile of ["binary", "text"] as const) {
  test(`a unary call opens a stream, and its answer and end come back, in ${profile}`, () => {
    const pair = EnginePair.live({ profile });
    const metadata = new Map([["trace", "t1"]]);
    const [stream, heard] = pair.open(UNARY, "hi 🌍", { deadlineMs: 500, metadata });
    pair.settle();
    expect(pair.call.input).toBe("hi 🌍");
    expect(pair.call.open).toMatchObject({ stream: 0, deadlineMs: 500, metadata });
    pair.send(pair.call.stream, "hello");
    pair.server.end(pair.call.stream, new Map([["took", "1"]]));
    pair.settle();
    expect(heard.heard).toEqual(["CD hello", "ended took,1"]);
    expect([stream.isSending, stream.isReceiving]).toEqual([false, false]);
  });

  test(`an error ends a call with all that it says, in ${profile}`, () => {
    const pair = EnginePair.live({ profile });
    const [, heard] = pair.open(UNARY, "x");
    let seen: unknown;
    heard.failed = (error, detail?: { code: number; payload: Uint8Array | string }) => {
      seen = { error, detail: detail && [detail.code, textOf(detail.payload)] };
    };
    pair.settle();
    const error = new TwobyteError("resource_exhausted", "slow down", {
      retry: "after",
      afterMs: 250,
      processed: "no",
      metadata: new Map([["quota", "9"]]),
      cause: new Error("secret"),
    });
    const payload = payloadOf(profile, "detail");
    pair.server.fail(pair.call.stream, error, { code: codeNumber("Er"), payload });
    pair.settle();
    expect(seen).toMatchObject({
      error: {
        code: "resource_exhausted",
        rawMessage: "slow down",
        retry: "after",
        afterMs: 250,
        processed: "no",
        remote: true,
      },
      detail: [codeNumber("Er"), "detail"],
    });
    expect(pair.toClient.map(textOf).join()).not.toContain("secret");
  });
}

// R-STREAM-11
test("a cancel ends the call here at once, and tells the server", () => {
  const pair = EnginePair.live();
  const [stream, heard] = pair.open(STREAM, "x");
  pair.settle();
  pair.send(pair.call.stream, "1");
  pair.client.cancel(stream, new TwobyteError("canceled", "enough"));
  expect(heard.heard).toEqual(["failed canceled maybe"]);
  pair.settle();
  expect(pair.call.heard.heard).toEqual(["failed canceled maybe"]);
  expect(pair.call.stream.canSend).toBe(false);
  // What crossed the cancel is dropped, and the stream is over on both sides.
  expect(heard.heard).toEqual(["failed canceled maybe"]);
  expect(framesOf(pair.toClient).at(-1)).toMatchObject({ kind: "streamError", code: 1 });
  expect(stream.isReceiving).toBe(false);
});

// R-STREAM-6
test("a cancel that crosses the end is dropped", () => {
  const pair = EnginePair.live();
  const [stream] = pair.open(UNARY, "x");
  pair.settle();
  pair.server.end(pair.call.stream);
  pair.client.cancel(stream, new TwobyteError("canceled", ""));
  pair.settle();
  expect([pair.serverLog.ended, pair.clientLog.ended]).toEqual([undefined, undefined]);
  expect(pair.call.heard.heard).toEqual([]);
});

test("a call that waits can be taken back without a frame", () => {
  const pair = new EnginePair();
  const [stream, heard] = pair.open(UNARY, "x");
  pair.client.cancel(stream, new TwobyteError("canceled", ""));
  pair.start();
  expect(heard.heard).toEqual(["failed canceled no"]);
  expect(framesOf(pair.toServer).map(({ kind }) => kind)).toEqual(["hello", "live"]);
});

// R-STREAM-12, R-STREAM-13
test("a deadline ends the call on both sides by their own clocks", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "x", { deadlineMs: 300 });
  pair.settle();
  expect(pair.serverLog.wakeAt).toBe(pair.now + 300);
  pair.now += 300;
  pair.client.advance(pair.now);
  expect(heard.heard).toEqual(["failed deadline_exceeded maybe"]);
  pair.hub.advance(pair.now);
  expect(pair.call.heard.heard).toEqual(["failed deadline_exceeded maybe"]);
  pair.settle();
  expect([pair.serverLog.ended, pair.clientLog.ended]).toEqual([undefined, undefined]);
});

test("a deadline counts from the call, also while it waits", () => {
  const pair = new EnginePair();
  const [, heard] = pair.open(UNARY, "x", { deadlineMs: 300 });
  pair.open(UNARY, "y", { deadlineMs: 1000 });
  pair.wait(400);
  expect(heard.heard).toEqual(["failed deadline_exceeded no"]);
  pair.start();
  pair.settle();
  expect(pair.calls.map(({ input, open }) => [input, open.deadlineMs])).toEqual([["y", 600]]);
});

// R-FLOW-4
test("a sender stops when the limit is reached and goes on when the receiver has used it", () => {
  // R-FRAME-12
  const pair = EnginePair.live({ client: { credit: 10 } });
  const [stream, heard] = pair.open(STREAM, "x");
  pair.settle();
  const served = pair.call;
  for (let i = 0; i < 9 && served.stream.canSend; i++) pair.send(served.stream, `item ${i}`);
  pair.settle();
  // Two messages of six bytes: the second was begun below ten.
  expect(heard.heard).toEqual(["CD item 0", "CD item 1"]);
  expect(served.stream.canSend).toBe(false);
  pair.client.consume(stream, 6);
  pair.settle();
  expect(served.heard.heard).toEqual(["writable"]);
  expect(framesOf(pair.toServer).at(-1)).toMatchObject({ kind: "credit", limit: 16 });
  expect(served.stream.canSend).toBe(true);
});

// R-FLOW-1, R-FLOW-5
test("a message without credit for it ends the session", () => {
  // R-FRAME-12
  const pair = EnginePair.live({ client: { credit: 4 } });
  pair.open(STREAM, "x");
  pair.settle();
  pair.send(pair.call.stream, "12345");
  pair.send(pair.call.stream, "6");
  pair.settle();
  expect(pair.clientLog.ended).toMatchObject({ code: "resource_exhausted", scope: "session" });
});

test("a call can bring its own limit", () => {
  const pair = EnginePair.live();
  const [stream] = pair.open(STREAM, "x", { credit: 3 });
  pair.settle();
  pair.send(pair.call.stream, "123");
  expect(pair.call.stream.canSend).toBe(false);
  pair.settle();
  pair.client.consume(stream, 3);
  pair.settle();
  expect(pair.call.stream.canSend).toBe(true);
});

// R-STREAM-1, R-STREAM-2
test("ids are the lowest free ones, and free only when both sides know of the end", () => {
  const pair = EnginePair.live({ client: { ackDelayMs: 10 }, server: { ackDelayMs: 10 } });
  const answer = (): void => {
    pair.settle();
    pair.server.end(pair.call.stream);
    pair.settle();
  };
  pair.open(UNARY, "a");
  answer();
  pair.open(UNARY, "b");
  answer();
  expect(pair.calls.map(({ stream }) => stream.id)).toEqual([0, 2]);
  pair.wait(10);
  pair.open(UNARY, "c");
  pair.settle();
  expect(pair.call.stream.id).toBe(0);
});

test("calls above the peer's limit wait for one to end", () => {
  const pair = EnginePair.live({ server: { streams: 2 } });
  for (const input of ["a", "b", "c"]) pair.open(STREAM, input);
  pair.settle();
  expect(pair.calls.map(({ input }) => input)).toEqual(["a", "b"]);
  const [first] = pair.calls;
  if (first !== undefined) pair.server.end(first.stream);
  pair.settle();
  expect(pair.calls.map(({ input }) => input)).toEqual(["a", "b", "c"]);
});

test("not more calls wait than the parameter allows", () => {
  const pair = new EnginePair({ client: { waitingCalls: 1 } });
  pair.open(UNARY, "a");
  const [, heard] = pair.open(UNARY, "b");
  expect(heard.heard).toEqual(["failed resource_exhausted no"]);
});

// R-STREAM-4, R-FLOW-1
test("a client that opens more than it may is told so, and goes on", () => {
  const pair = EnginePair.live({ server: { streams: 1 } });
  const open = { kind: "open", code: codeNumber("Cs"), payload: new Uint8Array() } as const;
  pair.inject({ ...open, stream: 10 });
  pair.inject({ ...open, stream: 12 });
  expect(framesOf(pair.toClient).at(-1)).toMatchObject({ stream: 12, code: 8, retry: "now" });
  expect(pair.calls.length).toBe(1);
  expect(pair.serverLog.ended).toBe(undefined);
});

// R-STREAM-3
test("an open with the wrong parity, or of an open stream, ends the session", () => {
  const open = { kind: "open", code: codeNumber("Cs"), payload: new Uint8Array() } as const;
  const wrong = EnginePair.live();
  wrong.inject({ ...open, stream: 1 });
  expect(wrong.serverLog.ended).toMatchObject({ code: "invalid_argument" });
  const twice = EnginePair.live();
  twice.inject({ ...open, stream: 2 });
  twice.inject({ ...open, stream: 2 });
  expect(twice.serverLog.ended).toMatchObject({ code: "invalid_argument" });
  expect(twice.call.heard.heard).toEqual(["failed invalid_argument maybe"]);
});

// R-STREAM-5, R-STREAM-6
test("a code that no method has is answered, without an effect", () => {
  const pair = EnginePair.live();
  pair.inject({ kind: "data", code: codeNumber("Zz"), stream: 4, payload: new Uint8Array() });
  expect(framesOf(pair.toClient).at(-1)).toMatchObject({ stream: 4, code: 12, processed: "no" });
  expect(pair.serverLog.ended).toBe(undefined);
});

test("an input that cannot be encoded fails the call alone, and nothing of it is sent", () => {
  const pair = EnginePair.live();
  const codec = {
    ...rawPayload,
    write(): void {
      throw new CodecError("invalid_value", "text: expected a string, got 5");
    },
  };
  const heard: string[] = [];
  const receiver = {
    ...pair.open(UNARY, "before")[1],
    failed: (error: TwobyteError) => heard.push(`${error.code} ${error.processed}`),
  };
  pair.client.open({ method: UNARY, codec, value: 5, slots: {} }, receiver as never, pair.now);
  pair.open(UNARY, "after");
  pair.settle();
  expect(heard).toEqual(["invalid_argument no"]);
  expect(pair.calls.map(({ input, stream }) => [input, stream.id])).toEqual([
    ["before", 0],
    ["after", 2],
  ]);
});

test("a message above the method's bound is not sent", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open({ ...UNARY, maxBytes: 4 }, "12345");
  expect(heard.heard).toEqual(["failed resource_exhausted no"]);
});

test("a message above the method's bound fails the call and not the session", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open({ ...UNARY, maxBytes: 4 }, "1234");
  pair.settle();
  pair.send(pair.call.stream, "12345");
  pair.settle();
  expect(heard.heard).toEqual(["failed resource_exhausted maybe"]);
  expect(pair.call.heard.heard).toEqual(["failed canceled maybe"]);
  expect(pair.clientLog.ended).toBe(undefined);
});

test("the end of a session ends what ran with maybe, and what waited with no", () => {
  const pair = EnginePair.live({ server: { streams: 1 } });
  const [, ran] = pair.open(STREAM, "a");
  const [, waited] = pair.open(STREAM, "b");
  pair.settle();
  pair.server.die(new TwobyteError("unavailable", "stop", { scope: "session" }), pair.now);
  pair.settle();
  expect(ran.heard).toEqual(["failed unavailable maybe"]);
  expect(waited.heard).toEqual(["failed unavailable no"]);
  expect(pair.call.heard.heard).toEqual(["failed unavailable maybe"]);
  const [, late] = pair.open(UNARY, "c");
  expect(late.heard).toEqual(["failed unavailable no"]);
  expect(() => pair.send(pair.call.stream, "x")).toThrow(/takes no messages/);
});

test("a goodbye ends the session on both sides without an error", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  pair.client.close(pair.now);
  expect([pair.clientLog.ended, pair.wire.closedByClient]).toEqual(["fine", 1000]);
  expect(heard.heard).toEqual(["failed unavailable maybe"]);
  pair.settle();
  expect([pair.serverLog.ended, pair.wire.closedByServer]).toEqual(["fine", 1000]);
  expect(pair.call.heard.heard).toEqual(["failed unavailable maybe"]);
});

test("a skip is passed on", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "a");
  pair.settle();
  pair.injectToClient({ kind: "skip", stream: 0, count: 3, reason: "overflow" });
  expect(heard.heard).toEqual(["skipped 3 overflow"]);
});

test("an error arrives even when what goes with it cannot be sent", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(UNARY, "a");
  pair.settle();
  const metadata = new Map([["Not A Name", "x"]]);
  pair.server.fail(pair.call.stream, new TwobyteError("aborted", "no", { metadata }));
  pair.settle();
  expect(heard.heard).toEqual(["failed aborted maybe"]);
  const refused = new EnginePair({
    authenticate: ({ hub, now }, connection) =>
      hub.refuse(connection, new TwobyteError("unauthenticated", "no", { metadata }), now),
  });
  refused.start();
  expect(refused.clientLog.ended).toMatchObject({ code: "unauthenticated" });
});

test("what a handler throws by accident tells the client nothing", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(UNARY, "a");
  pair.calls.push = () => {
    throw new Error("password=hunter2");
  };
  pair.settle();
  expect(heard.heard).toEqual(["failed internal maybe"]);
  expect(pair.toClient.map(textOf).join()).not.toContain("hunter2");
});

test("R-STREAM-41: whose stream this side ends says first what it has not taken", () => {
  const pair = EnginePair.live();
  pair.open(TOPIC, "key");
  pair.settle();
  const { stream, heard } = pair.call;
  const untaken = new TwobyteError("aborted", "not taken");
  Object.assign(heard, { ending: () => pair.server.refuse(stream, untaken) });
  pair.toClient.length = 0;
  pair.server.core.calls.abort(stream, new TwobyteError("unauthenticated", "no more"));
  pair.settle();
  const said = framesOf(pair.toClient);
  expect(said).toMatchObject([
    { kind: "streamError", scope: "message", code: 10 },
    { kind: "ack", received: 1 },
    { kind: "streamError", scope: "stream", code: 16 },
  ]);
  expect(heard.heard).toEqual(["failed unauthenticated maybe"]);
});
