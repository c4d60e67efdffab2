import { expect, test } from "vitest";
import { ManualClock } from "./manual-clock.ts";

test("timers fire in the order of their times, each at its own", () => {
  const clock = new ManualClock(100);
  const fired: string[] = [];
  const set = (name: string, ms: number): unknown =>
    clock.setTimeout(() => fired.push(`${name} at ${clock.now()}`), ms);
  set("late", 30);
  set("soon", 10);
  set("soon too", 10);
  set("later", 31);
  expect([clock.pending, clock.next]).toEqual([4, 110]);
  clock.advance(9.5);
  expect(fired).toEqual([]);
  clock.advance(20.5);
  expect(fired).toEqual(["soon at 110", "soon too at 110", "late at 130"]);
  expect([clock.now(), clock.pending, clock.next]).toEqual([130, 1, 131]);
});

test("a timer that a timer sets fires on the way, if it is due", () => {
  const clock = new ManualClock();
  const fired: number[] = [];
  const again = (): void => {
    fired.push(clock.now());
    clock.setTimeout(again, 25);
  };
  clock.setTimeout(again, 0);
  clock.advance(60);
  expect(fired).toEqual([0, 25, 50]);
  expect(clock.now()).toBe(60);
});

test("a timer that was taken back never fires, and taking it back twice is no mistake", () => {
  const clock = new ManualClock();
  const timer = clock.setTimeout(() => expect.fail("it fired"), 5);
  clock.setTimeout(() => clock.clearTimeout(other), 5);
  const other = clock.setTimeout(() => expect.fail("it fired"), 5);
  clock.clearTimeout(timer);
  clock.clearTimeout(timer);
  clock.clearTimeout(undefined);
  clock.advance(10);
  expect(clock.pending).toBe(0);
});

test("time goes on only forwards, and stops where a callback throws", () => {
  const clock = new ManualClock();
  expect(() => clock.advance(-1)).toThrow(RangeError);
  expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
  clock.setTimeout(() => {
    throw new Error("boom");
  }, 3);
  expect(() => clock.advance(10)).toThrow("boom");
  expect(clock.now()).toBe(3);
});
