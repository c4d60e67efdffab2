import { expect, test } from "vitest";
import type { Clock } from "./clock.ts";
import { WakeTimer } from "./wake-timer.ts";

/** A clock whose timers are fired by hand, with what was asked of it. */
function place() {
  const asked: number[] = [];
  let fire = (): void => {};
  let now = 1000;
  let called = 0;
  const clock: Clock = {
    now: () => now,
    setTimeout(callback, ms) {
      asked.push(ms);
      fire = callback;
      return asked.length;
    },
    clearTimeout() {
      fire = () => {};
    },
  };
  const timer = new WakeTimer(clock, () => called++);
  return {
    asked,
    timer,
    fire: () => fire(),
    pass(ms: number): void {
      now += ms;
    },
    called: () => called,
  };
}

test("a wake timer fires for the earliest of its times, and once", () => {
  const { asked, timer, fire, called } = place();
  timer.wake(1500);
  timer.wake(1800);
  timer.wake(1200.5);
  expect(asked).toEqual([500, 201]);
  fire();
  expect(called()).toBe(1);
  timer.wake(1800);
  expect(asked).toEqual([500, 201, 800]);
});

test("a time that is over is as good as now, and one that is too far off is asked for in pieces", () => {
  const { asked, timer, pass } = place();
  timer.wake(2 ** 40);
  pass(500);
  timer.wake(1000);
  expect(asked).toEqual([2 ** 31 - 1, 0]);
});

test("a timer that was stopped does not call back until it is given another time", () => {
  const { asked, timer, fire, called } = place();
  timer.wake(1500);
  timer.stop();
  fire();
  expect(called()).toBe(0);
  timer.wake(1600);
  fire();
  expect([called(), asked]).toEqual([1, [500, 600]]);
});
