import { expect, test } from "vitest";
import type { OutgoingData } from "../payload.ts";
import { PollAnswers } from "./poll-answers.ts";

/** Answers, what was replied by the names of the polls, and how to let the time of the held pass. */
function place() {
  const replies: string[] = [];
  let expire = (): void => {};
  const answers = new PollAnswers((due) => {
    expire = due;
    return () => {};
  });
  const as =
    (name: string) =>
    (data: OutgoingData | undefined): void =>
      void replies.push(`${name} ${String(data)}`);
  const poll = (n: number, name: string) => answers.poll(n, 1e9, () => {}, as(name));
  return { answers, replies, poll, as, expire: () => expire() };
}

test("a poll and its repeat that came while it was held get the same bytes R-TRANS-21", () => {
  const { answers, replies, poll } = place();
  poll(1, "first");
  poll(1, "repeat");
  expect(replies).toEqual([]);
  answers.write("!K1");
  expect(replies).toEqual(["first !K1", "repeat !K1"]);
  answers.write("!K2");
  poll(1, "late");
  expect(replies.at(-1)).toBe("late !K1");
  poll(2, "next");
  expect(replies.at(-1)).toBe("next !K2");
});

test("a newer poll lets the older and its repeats go with nothing R-TRANS-20", () => {
  const { replies, poll } = place();
  poll(1, "first");
  poll(1, "repeat");
  poll(2, "newer");
  expect(replies).toEqual(["first undefined", "repeat undefined"]);
});

test("a poll whose time is over is answered with nothing, and its repeat too R-TRANS-19", () => {
  const { answers, replies, poll, expire } = place();
  poll(1, "first");
  expire();
  answers.write("!K1");
  poll(1, "repeat");
  expect(replies).toEqual(["first undefined", "repeat undefined"]);
  poll(2, "next");
  expect(replies.at(-1)).toBe("next !K1");
});

test("what was written last is answered when the transport has ended, and then polls are refused", () => {
  const { answers, replies, poll, as } = place();
  answers.welcome(as("hello"));
  answers.write("!W");
  answers.write("!G");
  answers.close();
  expect(poll(1, "last")).toBe(undefined);
  expect(replies).toEqual(["hello !W", "last !G"]);
  expect([poll(2, "none"), poll(9, "early")]).toEqual(["gone", "early"]);
});
