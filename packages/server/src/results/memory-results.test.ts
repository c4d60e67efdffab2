import { expect, test } from "vitest";
import { EncodedItems } from "../log/encoded-items.ts";
import { MemoryLog } from "../log/memory-log.ts";
import { MemoryResults } from "./memory-results.ts";
import type { KeyedCall } from "./result-store.ts";

function call(fingerprint = "f"): KeyedCall {
  return {
    fingerprint,
    log: new MemoryLog(),
    encoded: new EncodedItems([]),
    leftBehind: undefined,
    join: () => () => {},
    reached() {},
  };
}

function ended(store: MemoryResults, id: string, bytes: number): KeyedCall {
  const one = call();
  store.begin(id, one);
  store.finish(id, bytes);
  return one;
}

test("a call is found while it runs and behind its end", () => {
  const store = new MemoryResults();
  const one = call();
  expect(store.find("a")).toBe(undefined);
  store.begin("a", one);
  expect(store.find("a")).toBe(one);
  store.finish("a", 10);
  expect([store.find("a"), store.bytes]).toEqual([one, 10]);
});

test("a call that did nothing leaves its key free", () => {
  const store = new MemoryResults();
  store.begin("a", call());
  store.forget("a");
  store.finish("a", 10);
  expect([store.find("a"), store.bytes]).toEqual([undefined, 0]);
});

test("R-STREAM-26: the oldest results go when there are too many bytes, and are not forgotten", () => {
  const store = new MemoryResults({ bytes: 25 });
  const { epoch } = store;
  ended(store, "a", 10);
  const b = ended(store, "b", 10);
  const c = ended(store, "c", 10);
  expect(["a", "b", "c"].map((id) => store.find(id))).toEqual(["dropped", b, c]);
  ended(store, "d", 99);
  expect(["a", "b", "c", "d"].map((id) => store.find(id))).toEqual(Array(4).fill("dropped"));
  expect([store.bytes, store.epoch]).toEqual([0, epoch]);
});

test("R-STREAM-26: a result goes when it is old; what still runs never does", () => {
  let now = 0;
  const store = new MemoryResults({ ageMs: 100 }, () => now);
  const running = call();
  store.begin("running", running);
  const a = ended(store, "a", 1);
  now = 99;
  expect(store.find("a")).toBe(a);
  now = 100;
  expect(store.find("a")).toBe("dropped");
  now = 1e9;
  expect(store.find("running")).toBe(running);
});

test("R-STREAM-27: whoever forgets that a result was dropped has another epoch", () => {
  const store = new MemoryResults({ bytes: 0, dropped: 4 });
  const { epoch } = store;
  for (const id of ["a", "b", "c", "d"]) ended(store, id, 1);
  expect([store.find("a"), store.epoch]).toEqual(["dropped", epoch]);
  ended(store, "e", 1);
  expect(store.epoch).not.toBe(epoch);
  expect(["a", "b", "c", "d", "e"].map((id) => store.find(id))).toEqual([
    ...Array(3).fill(undefined),
    ...Array(2).fill("dropped"),
  ]);
});

test("R-STREAM-27: each store has an epoch of its own", () => {
  const epochs = new Set(Array.from({ length: 100 }, () => new MemoryResults().epoch));
  expect(epochs.size).toBe(100);
});
