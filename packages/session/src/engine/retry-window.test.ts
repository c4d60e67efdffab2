import { expect, test } from "vitest";
import { DEFAULT_PARAMETERS } from "./parameters.ts";
import { RetryWindow } from "./retry-window.ts";

/** Times that are waited for attempts, which fail at once, but the first one `away` ms after the loss. */
function windows(retry: RetryWindow, count: number, now = 0, away = 0): number[] {
  let at = now;
  return Array.from({ length: count }, (_, failed) => {
    if (failed === 1) at = Math.max(at, now + away);
    const next = retry.failed(at);
    const window = next - at;
    at = next;
    return window;
  });
}

test("R-LIVE-11: windows double from half a second to half a minute", () => {
  const late = new RetryWindow(DEFAULT_PARAMETERS, () => 1);
  expect(windows(late, 9, 0, 60_000)).toEqual([
    500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
  ]);
});

test("R-LIVE-11: the time is drawn from the whole of the window, also of the first", () => {
  const early = new RetryWindow(DEFAULT_PARAMETERS, () => 0);
  expect(windows(early, 3)).toEqual([0, 0, 0]);
  const half = new RetryWindow(DEFAULT_PARAMETERS, () => 0.5);
  expect(windows(half, 3, 1000, 60_000)).toEqual([250, 500, 1000]);
});

test("R-LIVE-11: a connection that held begins the windows anew, one that did not does not", () => {
  const retry = new RetryWindow(DEFAULT_PARAMETERS, () => 1);
  windows(retry, 5);
  retry.attached(100_000);
  expect(windows(retry, 1, 129_999)).toEqual([16_000]);
  retry.attached(200_000);
  expect(windows(retry, 2, 230_000, 60_000)).toEqual([500, 1000]);
});

test("R-LIVE-14: a window is not longer than the client has been away", () => {
  let share = 0.1;
  const retry = new RetryWindow(DEFAULT_PARAMETERS, () => share);
  expect(windows(retry, 6)).toEqual([50, 50, 50, 50, 50, 50]);
  share = 1;
  expect(windows(retry, 4, 2000)).toEqual([2000, 4000, 8000, 16_000]);
});

test("R-LIVE-14: a connection that did not hold is part of the time away", () => {
  const retry = new RetryWindow(DEFAULT_PARAMETERS, () => 1);
  windows(retry, 2);
  retry.attached(1500);
  expect(windows(retry, 1, 21_500)).toEqual([2000]);
});

test("R-LIVE-12: a server's window takes the place of one's own", () => {
  const retry = new RetryWindow(DEFAULT_PARAMETERS, () => 0.25);
  expect(retry.told({ fromMs: 1000, spanMs: 30_000 }, 50)).toBe(50 + 1000 + 7500);
  expect(windows(retry, 1)).toEqual([125]);
});
