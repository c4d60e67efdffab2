import { expect, test } from "vitest";
import { AnsweredStreams } from "./answered-streams.ts";

test("what arrives before the error was acknowledged may have crossed it", () => {
  const streams = new AnsweredStreams();
  expect(streams.has(0, 0)).toBe(false);
  streams.add(0, 5);
  streams.add(2, 7);
  expect([streams.has(0, 4), streams.has(0, 5), streams.has(2, 5)]).toEqual([true, false, true]);
  streams.free(5);
  expect([streams.has(0, 0), streams.has(2, 0)]).toEqual([false, true]);
  streams.add(2, 9);
  streams.free(7);
  expect(streams.has(2, 8)).toBe(true);
});
