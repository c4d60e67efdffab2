import { TwobyteError } from "@twobyte/session";
import { expect, test } from "vitest";
import type { LogItem } from "./log-item.ts";
import { MemoryLog } from "./memory-log.ts";

function item(size: number, key?: string): LogItem {
  return { message: "M", revision: 1, payload: new Uint8Array(size), key };
}

test("offsets count on, whatever is dropped", () => {
  const log = new MemoryLog({ items: 3, bytes: 1000 });
  const offsets = Array.from({ length: 200 }, (_, n) => log.append(item(n % 5)));
  expect(offsets).toEqual(Array.from({ length: 200 }, (_, n) => n));
  expect([log.first, log.end]).toEqual([197, 200]);
  expect([197, 198, 199].map((offset) => log.at(offset)?.payload.length)).toEqual([2, 3, 4]);
  expect([log.at(196), log.at(200)]).toEqual([undefined, undefined]);
  expect(log.bytes).toBe(9);
});

test("a log is bounded in bytes, but always keeps its newest item", () => {
  const log = new MemoryLog({ items: 100, bytes: 10 });
  for (const size of [4, 4, 4]) log.append(item(size));
  expect([log.first, log.end, log.bytes]).toEqual([1, 3, 8]);
  log.append(item(50));
  expect([log.first, log.end, log.bytes]).toEqual([3, 4, 50]);
});

// R-STREAM-17
test("no log has the epoch of another", () => {
  const epochs = new Set(Array.from({ length: 100 }, () => new MemoryLog().epoch));
  expect(epochs.size).toBe(100);
  for (const epoch of epochs) expect(epoch.length).toBe(16);
});

test("an item is superseded by a later one of its key", () => {
  const log = new MemoryLog({ items: 3, bytes: 1000 });
  for (const key of ["a", "b", "a", undefined]) log.append(item(1, key));
  expect([1, 2, 3].map((offset) => log.isSuperseded(offset))).toEqual([false, false, false]);
  log.append(item(1, "a"));
  expect([2, 3, 4].map((offset) => log.isSuperseded(offset))).toEqual([true, false, false]);
});

test("what is trimmed is gone, and no more than there is", () => {
  const log = new MemoryLog();
  for (let n = 0; n < 5; n++) log.append(item(2));
  log.trim(3);
  expect([log.first, log.end, log.bytes]).toEqual([3, 5, 4]);
  log.trim(99);
  expect([log.first, log.end, log.bytes]).toEqual([5, 5, 0]);
  expect(log.append(item(1))).toBe(5);
});

test("listeners hear of every item and of the end, until they stop", () => {
  const log = new MemoryLog();
  const heard: string[] = [];
  const stop = log.watch(() => heard.push(`a ${log.end} ${log.ended !== undefined}`));
  log.watch(() => heard.push("b"));
  log.append(item(1));
  stop();
  log.finish();
  log.finish(new TwobyteError("aborted", "too late"));
  expect(heard).toEqual(["a 1 false", "b", "b"]);
  expect(log.ended).toEqual({ error: undefined });
  expect(() => log.append(item(1))).toThrow("has ended");
});

test("a copy goes on at another place, where its readers find it", () => {
  const log = new MemoryLog();
  for (const key of ["a", "b"]) log.append(item(2, key));
  log.moveTo({ epoch: "of another", offset: 7 });
  expect([log.epoch, log.first, log.end, log.bytes]).toEqual(["of another", 7, 7, 0]);
  expect(log.append(item(3, "a"))).toBe(7);
  expect([log.at(1), log.at(7)?.payload.length, log.isSuperseded(7)]).toEqual([
    undefined,
    3,
    false,
  ]);
});
