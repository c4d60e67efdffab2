import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { encodeFrame } from "../frames/encode-frame.ts";
import type { Frame } from "../frames/frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import { BOTH, EnginePair, framesOfKind, STREAM, TOPIC, UNARY } from "../testing/engine-pair.ts";
import { payloadOf } from "../testing/recorder.ts";
import { rawPayload } from "./payload-codec.ts";
import { sharedMessage } from "./shared-message.ts";
import type { Stream } from "./stream.ts";

const place = { epoch: "e1", offset: 20 };
const gone = new TwobyteError("aborted", "no more");

/** The server sends one message for all whose data goes under `id`. */
function share(pair: EnginePair, stream: Stream, text: string, id: number): void {
  pair.server.sendShared(stream, sharedMessage("CD", payloadOf(pair.profile, text), id));
}

for (const profile of ["binary", "text"] as const) {
  // R-STREAM-15, R-STREAM-16
  test(`the offset advances with every message and skip behind opened, in ${profile}`, () => {
    const pair = EnginePair.live({ profile });
    const [stream, heard] = pair.open(STREAM, "x", { from: { epoch: "e0", offset: 7 } });
    pair.settle();
    expect(pair.call.open.from).toEqual({ epoch: "e0", offset: 7 });
    expect(stream.epoch).toBe(undefined);
    expect(pair.server.opened(pair.call.stream, place)).toBe(false);
    pair.send(pair.call.stream, "20");
    pair.server.skip(pair.call.stream, 5, "overflow");
    pair.send(pair.call.stream, "26");
    pair.settle();
    expect(heard.heard).toEqual(["opened e1 20", "CD 20", "skipped 5 overflow", "CD 26"]);
    expect([stream.epoch, stream.offset]).toEqual(["e1", 27]);
    expect(pair.call.stream.offset).toBe(27);
  });

  // R-STREAM-21
  test(`a topic's messages come under the id that all its subscribers share, in ${profile}`, () => {
    const pair = EnginePair.live({ profile });
    const [stream, heard] = pair.open(TOPIC, "room");
    pair.settle();
    const served = pair.call.stream;
    expect(pair.server.opened(served, place, 301)).toBe(true);
    share(pair, served, "shared", 301);
    pair.send(served, "own");
    pair.server.skip(served, 1, "inexpressible");
    pair.send(served, "y".repeat(70_000));
    pair.settle();
    expect(heard.heard.slice(0, 5)).toEqual([
      "writable",
      "opened e1 20",
      "CD shared",
      "CD own",
      "skipped 1 inexpressible",
    ]);
    expect(heard.sizes).toEqual([6, 3, 70_000]);
    expect(stream.offset).toBe(24);
    expect(framesOfKind(pair.toClient, "data").map(({ stream: id }) => id)).toEqual([
      301, 301, 301,
    ]);
    expect(served.sent).toBe(70_009);
  });
}

// R-STREAM-21
test("an id that is taken in a session is not used in it", () => {
  const pair = EnginePair.live();
  const opened = [0, 1].map(() => {
    const [stream, heard] = pair.open(TOPIC, "room");
    pair.settle();
    return { stream, heard, served: pair.call.stream };
  });
  expect(opened.map(({ served }) => pair.server.opened(served, place, 65))).toEqual([true, false]);
  for (const { served } of opened) share(pair, served, "all", 65);
  pair.settle();
  for (const { heard, stream } of opened) {
    expect(heard.heard).toEqual(["writable", "opened e1 20", "CD all"]);
    expect(stream.offset).toBe(21);
  }
  const [first] = opened;
  if (first !== undefined) pair.server.fail(first.served, gone);
  pair.open(TOPIC, "room");
  pair.settle();
  expect(pair.server.opened(pair.call.stream, place, 65)).toBe(true);
  share(pair, pair.call.stream, "again", 65);
  pair.settle();
  expect(first?.heard.heard.at(-1)).toBe("failed aborted maybe");
  expect(pair.clientLog.ended).toBe(undefined);
});

test("the server's own calls pass over ids that its topics use", () => {
  const pair = EnginePair.live();
  pair.open(TOPIC, "room");
  pair.settle();
  pair.server.opened(pair.call.stream, place, 1);
  const request = { method: STREAM, codec: rawPayload, value: payloadOf("binary", ""), slots: {} };
  const called = pair.server.open(request, pair.call.heard, pair.now);
  expect(called.id).toBe(3);
});

// R-STREAM-6
test("what comes of a subscription that was taken back is dropped, whatever its id", () => {
  const pair = EnginePair.live();
  const [stream, heard] = pair.open(TOPIC, "room");
  pair.settle();
  pair.client.cancel(stream, new TwobyteError("canceled", "enough"));
  pair.server.opened(pair.call.stream, place, 65);
  share(pair, pair.call.stream, "late", 65);
  pair.settle();
  expect(heard.heard).toEqual(["writable", "failed canceled maybe"]);
  expect([pair.clientLog.ended, pair.serverLog.ended]).toEqual([undefined, undefined]);
  expect(framesOfKind(pair.toServer, "streamError")).toEqual([]);
});

// R-STREAM-21, R-STREAM-32
test("a server that names an id which is even, or in use, loses the session", () => {
  for (const id of [4, 65]) {
    const pair = EnginePair.live();
    const [first] = pair.open(TOPIC, "one");
    const [second] = pair.open(TOPIC, "two");
    pair.settle();
    pair.injectToClient({ kind: "opened", stream: first.id, id: 65, epoch: "e", offset: 0 });
    expect(pair.clientLog.heard.at(-1)).toBe("attached");
    pair.injectToClient({ kind: "opened", stream: second.id, id, epoch: "e", offset: 0 });
    expect(pair.clientLog.heard.at(-1)).toBe("ended invalid_argument");
  }
});

// R-STREAM-1, R-STREAM-21
test("what was lent for a topic is no id for a call of the client's behind it", () => {
  const pair = EnginePair.live();
  pair.open(TOPIC, "room");
  pair.settle();
  const topic = pair.call.stream;
  pair.server.opened(topic, place, 65);
  const calls = Array.from({ length: 50 }, () => pair.open(STREAM, "x")[0]);
  pair.settle();
  pair.server.fail(topic, gone);
  pair.settle();
  const [next] = pair.open(STREAM, "x");
  pair.settle();
  expect(next.id % 2).toBe(0);
  expect(calls.some(({ id }) => id === next.id)).toBe(false);
  expect([pair.clientLog.ended, pair.serverLog.ended]).toEqual([undefined, undefined]);
});

// R-STREAM-3
test("a call under an id that the messages of another stream have ends the session", () => {
  const pair = EnginePair.live();
  pair.open(UNARY, "x");
  pair.settle();
  const request = { method: STREAM, codec: rawPayload, value: payloadOf("binary", ""), slots: {} };
  const called = pair.server.open(request, pair.call.heard, pair.now);
  const { atServer } = pair.wire;
  const say = (frame: Frame): void => atServer.receive(encodeFrame("binary", frame), pair.now);
  say({ kind: "opened", stream: called.id, id: 64, epoch: "e", offset: 0 });
  expect(pair.serverLog.ended).toBe(undefined);
  const payload = payloadOf("binary", "x");
  say({ kind: "open", code: codeNumber(UNARY.code), stream: 64, payload });
  expect(pair.serverLog.ended).toMatchObject({ code: "invalid_argument" });
});

// R-STREAM-32
test("a stream's log begins once", () => {
  const pair = EnginePair.live();
  const [stream] = pair.open(STREAM, "x");
  pair.settle();
  const opened = {
    kind: "opened",
    stream: stream.id,
    id: stream.id,
    epoch: "e",
    offset: 1,
  } as const;
  pair.injectToClient(opened);
  pair.injectToClient(opened);
  expect(pair.clientLog.heard.at(-1)).toBe("ended invalid_argument");
});

// R-STREAM-10
test("an error of the scope message ends nothing", () => {
  const pair = EnginePair.live();
  const [stream, heard] = pair.open(BOTH, "x");
  pair.settle();
  pair.server.refuse(pair.call.stream, new TwobyteError("invalid_argument", "not this one"));
  pair.send(pair.call.stream, "but go on");
  pair.settle();
  expect(heard.heard).toEqual(["writable", "refused invalid_argument", "CD but go on"]);
  pair.client.send(stream, "It", rawPayload, payloadOf("binary", "more"));
  pair.settle();
  expect(pair.call.heard.heard).toEqual(["It more"]);
});

// R-STREAM-10
test("an error that ends a stream says so, whatever scope it was made with", () => {
  const pair = EnginePair.live();
  const [stream, heard] = pair.open(STREAM, "x");
  pair.settle();
  pair.server.fail(pair.call.stream, new TwobyteError("aborted", "no", { scope: "message" }));
  pair.settle();
  expect(heard.heard).toEqual(["failed aborted maybe"]);
  expect(stream.isReceiving).toBe(false);
});

// R-SES-27, R-FLOW-10
test("shared frames that were lost with a connection come again over the next", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(TOPIC, "room");
  pair.settle();
  pair.server.opened(pair.call.stream, place, 65);
  share(pair, pair.call.stream, "one", 65);
  pair.server.flush();
  share(pair, pair.call.stream, "two", 65);
  pair.wire.lose();
  share(pair, pair.call.stream, "three", 65);
  pair.wait(1000);
  expect(heard.heard.filter((one) => one !== "writable")).toEqual([
    "opened e1 20",
    "CD one",
    "CD two",
    "CD three",
  ]);
});
