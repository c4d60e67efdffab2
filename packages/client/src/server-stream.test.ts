import { TwobyteError } from "@twobyte/session";
import { expect, test } from "vitest";
import type { CallListener } from "./client-call.ts";
import { ServerStream } from "./server-stream.ts";

function place() {
  const log: string[] = [];
  let listener: CallListener | undefined;
  const stream = new ServerStream<number>((given) => {
    listener = given;
    return {
      consume: (size) => log.push(`consumed ${size}`),
      cancel: (error) => log.push(error.code),
    };
  });
  if (listener === undefined) throw new Error("the stream did not start its call");
  return { stream, log, call: listener };
}

test("answers come out in order, whether they were waited for or not", async () => {
  const { stream, call } = place();
  const first = stream.next();
  const second = stream.next();
  for (let i = 0; i < 100; i++) call.answered(i, 1);
  call.ended();
  const seen = [(await first).value, (await second).value];
  for await (const value of stream) seen.push(value);
  expect(seen).toEqual(Array.from({ length: 100 }, (_, i) => i));
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test("an answer is used when the next one is asked for", async () => {
  const { stream, call, log } = place();
  call.answered(1, 10);
  call.answered(2, 20);
  await stream.next();
  expect(log).toEqual([]);
  await stream.next();
  expect(log).toEqual(["consumed 10"]);
  const third = stream.next();
  expect(log).toEqual(["consumed 10", "consumed 20"]);
  call.answered(3, 30);
  expect((await third).value).toBe(3);
});

test("an error comes behind the answers that were before it, once", async () => {
  const { stream, call } = place();
  call.answered(1, 1);
  call.failed(new TwobyteError("aborted", "no more"));
  expect((await stream.next()).value).toBe(1);
  await expect(stream.next()).rejects.toMatchObject({ code: "aborted" });
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test("whoever waits when the call fails hears of it, one of them", async () => {
  const { stream, call } = place();
  const waiting = [stream.next(), stream.next()];
  call.failed(new TwobyteError("aborted", "no more"));
  await expect(waiting[0]).rejects.toMatchObject({ code: "aborted" });
  expect(await waiting[1]).toEqual({ done: true, value: undefined });
});

test("leaving takes the call back, once, and only if it still runs", async () => {
  const { stream, call, log } = place();
  call.answered(1, 1);
  for await (const _ of stream) break;
  await stream.return();
  expect(log).toEqual(["canceled"]);
  const ended = place();
  ended.call.ended();
  await ended.stream.return();
  expect(ended.log).toEqual([]);
});
