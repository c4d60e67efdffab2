import { expect, test } from "vitest";
import { MAX_FRAME } from "../frames/limits.ts";
import { sharedLimits } from "./limits.ts";

const limits = { maxFrame: MAX_FRAME, credit: 1000, streams: 8 };

test("sessions whose peers have the same limits keep one object", () => {
  const kept = sharedLimits(limits);
  expect(kept).toEqual(limits);
  expect(sharedLimits({ ...limits })).toBe(kept);
});

test("each limit that differs counts", () => {
  for (const other of [{ maxFrame: MAX_FRAME - 1 }, { credit: 1 }, { streams: 0 }]) {
    sharedLimits(limits);
    expect(sharedLimits({ ...limits, ...other })).toEqual({ ...limits, ...other });
  }
});

test("no frame is longer than this side writes, whatever the peer takes", () => {
  expect(sharedLimits({ ...limits, maxFrame: MAX_FRAME * 2 }).maxFrame).toBe(MAX_FRAME);
});
