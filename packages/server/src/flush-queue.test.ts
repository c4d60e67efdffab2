import { expect, test } from "vitest";
import type { Flushable } from "./flush-queue.ts";
import { FlushQueue } from "./flush-queue.ts";

/** A queue whose turns end by hand, and what was flushed. */
function place() {
  const due: (() => void)[] = [];
  const soon = (callback: () => void): void => void due.push(callback);
  const flushed: string[] = [];
  const one = (name: string, then: () => void = () => {}): Flushable => ({
    flush() {
      flushed.push(name);
      then();
    },
  });
  const queue = FlushQueue.of(soon);
  return { due, soon, flushed, one, queue, endTurn: () => due.shift()?.() };
}

test("all that wait are flushed in their order, by one callback", () => {
  const { due, flushed, one, queue, endTurn } = place();
  for (const name of ["a", "b", "c"]) queue.add(one(name));
  expect([due.length, flushed]).toEqual([1, []]);
  endTurn();
  expect([due.length, flushed]).toEqual([0, ["a", "b", "c"]]);
});

test("what is gathered meanwhile is flushed at the end of the next turn", () => {
  const { flushed, one, queue, endTurn } = place();
  queue.add(one("a", () => queue.add(one("c"))));
  queue.add(one("b"));
  endTurn();
  expect(flushed).toEqual(["a", "b"]);
  endTurn();
  expect(flushed).toEqual(["a", "b", "c"]);
});

test("one that throws holds up no other", () => {
  const { flushed, one, queue, endTurn } = place();
  const fail = (): never => {
    throw new Error("broken");
  };
  for (const each of [one("a", fail), one("b"), one("c")]) queue.add(each);
  expect(endTurn).toThrow("broken");
  endTurn();
  expect(flushed).toEqual(["a", "b", "c"]);
});

test("those that share a function share a queue", () => {
  const { soon, queue } = place();
  expect(FlushQueue.of(soon)).toBe(queue);
  expect(FlushQueue.of(() => {})).not.toBe(queue);
});
