import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KeptCalls } from "./kept-calls.ts";
import { Lease } from "./lease.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a lease is over after the longest of the times that it was given", () => {
  let over = 0;
  const lease = new Lease(() => over++);
  expect(lease.isRunning).toBe(false);
  lease.extend(100);
  vi.advanceTimersByTime(50);
  lease.extend(20);
  lease.extend(80);
  vi.advanceTimersByTime(79);
  expect([over, lease.isRunning]).toEqual([0, true]);
  vi.advanceTimersByTime(1);
  expect([over, lease.isRunning]).toEqual([1, false]);
});

test("a lease may be longer than timers can be, and can be stopped", () => {
  let over = 0;
  const lease = new Lease(() => over++);
  const year = 31_536_000_000;
  lease.extend(year);
  vi.advanceTimersByTime(year - 1);
  expect(over).toBe(0);
  vi.advanceTimersByTime(1);
  expect(over).toBe(1);
  lease.extend(10);
  lease.stop();
  vi.advanceTimersByTime(10);
  expect([over, lease.isRunning, vi.getTimerCount()]).toEqual([1, false, 0]);
});

test("a lease that is over when it begins ends at once, not within its begin", () => {
  let over = 0;
  const lease = new Lease(() => over++);
  lease.extend(-5);
  expect([over, lease.isRunning]).toEqual([0, true]);
  vi.advanceTimersByTime(0);
  expect(over).toBe(1);
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
