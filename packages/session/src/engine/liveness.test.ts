import { expect, test } from "vitest";
import { Liveness } from "./liveness.ts";

const parameters = { beatMs: 10_000, deadAfter: 1400, probeDeadlineMs: 2000 };

function server(draw = 0.5): Liveness {
  return new Liveness(parameters, parameters.beatMs, { isServer: true, draw: () => draw }, 0);
}

function client(): Liveness {
  return new Liveness(parameters, parameters.beatMs, { isServer: false, draw: () => 0.5 }, 0);
}

test("R-LIVE-1: the server asks after a random part of a beat, then after 0.85 to 1.0 of one", () => {
  for (const [draw, first, then] of [
    [0, 0, 8500],
    [0.5, 5000, 9250],
    [0.999, 9990, 9998.5],
  ] as const) {
    const one = server(draw);
    expect(one.next).toBe(first);
    expect(one.due(first)).toBe("ping");
    one.ask(first, false);
    one.alive(first);
    expect(one.next).toBe(first + Math.ceil(then));
  }
});

test("the client does not ask by the clock", () => {
  const one = client();
  expect(one.due(13_999)).toBe(undefined);
  expect(one.next).toBe(14_000);
});

test("R-LIVE-3, R-LIVE-4: a peer is dead after 1.4 beats without a frame", () => {
  for (const one of [client(), server()]) {
    one.alive(3000);
    expect(one.due(16_999)).not.toBe("dead");
    expect(one.due(17_000)).toBe("dead");
    one.alive(17_000);
    expect(one.due(17_001)).not.toBe("dead");
  }
});

test("R-LIVE-5: pongs that two pings in a row have not seen do not arrive", () => {
  const one = client();
  one.asked(1, 0, 0);
  one.asked(2, 1, 0);
  one.asked(3, 1, 0);
  one.alive(1);
  expect(one.due(1)).toBe(undefined);
  one.asked(4, 1, 1);
  expect(one.next).toBe(2001);
  expect(one.due(2000)).toBe(undefined);
  expect(one.due(2001)).toBe("dead");
});

test("R-LIVE-5: a pong that was on its way is seen by the ping behind", () => {
  const one = client();
  for (const n of [1, 2, 3, 4]) one.asked(n, 0, 0);
  one.asked(5, 4, 1000);
  expect(one.due(2001)).toBe(undefined);
});

test("R-LIVE-5: one ping that crossed a pong is no reason", () => {
  const one = client();
  for (let n = 1; n < 20; n++) one.asked(n, n % 2 === 0 ? n - 1 : Math.max(0, n - 2), 0);
  expect(one.due(2001)).toBe(undefined);
});

test("R-LIVE-6: a probe has two seconds, and any frame answers it", () => {
  const one = client();
  one.ask(1000, true);
  expect(one.n).toBe(1);
  expect(one.due(2999)).toBe(undefined);
  expect(one.due(3000)).toBe("dead");
  one.alive(2999);
  expect(one.due(3000)).toBe(undefined);
});

test("R-LIVE-6: a second probe does not give the first one more time", () => {
  const one = client();
  one.ask(1000, true);
  one.ask(2500, true);
  expect(one.due(3000)).toBe("dead");
});

test("a pong to a ping that was never sent says nothing", () => {
  const one = server();
  one.ask(1, false);
  one.answered(7);
  expect(one.seen).toBe(0);
  one.answered(1);
  expect(one.seen).toBe(1);
});

test("R-LIVE-7: time in which this side did not run is no silence of the peer", () => {
  const one = client();
  expect(one.due(100_000)).toBe("doubt");
  one.ask(100_000, true);
  expect(one.due(101_999)).toBe(undefined);
  expect(one.due(102_000)).toBe("dead");
});

test("R-LIVE-7: a probe has its time however long the silence was, and a second adds none", () => {
  const one = client();
  one.ask(13_999, true);
  one.ask(15_000, true);
  expect(one.due(15_998)).toBe(undefined);
  expect(one.due(15_999)).toBe("dead");
});

test("R-LIVE-7: neither is it time for the answer to a probe", () => {
  const one = client();
  one.ask(1000, true);
  expect(one.due(100_000)).toBe("doubt");
  one.ask(100_000, true);
  expect(one.next).toBe(102_000);
  expect(one.due(100_000)).toBe(undefined);
});
