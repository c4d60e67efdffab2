import { expect, test } from "vitest";
import { EnginePair, framesOfKind, STREAM, UNARY } from "../testing/engine-pair.ts";

/** Lets time pass until the client has answered one ping more of the server's. */
function beat(pair: EnginePair): void {
  const before = framesOfKind(pair.toServer, "pong").length;
  while (framesOfKind(pair.toServer, "pong").length === before) pair.wait(1000);
}

test("a session that was not used has no desk, before a beat and behind it", () => {
  const pair = EnginePair.live();
  expect(pair.server.core.made).toBe(undefined);
  beat(pair);
  expect(pair.server.core.made).toBe(undefined);
});

test("a desk is cleared behind a call, and the next call finds another", () => {
  const pair = EnginePair.live();
  for (const input of ["one", "two"]) {
    const [, heard] = pair.open(UNARY, input);
    pair.settle();
    pair.send(pair.call.stream, `${input} back`);
    pair.server.end(pair.call.stream);
    pair.settle();
    expect(heard.heard).toEqual([`CD ${input} back`, "ended"]);
    for (let beats = 0; beats < 2; beats++) beat(pair);
    expect(pair.server.core.made).toBe(undefined);
  }
});

test("a stream, and what its client does not have, stay where they are", () => {
  const pair = EnginePair.live();
  const [, heard] = pair.open(STREAM, "stay");
  pair.settle();
  beat(pair);
  expect(pair.server.core.made).not.toBe(undefined);
  pair.send(pair.call.stream, "one");
  pair.server.flush();
  pair.wire.lose();
  expect(pair.server.core.held).toBeGreaterThan(0);
  pair.wait(1000);
  expect(heard.heard).toEqual(["CD one"]);
});

test("a session that was cleared goes on over another connection with the numbers that it had", () => {
  const pair = EnginePair.live();
  pair.open(UNARY, "one");
  pair.settle();
  pair.send(pair.call.stream, "one back");
  pair.server.end(pair.call.stream);
  pair.settle();
  for (let beats = 0; beats < 2; beats++) beat(pair);
  const { sent } = pair.server.core.counters;
  pair.wire.lose();
  pair.wait(1000);
  const [, heard] = pair.open(UNARY, "two");
  pair.settle();
  pair.send(pair.call.stream, "two back");
  pair.settle();
  expect(heard.heard).toEqual(["CD two back"]);
  expect([pair.sessions.length, pair.server.core.counters.sent]).toEqual([1, sent + 1]);
});

test("R-SEC-10: an answer that was not asked for does not fill the bucket of frames again", () => {
  const pair = EnginePair.live({ server: { frameTokens: 20, frameRefill: 100 } });
  pair.wait(1000);
  const pong = { kind: "pong", n: 0, received: 0, sent: 0 } as const;
  for (let n = 0; n < 30 && pair.wire.closedByServer === undefined; n++) pair.inject(pong);
  expect(pair.wire.closedByServer).not.toBe(undefined);
});
