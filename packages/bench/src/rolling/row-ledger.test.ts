import { expect, test } from "vitest";
import { RowLedger } from "./row-ledger.ts";

function ledgerOf(...items: readonly number[]): RowLedger {
  const ledger = new RowLedger(0);
  for (const n of items) ledger.add(n);
  return ledger;
}

test("a whole row in order has nothing against it", () => {
  const ledger = ledgerOf(0, 1, 2);
  ledger.close(3);
  expect(ledger.figures).toEqual({ items: 3, lost: 0, repeated: 0, reordered: 0 });
});

test("items that are passed over, or missing at the end, are lost", () => {
  const ledger = ledgerOf(1, 2, 5);
  ledger.close(7);
  expect(ledger.figures).toEqual({ items: 3, lost: 4, repeated: 0, reordered: 0 });
});

test("an item that comes late is reordered, and one that comes again repeated", () => {
  expect(ledgerOf(0, 2, 1, 1, 0).figures).toEqual({
    items: 5,
    lost: 0,
    repeated: 2,
    reordered: 1,
  });
});

test("what is missing in a gap that was told is not lost", () => {
  const ledger = ledgerOf(0, 1);
  ledger.excuse();
  ledger.add(9);
  ledger.add(10);
  expect(ledger.figures).toEqual({ items: 4, lost: 0, repeated: 0, reordered: 0 });
});
