import { hostClock, TwobyteError } from "@twobyte/session";
import { afterEach, expect, test, vi } from "vitest";
import { Authenticator } from "./authenticator.ts";
import type { Authenticate, Principal } from "./principal.ts";

afterEach(() => void vi.useRealTimers());

const ann: Principal = { id: "ann" };
const info = { headers: {} };

function place(authenticate: Authenticate, most = 10) {
  const errors: unknown[] = [];
  const report = (error: unknown): void => void errors.push(error);
  const one = new Authenticator({ authenticate, most, deadlineMs: 5000, clock: hostClock, report });
  return { one, errors, identify: () => one.identify(undefined, info) };
}

test("only so many run at once, and the others are refused without running R-SEC-3", async () => {
  let runs = 0;
  let answer: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { identify } = place(async () => {
    runs++;
    await gate;
    return ann;
  }, 2);
  const running = [identify(), identify()];
  const expected = { code: "resource_exhausted", retry: "after", afterMs: 1000, processed: "no" };
  await expect(identify()).rejects.toMatchObject(expected);
  expect(runs).toBe(2);
  answer();
  for (const one of await Promise.all(running)) expect(one.principal).toBe(ann);
  await identify();
  expect(runs).toBe(3);
});

test("one that never settles is given up, told so, and makes room for another", async () => {
  vi.useFakeTimers();
  let isFirst = true;
  let reason: unknown;
  const { identify, errors } = place((_, __, signal) => {
    if (!isFirst) return ann;
    isFirst = false;
    signal.addEventListener("abort", () => {
      reason = signal.reason;
    });
    return new Promise(() => {});
  }, 1);
  const outcome = identify().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await outcome).toMatchObject({ code: "deadline_exceeded", retry: "now", processed: "no" });
  expect(reason).toMatchObject({ code: "deadline_exceeded" });
  expect((await identify()).principal).toBe(ann);
  expect([vi.getTimerCount(), errors]).toEqual([0, []]);
});

test("what is thrown on purpose is told, and what is not is kept and reported R-ERROR-2", async () => {
  const refused = place(() => {
    throw new TwobyteError("unauthenticated", "not you");
  });
  await expect(refused.identify()).rejects.toMatchObject({ rawMessage: "not you" });
  expect(refused.errors).toEqual([]);
  const remote = new TwobyteError("unauthenticated", "of another server", { remote: true });
  for (const reason of [new Error("password=hunter2"), "password=hunter2", remote]) {
    const broken = place(() => Promise.reject(reason));
    const expected = { code: "internal", rawMessage: "an unexpected error", processed: "no" };
    await expect(broken.identify()).rejects.toMatchObject(expected);
    expect(broken.errors).toEqual([reason]);
  }
});

test("an expiry in the past refuses, a later one is told, and what is no time is a fault", async () => {
  const at = (expiresAt: number) => place(() => ({ id: "ann", expiresAt })).identify();
  await expect(at(Date.now() - 1)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(at(0)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(at(Number.NaN)).rejects.toMatchObject({ code: "internal" });
  const { expiresMs } = await at(Date.now() + 60_000);
  expect(expiresMs).toBeGreaterThan(59_000);
  expect(expiresMs).toBeLessThanOrEqual(60_000);
  expect((await at(Number.POSITIVE_INFINITY)).expiresMs).toBe(Number.POSITIVE_INFINITY);
});

test("whoever was revoked in the meantime is judged anew", async () => {
  const revoked = new Set<string>();
  let runs = 0;
  const { one, identify } = place(async () => {
    runs++;
    const isRevoked = revoked.has("ann");
    await Promise.resolve();
    if (isRevoked) throw new TwobyteError("unauthenticated", "revoked");
    return ann;
  });
  const outcome = identify().catch(({ code }) => code);
  revoked.add("ann");
  one.revoked();
  expect([await outcome, runs]).toEqual(["unauthenticated", 2]);
});
