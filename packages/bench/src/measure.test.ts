import { expect, test } from "vitest";
import { measure, rate } from "./measure.ts";
import { makeSetup } from "./setup.ts";
import { workloadNamed } from "./workloads/registry.ts";

const timing = { warmupMs: 50, roundMs: 30, innerRounds: 5 };

function fakePass(durations: readonly number[]): { pass: () => void; clock: () => number } {
  let now = 0;
  let calls = 0;
  return {
    pass: () => {
      now += durations[Math.min(calls, durations.length - 1)] ?? 0;
      calls++;
    },
    clock: () => now,
  };
}

test("the rate is operations by time, whatever the warm-up took", () => {
  const { pass, clock } = fakePass([40, 20, 3]);
  expect(rate(pass, 6, timing, clock)).toBeCloseTo(2000);
});

test("one disturbed round does not move the median", () => {
  const { pass, clock } = fakePass([50, 10, 10, 10, 400, 10]);
  expect(rate(pass, 10, timing, clock)).toBeCloseTo(1000);
});

const json = {
  encode: (value: unknown): string => JSON.stringify(value),
  decode: (text: unknown): unknown => JSON.parse(String(text)),
};

function tickingClock(): () => number {
  let now = 0;
  return () => {
    now += 1;
    return now;
  };
}

test("both directions and the kernel before and after are measured", () => {
  const setup = makeSetup(workloadNamed("token"), json);
  const measurement = measure(setup, { ...timing, innerRounds: 1 }, tickingClock());
  expect(measurement.bytes).toBe(setup.bytes);
  expect(measurement.encode).toBeGreaterThan(0);
  expect(measurement.decode).toBeGreaterThan(0);
  expect(measurement.calibration).toEqual([1, 1]);
});

test("a decoder that goes wrong while it is timed is found out", () => {
  const setup = makeSetup(workloadNamed("token"), json);
  const wrong = { ...setup, codec: { ...json, decode: () => ({ stream: 1, seq: 2, text: "a" }) } };
  expect(() => measure(wrong, timing, tickingClock())).toThrow(/^decode: touching gives/);
  const short = { ...setup, codec: { ...json, encode: () => "{}" } };
  expect(() => measure(short, timing, tickingClock())).toThrow(/^encode: \d+ units/);
});
