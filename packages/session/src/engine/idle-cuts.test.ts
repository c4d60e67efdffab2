import { expect, test } from "vitest";
import { IdleCuts } from "./idle-cuts.ts";

test("R-LIVE-10: two cuts after a like idle time ask for beats of 0.6 of it, for an hour", () => {
  const cuts = new IdleCuts({ idleMemoryMs: 3_600_000 });
  cuts.cut(60_000, 100_000);
  expect(cuts.maxBeat(100_000)).toBe(undefined);
  cuts.cut(60_400, 200_000);
  expect(cuts.maxBeat(200_000)).toBe(36_000);
  expect(cuts.maxBeat(200_000 + 3_599_999)).toBe(36_000);
  expect(cuts.maxBeat(200_000 + 3_600_000)).toBe(undefined);
});

test("R-LIVE-10: connections that end while they are used are not cut for being idle", () => {
  const cuts = new IdleCuts({ idleMemoryMs: 3_600_000 });
  cuts.cut(0, 0);
  cuts.cut(0, 0);
  expect(cuts.maxBeat(1)).toBe(undefined);
});

test("R-LIVE-10: cuts after idle times that differ have no one cause", () => {
  const cuts = new IdleCuts({ idleMemoryMs: 3_600_000 });
  for (const idle of [60_000, 10_000, 60_000, 5000]) cuts.cut(idle, 0);
  expect(cuts.maxBeat(1)).toBe(undefined);
});
