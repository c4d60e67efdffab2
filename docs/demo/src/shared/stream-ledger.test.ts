import { expect, test } from "vitest";
import { StreamLedger } from "./stream-ledger.ts";

function countsOf(first: number | undefined, ...events: readonly (number | "gap")[]): object {
  const ledger = new StreamLedger(first);
  for (const event of events) {
    if (event === "gap") ledger.excuse();
    else ledger.item(event, 1000 + event);
  }
  return ledger.counts;
}

const clean = { lost: 0, duplicated: 0, reordered: 0, excused: 0 };

test("items that come once and in order are counted, wherever they begin", () => {
  expect(countsOf(0, 0, 1, 2)).toEqual({ ...clean, arrived: 3 });
  expect(countsOf(undefined, 7, 8)).toEqual({ ...clean, arrived: 2 });
});

test("what is missing is lost, unless a gap stands in its place", () => {
  expect(countsOf(0, 1, 4)).toEqual({ ...clean, arrived: 2, lost: 3 });
  expect(countsOf(0, 0, "gap", 3, 4)).toEqual({ ...clean, arrived: 3, excused: 2 });
  expect(countsOf(0, 0, "gap", 1, 3)).toEqual({ ...clean, arrived: 3, lost: 1 });
});

test("what comes twice is duplicated, and what comes late is reordered and not lost", () => {
  expect(countsOf(0, 0, 1, 1, 0)).toEqual({ ...clean, arrived: 4, duplicated: 2 });
  expect(countsOf(0, 0, 2, 1, 3)).toEqual({ ...clean, arrived: 4, reordered: 1 });
});

test("the end tells of items that did not come", () => {
  const ledger = new StreamLedger(0);
  ledger.item(0, 5);
  ledger.finish(3);
  expect(ledger.counts).toMatchObject({ arrived: 1, lost: 2 });
  const cut = new StreamLedger(0);
  cut.item(0, 5);
  cut.cut();
  expect(cut.isCut).toBe(true);
  expect(cut.counts).toMatchObject({ arrived: 1, lost: 0, excused: 0 });
});
