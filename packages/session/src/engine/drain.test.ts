import { expect, test } from "vitest";
import type { GoodbyeFrame } from "../frames/goodbye-frame.ts";
import type { Payload } from "../payload.ts";
import { EnginePair, framesOf, framesOfKind, TOPIC, UNARY } from "../testing/engine-pair.ts";

const goodbyes = (messages: readonly Payload[]): GoodbyeFrame[] =>
  framesOfKind(messages, "goodbye");
const going = { code: 14, retry: "now", avoid: "n1" } as const;

for (const profile of ["binary", "text"] as const) {
  // R-DRAIN-5
  test(`a session at rest is held, proven and ended, in ${profile}`, () => {
    const pair = EnginePair.live({ profile });
    const before = pair.toClient.length;
    const drain = pair.hub.drain({ deadlineMs: 10_000 }, pair.now);
    pair.wait(0);
    pair.wait(0);
    const frames = framesOf(pair.toClient.slice(before));
    expect(frames.slice(0, 3)).toMatchObject([
      { ...going, kind: "goodbye", verdict: "kept", deadlineMs: 10_000 },
      { kind: "ping" },
      { ...going, kind: "goodbye", verdict: "ended", window: { fromMs: 0, spanMs: 20 } },
    ]);
    expect(frames[0]).not.toHaveProperty("window");
    expect(pair.clientLog.heard).toContain("gap unavailable");
    expect(drain.progress).toMatchObject({ sessions: 0, ended: 1, cut: 0 });
  });
}

test("R-DRAIN-6: a client that is told makes its calls in the next session", () => {
  const pair = EnginePair.live();
  const [, running] = pair.open(UNARY, "a");
  pair.settle();
  pair.injectToClient({
    ...{ kind: "goodbye", code: 14, retry: "now", afterMs: 0 },
    ...{ verdict: "kept", deadlineMs: 5000 },
  });
  const [late, lateHeard] = pair.open(UNARY, "b");
  pair.settle();
  expect([late.id, pair.calls.length]).toEqual([-1, 1]);
  pair.send(pair.call.stream, "1");
  pair.server.end(pair.call.stream);
  pair.settle();
  expect(running.heard).toEqual(["CD 1", "ended"]);
  pair.injectToClient({
    ...{ kind: "goodbye", code: 14, retry: "now", afterMs: 0 },
    ...{ verdict: "ended", window: { fromMs: 0, spanMs: 0 } },
  });
  pair.wait(0);
  expect([pair.call.input, lateHeard.heard]).toEqual(["b", []]);
});

test("R-DRAIN-6: what is held back is sent over another connection", () => {
  const pair = EnginePair.live();
  pair.injectToClient({
    ...{ kind: "goodbye", code: 14, retry: "now", afterMs: 0 },
    ...{ verdict: "kept", deadlineMs: 5000 },
  });
  pair.open(UNARY, "b");
  pair.settle();
  expect(pair.calls.length).toBe(0);
  pair.dial();
  pair.settle();
  expect(pair.call.input).toBe("b");
});

test("R-DRAIN-4: a session ends when its call is over, and the answer has arrived", () => {
  const pair = EnginePair.live();
  const [, subscribed] = pair.open(TOPIC, "t");
  const [, heard] = pair.open(UNARY, "a");
  pair.settle();
  const drain = pair.hub.drain({ deadlineMs: 10_000 }, pair.now);
  pair.wait(1000);
  expect(drain.progress).toMatchObject({ sessions: 1, calls: 1, ended: 0 });
  expect(goodbyes(pair.toClient)).toEqual([]);
  pair.send(pair.call.stream, "1");
  pair.server.end(pair.call.stream);
  pair.wait(0);
  pair.wait(0);
  expect(heard.heard).toEqual(["CD 1", "ended"]);
  expect(subscribed.heard.at(-1)).toBe("failed unavailable maybe");
  expect(drain.progress).toMatchObject({ sessions: 0, calls: 0, ended: 1, cutCalls: 0 });
});

test("R-DRAIN-4: without the answer to its ping a session stays until the deadline", () => {
  const pair = EnginePair.live();
  pair.wire.isMuteToClient = true;
  const drain = pair.hub.drain({ deadlineMs: 10_000 }, pair.now);
  for (let i = 0; i < 9; i++) pair.wait(1000);
  expect(drain.progress).toMatchObject({ sessions: 1, ended: 0, isOver: false });
  pair.wait(1000);
  expect(drain.progress).toMatchObject({ sessions: 0, cut: 1, cutCalls: 0, isOver: true });
});

test("R-DRAIN-7: a session without a connection stays until it has one, or the deadline", () => {
  for (const isBack of [true, false]) {
    const pair = EnginePair.live();
    pair.isReachable = false;
    pair.wire.lose();
    const drain = pair.hub.drain({ deadlineMs: 10_000 }, pair.now);
    pair.wait(3000);
    expect(drain.progress).toMatchObject({ sessions: 1, isOver: false });
    pair.isReachable = isBack;
    if (isBack) pair.dial();
    pair.settle();
    for (let i = 0; i < 5; i++) pair.wait(0);
    expect(drain.progress).toMatchObject({ ended: isBack ? 1 : 0, lost: 0 });
    pair.wait(7000);
    expect(drain.progress).toMatchObject({ sessions: 0, lost: isBack ? 0 : 1, isOver: true });
  }
});

test("R-DRAIN-8: sessions that can move are asked to, again and again, and not taken back", () => {
  let mayMove = true;
  const pair = EnginePair.live({ mayMove: () => mayMove });
  const [, heard] = pair.open(UNARY, "a");
  pair.settle();
  const session = pair.server;
  const drain = pair.hub.drain({ deadlineMs: 20_000, rate: 10 }, pair.now);
  pair.wait(0);
  const asked = { ...going, verdict: "kept", window: { fromMs: 0, spanMs: 100 } };
  expect(goodbyes(pair.toClient)).toMatchObject([{ ...asked, deadlineMs: 20_000 }]);
  pair.wait(100);
  expect(pair.wires.length).toBe(2);
  expect(framesOfKind(pair.toClient, "sessionError")).toMatchObject([
    { code: 14, retry: "now", processed: "no" },
  ]);
  // A call of the client's goes on where it is, and others begin.
  pair.open(UNARY, "b");
  pair.settle();
  expect(pair.call.input).toBe("b");
  pair.wait(5000);
  expect(goodbyes(pair.toClient)).toMatchObject([asked, asked]);
  drain.moved(session);
  expect(drain.progress).toMatchObject({ sessions: 0, moved: 1 });
  expect(heard.heard).toEqual([]);
  mayMove = false;
  pair.wait(0);
  expect(drain.isOver).toBe(true);
});

test("R-DRAIN-9: a connection that is old is replaced, and cut when it is not", () => {
  for (const isReachable of [true, false]) {
    const pair = EnginePair.live({ server: { connectionAgeMs: 10_000 } });
    pair.isReachable = isReachable;
    const [, heard] = pair.open(UNARY, "a");
    const session = pair.server;
    pair.wait(8999);
    expect(goodbyes(pair.toClient)).toEqual([]);
    pair.wait(1);
    const window = { fromMs: 0, spanMs: 1000 };
    expect(goodbyes(pair.toClient)).toMatchObject([{ code: 0, verdict: "kept", window }]);
    pair.wait(1000);
    expect(pair.wires[0]?.closedByServer).toBe(isReachable ? 4010 : undefined);
    pair.wait(2000);
    expect(pair.wires[0]?.closedByServer).toBe(isReachable ? 4010 : 1000);
    expect(session.isLive).toBe(isReachable);
    pair.isReachable = true;
    pair.wait(1000);
    expect([pair.server === session, session.isLive]).toEqual([true, true]);
    pair.send(pair.call.stream, "1");
    pair.settle();
    expect(heard.heard).toEqual(["CD 1"]);
  }
});
