import { expect, test } from "vitest";
import { bytes, Recorder } from "../testing/recorder.ts";
import { Throttle } from "./throttle.ts";

const count = ({ seen }: Recorder): number => seen.join("").length;

test("bytes arrive no faster than the line carries them", () => {
  const out = new Recorder();
  const throttle = new Throttle(out, out);
  throttle.set(1000);
  throttle.push(bytes("x".repeat(150)));
  throttle.push(bytes("y".repeat(50)));
  throttle.end("fin");
  for (const [ms, arrived] of [
    [49, 0],
    [1, 50],
    [100, 150],
    [49, 150],
  ] as const) {
    out.clock.advance(ms);
    expect(count(out)).toBe(arrived);
  }
  out.clock.advance(1);
  expect(out.seen).toEqual([
    "x".repeat(50),
    "x".repeat(50),
    "x".repeat(50),
    "y".repeat(50),
    "<fin>",
  ]);
  expect([out.drains, throttle.held, out.clock.pending]).toEqual([4, 0, 0]);
});

test("a line that was silent has no bytes saved up", () => {
  const out = new Recorder();
  const throttle = new Throttle(out, out);
  throttle.set(10);
  out.clock.advance(10_000);
  throttle.push(bytes("ab"));
  out.clock.advance(99);
  expect(out.seen).toEqual([]);
  out.clock.advance(1);
  expect(out.seen).toEqual(["a"]);
});

test("another rate holds from now on, and none lets go", () => {
  const out = new Recorder();
  const throttle = new Throttle(out, out);
  throttle.set(1);
  throttle.push(bytes("abc"));
  throttle.set(2);
  out.clock.advance(500);
  expect(out.seen).toEqual(["a"]);
  throttle.set(undefined);
  throttle.push(bytes("d"));
  expect([out.seen, out.clock.pending]).toEqual([["a", "bc", "d"], 0]);
});

test("a timer that fires early is waited for again", () => {
  const out = new Recorder();
  let early: (() => void) | undefined;
  const clock = {
    now: () => out.clock.now(),
    setTimeout: (callback: () => void) => {
      early = callback;
    },
    clearTimeout: () => {},
  };
  const throttle = new Throttle(out, { clock, drained: out.drained });
  throttle.set(1000);
  throttle.push(bytes("a"));
  out.clock.advance(0.9);
  early?.();
  expect(out.seen).toEqual([]);
  out.clock.advance(0.1);
  early?.();
  expect(out.seen).toEqual(["a"]);
});
