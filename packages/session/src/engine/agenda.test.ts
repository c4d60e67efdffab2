import { expect, test } from "vitest";
import type { Due } from "./agenda.ts";
import { Agenda } from "./agenda.ts";

function entry(due: () => void): Due {
  return { deadlineAt: Number.POSITIVE_INFINITY, heapIndex: -1, due };
}

test("the agenda asks to be woken for its first entry, and does what is due in order", () => {
  const wakes: number[] = [];
  const done: string[] = [];
  const agenda = new Agenda(0, (at) => wakes.push(at));
  agenda.wake(
    entry(() => done.push("b")),
    20,
  );
  agenda.wake(
    entry(() => done.push("a")),
    10,
  );
  agenda.wake(
    entry(() => done.push("c")),
    30,
  );
  expect(wakes).toEqual([20, 10]);
  agenda.advance(25);
  expect(done).toEqual(["a", "b"]);
  expect(agenda.now).toBe(25);
  expect(wakes).toEqual([20, 10, 30]);
});

test("an entry moves to an earlier time only, and comes back when it was done", () => {
  const done: number[] = [];
  const agenda = new Agenda(0, () => {});
  const one = entry(() => done.push(agenda.now));
  agenda.wake(one, 20);
  agenda.wake(one, 30);
  agenda.advance(20);
  agenda.wake(one, 30);
  agenda.wake(one, 25);
  agenda.advance(26);
  agenda.advance(40);
  expect(done).toEqual([20, 26]);
});

test("a cancelled entry is not done", () => {
  const agenda = new Agenda(0, () => {});
  const one = entry(() => {
    throw new Error("it was done");
  });
  agenda.wake(one, 10);
  agenda.cancel(one);
  agenda.cancel(one);
  agenda.advance(20);
  expect(one.heapIndex).toBe(-1);
});
