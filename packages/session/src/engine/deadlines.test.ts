import { expect, test } from "vitest";
import type { Deadline } from "./deadlines.ts";
import { Deadlines } from "./deadlines.ts";

const deadline = (deadlineAt: number): Deadline => ({ deadlineAt, heapIndex: -1 });

test("deadlines come out in the order of their times, whatever is taken out in between", () => {
  const deadlines = new Deadlines<Deadline>();
  const all = Array.from({ length: 500 }, (_, i) => deadline((i * 7919) % 1009));
  for (const one of all) deadlines.add(one);
  const removed = all.filter((_, i) => i % 3 === 0);
  for (const one of removed) deadlines.remove(one);
  for (const one of removed) deadlines.remove(one);
  const seen: number[] = [];
  for (let { first } = deadlines; first !== undefined; first = deadlines.first) {
    seen.push(first.deadlineAt);
    deadlines.remove(first);
  }
  const expected = all.filter((_, i) => i % 3 !== 0).map((one) => one.deadlineAt);
  expect(seen).toEqual(expected.sort((a, b) => a - b));
  expect(all.every((one) => one.heapIndex === -1)).toBe(true);
});
