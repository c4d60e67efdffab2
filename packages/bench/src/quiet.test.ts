import { expect, test } from "vitest";
import { busyAtStart, judgeQuiet } from "./quiet.ts";

const limits = { load: 1, spread: 0.1 };
const steady = Array.from({ length: 100 }, (_, index) => 5 + (index % 3) / 100);

test("a steady kernel on an idle machine counts", () => {
  const quiet = judgeQuiet(0.3, steady, limits);
  expect(quiet.reasons).toEqual([]);
  expect(quiet.spread).toBeLessThan(0.01);
});

test("a load above the limit makes a run void before it begins", () => {
  expect(busyAtStart(1, limits)).toBeUndefined();
  expect(busyAtStart(1.01, limits)).toMatch(/load average is 1.01, above 1/);
  expect(judgeQuiet(1.01, steady, limits).reasons).toHaveLength(1);
});

test("a kernel that slows down for a tenth of the run makes it void", () => {
  const busy = steady.map((time, index) => (index < 10 ? time * 1.2 : time));
  expect(judgeQuiet(0.3, busy, limits).reasons[0]).toMatch(/varied by 2\d\.\d %, more than 10/);
});

test("one hiccup in a hundred does not", () => {
  expect(judgeQuiet(0.3, [...steady, 50], limits).reasons).toEqual([]);
});

test("with few samples any outlier makes it void", () => {
  expect(judgeQuiet(0.3, [5, 5, 5, 6], limits).reasons).toHaveLength(1);
});

test("what is unknown does not count as quiet", () => {
  expect(busyAtStart(Number.NaN, limits)).toBeDefined();
  expect(judgeQuiet(0, [], limits).reasons).toEqual(["nothing was measured"]);
  expect(judgeQuiet(0, [5, Number.NaN], limits).reasons).toHaveLength(1);
});
