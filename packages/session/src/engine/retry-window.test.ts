import { expect, test } from "vitest";
import { DEFAULT_PARAMETERS } from "./parameters.ts";
import { RetryWindow } from "./retry-window.ts";

/** Windows in which the next attempts lie, one failure after the other. */
function windows(retry: RetryWindow, count: number, now = 0): number[] {
  return Array.from({ length: count }, () => retry.failed(now) - now);
}

test("R-LIVE-11: windows double from half a second to half a minute", () => {
  const late = new RetryWindow(DEFAULT_PARAMETERS, () => 1);
  expect(windows(late, 9)).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test("R-LIVE-11: the time is drawn from the whole of the window, also of the first", () => {
  const early = new RetryWindow(DEFAULT_PARAMETERS, () => 0);
  expect(windows(early, 3)).toEqual([0, 0, 0]);
  const half = new RetryWindow(DEFAULT_PARAMETERS, () => 0.5);
  expect(windows(half, 3, 1000)).toEqual([250, 500, 1000]);
});

test("R-LIVE-11: a connection that held begins the windows anew, one that did not does not", () => {
  const retry = new RetryWindow(DEFAULT_PARAMETERS, () => 1);
  windows(retry, 5);
  retry.attached(100_000);
  expect(windows(retry, 1, 129_999)).toEqual([16_000]);
  retry.attached(200_000);
  expect(windows(retry, 2, 230_000)).toEqual([500, 1000]);
});

test("R-LIVE-12: a server's window takes the place of one's own", () => {
  const retry = new RetryWindow(DEFAULT_PARAMETERS, () => 0.25);
  expect(retry.told({ fromMs: 1000, spanMs: 30_000 }, 50)).toBe(50 + 1000 + 7500);
  expect(windows(retry, 1)).toEqual([125]);
});
