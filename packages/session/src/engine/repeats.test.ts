import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import type { OpenSlots } from "../frames/open-frame.ts";
import type { PairOptions } from "../testing/engine-pair.ts";
import { EnginePair, EVENT, STREAM, UNARY, UPLOAD } from "../testing/engine-pair.ts";
import { payloadOf, Recorder } from "../testing/recorder.ts";
import { refusal } from "./error-frames.ts";
import type { MethodShape } from "./method-shape.ts";
import { rawPayload } from "./payload-codec.ts";
import type { Stream } from "./stream.ts";

const idempotent: MethodShape = { ...UNARY, retry: "idempotent" };
const keyed: MethodShape = { ...UNARY, retry: "keyed" };
const key = { key: "k-1" };

/** Hears a call that may be made again. */
class Patient extends Recorder {
  repeated(slots: OpenSlots): OpenSlots {
    this.heard.push("repeated");
    return slots;
  }
}

function call(pair: EnginePair, method: MethodShape, slots: OpenSlots = {}): [Stream, Patient] {
  const heard = new Patient();
  const value = payloadOf(pair.profile, "a");
  const stream = pair.client.open({ method, codec: rawPayload, value, slots }, heard, pair.now);
  pair.settle();
  return [stream, heard];
}

/** The server loses every session, and the client comes back to it. */
function restart(pair: EnginePair): void {
  crash(pair);
  pair.wait(5000);
}

function crash(pair: EnginePair): void {
  const { server } = pair;
  pair.wire.lose();
  server.die(new TwobyteError("unavailable", "crashed", { scope: "session" }), pair.now);
}

function answer(pair: EnginePair, text: string): void {
  pair.send(pair.call.stream, text);
  pair.server.end(pair.call.stream);
  pair.settle();
}

function kept(epoch: () => string): PairOptions {
  return { results: epoch };
}

test("a call that may be repeated is made again in the next session, once it is there", () => {
  for (const method of [idempotent, { ...UNARY, kind: "query" } as const]) {
    const pair = EnginePair.live();
    const [, heard] = call(pair, method);
    crash(pair);
    expect(heard.heard).toEqual([]);
    expect(pair.calls.length).toBe(1);
    pair.wait(500);
    expect(pair.calls.length).toBe(2);
    answer(pair, "2");
    expect(heard.heard).toEqual(["repeated", "CD 2", "ended"]);
    expect(pair.clientLog.heard).toContain("gap unavailable");
  }
});

test("R-STREAM-30: a call that is neither idempotent nor keyed is not repeated", () => {
  const pair = EnginePair.live(kept(() => "e1"));
  const calls = [call(pair, UNARY), call(pair, UNARY, key), call(pair, keyed)];
  restart(pair);
  expect(calls.map(([, { heard }]) => heard)).toEqual(Array(3).fill(["failed unavailable maybe"]));
  expect(pair.calls.length).toBe(3);
});

test("a keyed call is repeated with its key while the server keeps the results that it kept", () => {
  const pair = EnginePair.live(kept(() => "e1"));
  const [, heard] = call(pair, keyed, key);
  restart(pair);
  expect(pair.calls.map(({ open }) => open.key)).toEqual(["k-1", "k-1"]);
  answer(pair, "2");
  expect(heard.heard).toEqual(["repeated", "CD 2", "ended"]);
});

test("R-STREAM-28: a keyed call is not repeated when the server keeps other results, or none", () => {
  for (const [before, after] of [
    ["e1", "e2"],
    ["e1", undefined],
    [undefined, undefined],
  ]) {
    let epoch = before;
    const pair = EnginePair.live({ results: () => epoch });
    const [, heard] = call(pair, keyed, key);
    epoch = after;
    restart(pair);
    expect(heard.heard).toEqual(["repeated", "failed unavailable maybe"]);
    expect(pair.calls.length).toBe(1);
  }
});

test("R-STREAM-28: what counts is the epoch at the first attempt", () => {
  const epochs = ["e1", "e1", "e2"];
  const pair = EnginePair.live({ results: () => epochs.shift() });
  const [, heard] = call(pair, keyed, key);
  restart(pair);
  expect(pair.calls.length).toBe(2);
  restart(pair);
  expect(heard.heard.at(-1)).toBe("failed unavailable maybe");
  expect(pair.calls.length).toBe(2);
});

test("R-STREAM-37: the deadline and a cancel go on for a call that waits to be repeated", () => {
  const pair = EnginePair.live();
  const [, late] = call(pair, idempotent, { deadlineMs: 800 });
  const [stream, cancelled] = call(pair, idempotent, { deadlineMs: 2000 });
  const [, patient] = call(pair, idempotent, { deadlineMs: 2000 });
  pair.isReachable = false;
  crash(pair);
  pair.wait(500);
  pair.client.cancel(stream, new TwobyteError("canceled", "taken back"));
  pair.wait(300);
  expect(late.heard).toEqual(["failed deadline_exceeded maybe"]);
  expect(cancelled.heard).toEqual(["failed canceled maybe"]);
  pair.wait(1200);
  expect(patient.heard).toEqual(["failed deadline_exceeded maybe"]);
});

test("the deadline that the server is told of a repeat is what is left", () => {
  const pair = EnginePair.live();
  call(pair, idempotent, { deadlineMs: 2000 });
  crash(pair);
  pair.wait(500);
  expect(pair.calls.map(({ open }) => open.deadlineMs)).toEqual([2000, 1500]);
});

test("R-STREAM-38: an attempt that was refused does not say that no earlier one ran", () => {
  const pair = EnginePair.live();
  const [, heard] = call(pair, idempotent);
  restart(pair);
  pair.server.fail(pair.call.stream, refusal("resource_exhausted", "full"));
  pair.settle();
  expect(heard.heard).toEqual(["repeated", "failed resource_exhausted maybe"]);
});

test("a call that never reached a transport is made in the next session, whatever it is", () => {
  const pair = EnginePair.live();
  const receiver = new Recorder();
  const value = payloadOf(pair.profile, "a");
  pair.client.open({ method: STREAM, codec: rawPayload, value, slots: {} }, receiver, pair.now);
  const [, upload] = pair.open(UPLOAD, "a");
  crash(pair);
  pair.wait(500);
  expect(pair.calls.map(({ stream }) => stream.method.code)).toEqual(["Cs"]);
  answer(pair, "1");
  expect(receiver.heard).toEqual(["CD 1", "ended"]);
  expect(upload.heard).toEqual(["writable", "failed unavailable no"]);
});

test("R-STREAM-39: a call that ends session after session is given up", () => {
  const pair = EnginePair.live({ client: { callRepeats: 2 } });
  const [, heard] = call(pair, idempotent);
  for (let i = 0; i < 3; i++) restart(pair);
  expect(heard.heard).toEqual(["repeated", "repeated", "failed unavailable maybe"]);
  expect(pair.calls.length).toBe(3);
});

test("what is used of the ended session's messages allows no more in the next", () => {
  const pair = EnginePair.live({ client: { credit: 10 } });
  const method: MethodShape = { ...STREAM, retry: "idempotent" };
  const [stream] = call(pair, method);
  pair.send(pair.call.stream, "0123456789");
  pair.settle();
  restart(pair);
  pair.client.consume(stream, 10);
  expect(stream.receiveLimit).toBe(10);
  pair.send(pair.call.stream, "0123456789");
  pair.settle();
  pair.client.consume(stream, 10);
  expect(stream.receiveLimit).toBe(20);
});

test("an event that may not have arrived is sent again in the next session, if it can be", () => {
  const pair = EnginePair.live();
  const again: MethodShape = { ...EVENT, retry: "idempotent" };
  const [, known] = call(pair, again);
  pair.wait(1000);
  const heard = [call(pair, again), call(pair, EVENT), call(pair, again)].map(([, one]) => one);
  expect(pair.calls.length).toBe(4);
  restart(pair);
  expect(pair.calls.length).toBe(6);
  pair.wait(1000);
  restart(pair);
  expect(pair.calls.length).toBe(6);
  const twice = ["ended", "repeated", "ended"];
  expect([known, ...heard].map((one) => one.heard)).toEqual([["ended"], twice, ["ended"], twice]);
});

test("an event that never reached a transport is sent in the next session, whatever it is", () => {
  const pair = EnginePair.live();
  pair.open(EVENT, "a");
  crash(pair);
  pair.wait(500);
  expect(pair.calls.map(({ input }) => input)).toEqual(["a"]);
});
