import { expect, test } from "vitest";
import { KeptCalls } from "./kept-calls.ts";
import { Lease } from "./lease.ts";

/** A clock that is moved by hand, with timers that are as short as a host's. */
class HandClock {
  time = 0;
  readonly timers = new Map<object, { readonly at: number; readonly callback: () => void }>();

  now(): number {
    return this.time;
  }

  setTimeout(callback: () => void, ms: number): object {
    const timer = {};
    this.timers.set(timer, { at: this.time + (ms < 2 ** 31 ? ms : 0), callback });
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.timers.delete(timer as object);
  }

  move(ms: number): void {
    const end = this.time + ms;
    while (true) {
      const [due] = [...this.timers].sort(([, a], [, b]) => a.at - b.at);
      if (due === undefined || due[1].at > end) break;
      this.timers.delete(due[0]);
      this.time = Math.max(this.time, due[1].at);
      due[1].callback();
    }
    this.time = end;
  }
}

function place() {
  const clock = new HandClock();
  let over = 0;
  const lease = new Lease(clock, () => over++);
  return { clock, lease, over: () => over };
}

test("a lease is over after the longest of the times that it was given", () => {
  const { clock, lease, over } = place();
  expect(lease.isRunning).toBe(false);
  lease.extend(100);
  clock.move(50);
  lease.extend(130);
  lease.extend(70);
  clock.move(79);
  expect([over(), lease.isRunning]).toEqual([0, true]);
  clock.move(1);
  expect([over(), lease.isRunning]).toEqual([1, false]);
});

test("a lease may be longer than timers can be, and can be stopped", () => {
  const { clock, lease, over } = place();
  const year = 31_536_000_000;
  lease.extend(year);
  clock.move(year - 1);
  expect(over()).toBe(0);
  clock.move(1);
  expect(over()).toBe(1);
  lease.extend(year + 10);
  lease.stop();
  clock.move(10);
  expect([over(), lease.isRunning, clock.timers.size]).toEqual([1, false, 0]);
});

test("a lease that is over when it begins ends at once, not within its begin", () => {
  const { clock, lease, over } = place();
  lease.extend(-5);
  expect([over(), lease.isRunning]).toEqual([0, true]);
  clock.move(0);
  expect(over()).toBe(1);
});

test("of too many kept calls the one that has longest is given up, and at the end all are", () => {
  const given: string[] = [];
  const call = (name: string) => ({
    abandon: ({ code }: { code: string }) => void given.push(`${name} ${code}`),
  });
  const kept = new KeptCalls(2);
  const [a, b, c] = [call("a"), call("b"), call("c")];
  kept.add(a);
  kept.add(b);
  kept.add(a);
  kept.add(c);
  expect([given, kept.size]).toEqual([["b resource_exhausted"], 2]);
  kept.delete(c);
  kept.close();
  kept.add(c);
  expect(given).toEqual(["b resource_exhausted", "a unavailable", "c unavailable"]);
  expect(kept.size).toBe(0);
});

test("a lease is no reason for a process to stay", () => {
  let unrefs = 0;
  const timer = { unref: () => void unrefs++ };
  const clock = { now: () => 0, setTimeout: () => timer, clearTimeout() {} };
  new Lease(clock, () => {}).extend(1e9);
  expect(unrefs).toBe(1);
});
