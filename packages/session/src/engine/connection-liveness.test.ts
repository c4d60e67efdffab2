import { expect, test } from "vitest";
import { EnginePair, framesOfKind, STREAM } from "../testing/engine-pair.ts";

test("R-LIVE-8: a hint that the network is there starts a waiting attempt at once", () => {
  const pair = EnginePair.live();
  pair.wire.lose();
  expect(pair.client.nextDialAt).toBe(pair.now + 250);
  pair.client.woke(pair.now);
  pair.wait(0);
  expect(pair.client.isLive).toBe(true);
});

test("R-LIVE-6, R-LIVE-7: a page that is shown again asks, and replaces what does not answer", () => {
  const pair = EnginePair.live();
  const { wire } = pair;
  pair.client.woke(pair.now);
  pair.settle();
  pair.wait(2000);
  expect([pair.wires.length, framesOfKind(pair.toClient, "pong").length]).toEqual([1, 1]);
  wire.isMuteToClient = true;
  pair.client.woke(pair.now);
  pair.wait(1999);
  expect(wire.closedByClient).toBe(undefined);
  pair.wait(1);
  expect(wire.closedByClient).toBe("abort");
  pair.wait(500);
  expect(pair.client.isLive).toBe(true);
});

test("R-LIVE-1, R-LIVE-4: the server asks, and each side gives up a peer that is silent", () => {
  const pair = EnginePair.live();
  const beats = (): number => framesOfKind(pair.toClient, "ping").length;
  for (let i = 0; i < 100; i++) pair.wait(1000);
  expect(beats()).toBe(4);
  const { wire } = pair;
  wire.isMuteToClient = true;
  wire.isMuteToServer = true;
  pair.isReachable = false;
  const since = pair.now;
  while (wire.closedByClient === undefined || wire.closedByServer === undefined) pair.wait(1000);
  expect([wire.closedByClient, wire.closedByServer]).toEqual(["abort", "abort"]);
  expect(pair.now - since).toBeLessThanOrEqual(36_000);
});

test("R-LIVE-5: a connection that works in one direction only is found from the client", () => {
  const pair = EnginePair.live();
  pair.wire.isMuteToServer = true;
  // The server does not notice by itself in this test: what it hears of is the client's pongs.
  let waited = 0;
  while (pair.wire.closedByClient === undefined && waited < 100_000) {
    pair.hub.sessions.get(pair.server.id)?.core.attached?.alive(pair.now);
    pair.wait(1000);
    waited += 1000;
  }
  expect(pair.wire.closedByClient).toBe("abort");
});

test("R-LIVE-9, R-LIVE-10: beats come as often as idle cuts ask for", () => {
  const pair = EnginePair.live({ server: { beatMs: 25_000 } });
  for (let cut = 0; cut < 2; cut++) {
    pair.settle();
    pair.now += 10_000;
    pair.wire.lose();
    pair.wait(20_000);
  }
  expect(framesOfKind(pair.toServer, "hello").map(({ maxBeat }) => maxBeat)).toEqual([
    undefined,
    undefined,
    6000,
  ]);
  expect(framesOfKind(pair.toClient, "welcome").at(-1)?.beatMs).toBe(6000);
});

test("R-LIVE-10: an idle stream is not kept by what is sent, which goes by other requests", () => {
  const pair = EnginePair.live({ isDear: true, server: { beatMs: 25_000 } });
  for (const sentAfter of [1000, 9000]) {
    pair.settle();
    pair.now += sentAfter;
    pair.open(STREAM, "a");
    pair.settle();
    pair.now += 10_000 - sentAfter;
    pair.wire.lose();
    pair.wait(20_000);
  }
  expect(framesOfKind(pair.toServer, "hello").at(-1)?.maxBeat).toBe(6000);
});
