import type { SkipReason } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import { expect, test } from "vitest";
import type { Gap, KeyedStreamOptions } from "./call-options.ts";
import type { CallListener } from "./client-call.ts";
import { KeyedStream } from "./keyed-stream.ts";

const at = (offset: number, epoch = "e1") => ({ epoch, offset });

function place(options: KeyedStreamOptions = {}) {
  const log: unknown[] = [];
  let listener: Partial<CallListener> = {};
  const stream = new KeyedStream<number>(
    (given) => {
      listener = given;
      return {
        consume: (size) => log.push(`consumed ${size}`),
        cancel: (error) => log.push(error.code),
      };
    },
    {
      onGap: (gap: Gap) => log.push(gap),
      onSkip: (count: number, reason: SkipReason) => log.push(`skipped ${count} ${reason}`),
      ...options,
    },
  );
  const call = listener as Required<CallListener>;
  const answer = (...values: number[]): void => {
    for (const value of values) call.answered(value, value);
  };
  const take = async (count: number): Promise<unknown[]> => {
    const taken: unknown[] = [];
    while (taken.length < count) taken.push((await stream.next()).value);
    return taken;
  };
  return { stream, log, call, answer, take };
}

test("a repeat asks for what has not arrived, whatever of it was taken", async () => {
  const { stream, call, answer, take } = place();
  expect(call.repeated({ key: "k" })).toEqual({ key: "k", from: undefined });
  call.opened(at(0));
  answer(0, 1, 2);
  call.skipped(2, "inexpressible");
  expect(await take(2)).toEqual([0, 1]);
  expect(call.repeated({ key: "k" })).toEqual({ key: "k", from: at(5) });
  call.opened(at(5));
  answer(5);
  call.ended();
  expect(await take(3)).toEqual([2, 5, undefined]);
  expect(stream.cursor).toEqual(at(6));
});

test("R-STREAM-31: answers that arrive again are told apart by their places, and used up", async () => {
  const { call, answer, take, log } = place();
  call.opened(at(0));
  answer(1, 2, 3);
  call.skipped(2, "overflow");
  call.repeated({});
  call.opened(at(1));
  answer(2, 3);
  call.skipped(3, "overflow");
  answer(6);
  expect(log).toEqual(["consumed 2", "consumed 3"]);
  expect(await take(4)).toEqual([1, 2, 3, 6]);
  expect(log.slice(2)).toEqual(["consumed 1", "consumed 2", "consumed 3", "skipped 3 overflow"]);
});

test("R-STREAM-29: what is missing is told in its place", async () => {
  const { stream, call, answer, take, log } = place();
  call.opened(at(0));
  answer(1, 2);
  call.opened(at(7));
  answer(8);
  call.opened(at(0, "e2"));
  answer(1);
  call.ended();
  await take(2);
  expect(log).toEqual(["consumed 1"]);
  await take(1);
  expect(log.slice(1)).toEqual(["consumed 2", { from: at(2), to: at(7), missing: 5 }]);
  expect(stream.cursor).toEqual(at(7));
  expect(await take(1)).toEqual([1]);
  expect(log.slice(3)).toEqual([
    "consumed 8",
    { from: at(8), to: at(0, "e2"), missing: undefined },
  ]);
  await take(1);
  expect(stream.cursor).toEqual(at(1, "e2"));
});

test("a call that asks for nothing in particular hears when the first answers are gone", async () => {
  const { call, answer, take, log } = place();
  call.opened(at(3));
  answer(4);
  await take(1);
  expect(log).toEqual([{ from: at(0), to: at(3), missing: 3 }]);
});

test("a stream that is left takes its call back, unless that is over", async () => {
  const { stream, log } = place();
  await stream.return();
  expect(log).toEqual(["canceled"]);
  const over = place();
  over.call.failed(new TwobyteError("aborted", "no"));
  await over.stream.return();
  expect(over.log).toEqual([]);
});
