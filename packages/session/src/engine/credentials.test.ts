import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import type { PairOptions } from "../testing/engine-pair.ts";
import { EnginePair, framesOfKind, STREAM, UNARY, Wire } from "../testing/engine-pair.ts";

const token = { scheme: "bearer", value: "new" };
const expired = new TwobyteError("unauthenticated", "expired");

/** A pair whose hellos are good for so many ms, and whose calls need good credentials. */
function lasting(expiresMs: number, options: PairOptions = {}): EnginePair {
  const pair: EnginePair = new EnginePair({
    authenticate: ({ hub, now }, connection) => hub.accept(connection, "ann", now, expiresMs),
    judge: () => (pair.server.isValid ? undefined : expired),
    ...options,
  });
  pair.start();
  return pair;
}

test("new credentials are asked for before the old ones expire, and again when they have R-SEC-5", () => {
  const pair = lasting(100_000);
  expect(framesOfKind(pair.toClient, "welcome")[0]).toMatchObject({ expiresMs: 100_000 });
  const [, heard] = pair.open(STREAM, "x");
  const [, late] = pair.open(STREAM, "y");
  pair.settle();
  pair.wait(69_999);
  expect(pair.asked).toEqual([]);
  pair.wait(1);
  expect(framesOfKind(pair.toClient, "auth")).toMatchObject([{ expiresMs: 30_000 }]);
  expect(pair.asked).toEqual([71_000]);
  pair.wait(29_999);
  expect([pair.server.isValid, heard.heard]).toEqual([true, []]);
  pair.wait(1);
  expect(pair.server.isValid).toBe(false);
  expect([heard.heard, late.heard]).toEqual([
    ["failed unauthenticated maybe"],
    ["failed unauthenticated maybe"],
  ]);
  expect(framesOfKind(pair.toClient, "auth").map(({ expiresMs }) => expiresMs)).toEqual([
    30_000, 0,
  ]);
  // The session itself goes on.
  expect([pair.client.isLive, pair.serverLog.ended]).toEqual([true, undefined]);
});

test("credentials that came in time keep everything going R-SEC-5", () => {
  const pair = lasting(100_000);
  const [, heard] = pair.open(STREAM, "x");
  pair.wait(70_000);
  pair.client.renew(token, pair.now);
  pair.settle();
  expect(pair.shown).toEqual([token]);
  pair.server.renew(pair.now, 200_000);
  pair.wait(169_999);
  expect(pair.asked.length).toBe(1);
  pair.wait(1);
  expect(pair.asked.length).toBe(2);
  expect([pair.server.isValid, heard.heard]).toEqual([true, []]);
});

test("what lasts shorter than the lead is asked for at half of its time", () => {
  const pair = lasting(10_000);
  pair.wait(4999);
  expect(pair.asked).toEqual([]);
  pair.wait(1);
  expect(framesOfKind(pair.toClient, "auth")).toMatchObject([{ expiresMs: 5000 }]);
});

test("an expiry later than any timer of a host's is kept", () => {
  const pair = lasting(2 ** 40);
  expect(framesOfKind(pair.toClient, "welcome")[0]).toMatchObject({ expiresMs: 2 ** 40 });
  for (let woken = 0; woken < 100; woken++) pair.hub.advance(pair.now + woken);
  expect([pair.asked, pair.server.isValid]).toEqual([[], true]);
  expect(lasting(Number.POSITIVE_INFINITY).toClient.length).toBeGreaterThan(0);
  const forever = framesOfKind(lasting(Number.POSITIVE_INFINITY).toClient, "welcome");
  expect(forever[0]?.expiresMs).toBe(undefined);
});

test("credentials that had expired when their connection was attached are good for nothing", () => {
  const pair = lasting(-1);
  expect([pair.server.isValid, pair.client.isLive]).toEqual([false, true]);
  pair.wait(0);
  expect(pair.asked.length).toBe(1);
});

test("what is revoked ends at once, with a connection and without R-SEC-5", () => {
  for (const isAway of [false, true]) {
    const pair = lasting(1e9);
    const [, heard] = pair.open(UNARY, "x");
    pair.settle();
    if (isAway) pair.wire.loseAtServer();
    pair.server.revoke(pair.now);
    expect(pair.call.heard.heard).toEqual(["failed unauthenticated maybe"]);
    expect(pair.server.isValid).toBe(false);
    if (isAway) continue;
    pair.settle();
    expect(heard.heard).toEqual(["failed unauthenticated maybe"]);
    expect(framesOfKind(pair.toClient, "auth")).toMatchObject([{ expiresMs: 0 }]);
    pair.server.renew(pair.now, 1e9);
    expect(pair.server.isValid).toBe(true);
  }
});

test("a revocation holds for a connection that was let in before it and attached behind it", () => {
  const pair = lasting(1e9);
  const before = new Wire(pair);
  pair.client.greet(before.atClient, undefined, pair.now);
  before.move();
  pair.server.revoke(pair.now);
  pair.settle();
  expect([pair.server.core.generation, pair.server.isValid]).toEqual([2, false]);
});

test("a client is asked again when it is missed, but not each time", () => {
  const pair = lasting(10_000);
  pair.wait(5000);
  pair.wait(5000);
  const asked = pair.asked.length;
  for (let i = 0; i < 10; i++) pair.server.missed();
  pair.settle();
  expect(pair.asked.length).toBe(asked);
  pair.wait(30_000);
  for (let i = 0; i < 10; i++) pair.server.missed();
  pair.settle();
  expect(pair.asked.length).toBe(asked + 1);
});

test("after a resume every call that runs is judged again, before anything is sent to it R-SEC-6", () => {
  let allowed = "both";
  const denied = new TwobyteError("permission_denied", "not any more");
  const pair: EnginePair = EnginePair.live({
    judge: ({ id }) => (allowed === "both" || id === 2 ? undefined : denied),
  });
  const [, first] = pair.open(STREAM, "x");
  const [, second] = pair.open(STREAM, "y");
  pair.settle();
  const order: string[] = [];
  const [one] = pair.calls;
  if (one === undefined) throw new Error("no call");
  one.heard.writable = () => void order.push("writable");
  one.heard.failed = ({ code }) => void order.push(code);
  allowed = "one";
  pair.wire.lose();
  pair.wait(1000);
  expect(pair.server.core.generation).toBe(2);
  expect(order).toEqual(["permission_denied"]);
  expect([first.heard, second.heard]).toEqual([["failed permission_denied maybe"], []]);
});

test("an auth frame without credentials ends the session, and the end leaves nothing due", () => {
  const pair = lasting(100_000);
  pair.inject({ kind: "auth" });
  expect(pair.serverLog.ended).toMatchObject({ code: "invalid_argument" });
  pair.wait(200_000);
  expect(pair.asked).toEqual([]);
});
