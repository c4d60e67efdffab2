import { expect, test } from "vitest";
import { encodeFrame } from "../frames/encode-frame.ts";
import { compact } from "./compact.ts";
import { IncomingPosts } from "./incoming-posts.ts";
import { PollAnswers } from "./poll-answers.ts";

function roomOf(data: Uint8Array | string | undefined): number {
  return data instanceof Uint8Array ? data.buffer.byteLength : 0;
}

test("a few bytes of a large chunk are copied, and what fills its memory is not", () => {
  const chunk = new Uint8Array(65_536);
  const few = chunk.subarray(100, 120);
  expect(compact(few)).toEqual(few);
  expect(roomOf(compact(few))).toBe(20);
  const much = chunk.subarray(0, 40_000);
  expect(compact(much)).toBe(much);
  expect(compact("text")).toBe("text");
});

test("what a transport keeps for repeats of a POST and of a poll holds on to no chunk", () => {
  const posts = new IncomingPosts("binary");
  const target = { received: 3, receive() {} };
  const head = { session: "s", token: "t", n: 1, count: 1 };
  const outcome = posts.take(head, new Uint8Array(), target);
  expect("answer" in outcome && roomOf(outcome.answer)).toBeLessThan(100);
  const answers = new PollAnswers(() => () => {});
  answers.write(encodeFrame("binary", { kind: "ack", received: 3 }));
  const heard: (Uint8Array | string | undefined)[] = [];
  const poll = (): unknown =>
    answers.poll(
      1,
      0,
      () => {},
      (data) => heard.push(data),
    );
  poll();
  poll();
  expect(heard[1]).toEqual(heard[0]);
  expect(roomOf(heard[1])).toBeLessThan(100);
});
