import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import type { Frame } from "../frames/frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import {
  BOTH,
  EnginePair,
  EVENT,
  framesOf,
  framesOfKind,
  LATER,
  UNARY,
  UPLOAD,
} from "../testing/engine-pair.ts";
import { payloadOf } from "../testing/recorder.ts";
import { rawPayload } from "./payload-codec.ts";
import type { Stream } from "./stream.ts";

/** The client sends an item behind its input. */
function item(pair: EnginePair, stream: Stream, text: string): void {
  pair.client.send(stream, "It", rawPayload, payloadOf(pair.profile, text));
}

/** The kinds of frames on streams that the client was sent. */
function toClient(pair: EnginePair): Frame["kind"][] {
  const kinds = framesOf(pair.toClient).map(({ kind }) => kind);
  return kinds.filter((kind) => !["welcome", "ack", "credit"].includes(kind));
}

const gone = new TwobyteError("aborted", "no more");

for (const profile of ["binary", "text"] as const) {
  test(`an event is over when it is on its way, and nothing comes back, in ${profile}`, () => {
    const pair = EnginePair.live({ profile });
    const [stream, heard] = pair.open(EVENT, "seen");
    expect(heard.heard).toEqual(["ended"]);
    expect([stream.isSending, stream.isReceiving]).toEqual([false, false]);
    pair.settle();
    expect(pair.call.input).toBe("seen");
    pair.server.fail(pair.call.stream, gone);
    pair.settle();
    expect(toClient(pair)).toEqual([]);
  });

  test(`items go to the server, whose answer comes at its end, in ${profile}`, () => {
    const pair = EnginePair.live({ profile });
    const [stream, heard] = pair.open(UPLOAD, "x");
    item(pair, stream, "1");
    item(pair, stream, "2");
    pair.client.skip(stream, 3, "inexpressible");
    pair.client.end(stream);
    pair.settle();
    expect(pair.call.heard.heard).toEqual(["It 1", "It 2", "skipped 3 inexpressible", "ended"]);
    pair.send(pair.call.stream, "both");
    pair.server.end(pair.call.stream);
    pair.settle();
    expect(heard.heard).toEqual(["writable", "CD both", "ended"]);
    expect([stream.isReceiving, pair.call.stream.isReceiving]).toEqual([false, false]);
  });
}

test("an event that waits for the welcome hears of its way only then", () => {
  const pair = new EnginePair();
  const [, heard] = pair.open(EVENT, "early");
  const [, upload] = pair.open(UPLOAD, "early");
  expect([heard.heard, upload.heard]).toEqual([[], []]);
  pair.start();
  pair.settle();
  expect([heard.heard, upload.heard]).toEqual([["ended"], ["writable"]]);
});

// R-STREAM-8
test("an event that is refused is not answered", () => {
  const pair = EnginePair.live({ server: { streams: 1 } });
  const code = codeNumber("Ce");
  const payload = new Uint8Array(11);
  pair.inject({ kind: "open", stream: 0, code, payload });
  pair.inject({ kind: "part", stream: 0, code, payload, rest: 100 });
  pair.inject({ kind: "cancel", stream: 0 });
  pair.open(UNARY, "takes the only stream");
  pair.settle();
  pair.inject({ kind: "open", stream: 8, code, payload: new Uint8Array(1) });
  expect(pair.calls.map(({ input }) => input)).toEqual(["takes the only stream"]);
  expect(toClient(pair)).toEqual([]);
  expect(pair.serverLog.ended).toBe(undefined);
});

// R-STREAM-8
test("an event that its handler refuses is not answered", () => {
  const pair = EnginePair.live();
  Object.assign(pair.calls, {
    push() {
      throw gone;
    },
  });
  pair.open(EVENT, "x");
  pair.settle();
  expect(toClient(pair)).toEqual([]);
  pair.open(UNARY, "x");
  pair.settle();
  expect(toClient(pair)).toEqual(["streamError"]);
});

// R-STREAM-9
test("an end of one half leaves the other as it is", () => {
  const pair = EnginePair.live();
  const [stream, heard] = pair.open(BOTH, "x");
  pair.settle();
  pair.server.end(pair.call.stream);
  pair.settle();
  expect(heard.heard).toEqual(["writable", "ended"]);
  item(pair, stream, "still");
  pair.client.end(stream);
  pair.settle();
  expect(pair.call.heard.heard).toEqual(["It still", "ended"]);
});

// R-STREAM-11
test("a cancel behind the end of the other half is not answered", () => {
  const pair = EnginePair.live();
  const [stream] = pair.open(UPLOAD, "x");
  pair.settle();
  pair.server.end(pair.call.stream);
  pair.client.cancel(stream, gone);
  pair.settle();
  expect(toClient(pair)).toEqual(["end"]);
  expect(pair.call.stream.isReceiving).toBe(false);
});

// R-STREAM-6
test("items that cross the error of their stream are dropped, and the id serves again later", () => {
  const pair = EnginePair.live();
  const [stream, heard] = pair.open(UPLOAD, "x");
  pair.settle();
  pair.server.fail(pair.call.stream, gone);
  for (let i = 0; i < 3; i++) item(pair, stream, "crossing");
  pair.settle();
  expect(heard.heard).toEqual(["writable", "failed aborted maybe"]);
  expect(toClient(pair)).toEqual(["streamError"]);
  pair.wait(10_000);
  const [next, other] = pair.open({ ...UNARY, code: "Zz" }, "nobody serves it");
  pair.settle();
  expect(next.id).toBe(stream.id);
  expect(other.heard).toEqual(["failed unimplemented no"]);
});

// R-STREAM-5
test("an open of a method that the stream's revision does not have is refused", () => {
  const pair = EnginePair.live();
  const payload = payloadOf("binary", "x");
  pair.inject({ kind: "open", code: codeNumber(LATER.code), stream: 0, payload });
  expect(pair.calls).toEqual([]);
  const [error] = framesOfKind(pair.toClient, "streamError");
  expect(error).toMatchObject({ stream: 0, code: 12, retry: "never", processed: "no" });
});

// R-STREAM-7
test("nobody sends in a half that is over", () => {
  const pair = EnginePair.live();
  const [stream] = pair.open(BOTH, "x");
  pair.settle();
  pair.client.end(stream);
  expect(() => item(pair, stream, "late")).toThrow("takes no messages");
  pair.server.end(pair.call.stream);
  expect(() => pair.send(pair.call.stream, "late")).toThrow("takes no messages");
});
