import { expect, test } from "vitest";
import { TwobyteError } from "../errors/twobyte-error.ts";
import { MessageQueue } from "./message-queue.ts";

function place() {
  const log: string[] = [];
  const queue = new MessageQueue<number>({
    consume: (size) => log.push(`consumed ${size}`),
    skipped: (count, reason) => log.push(`${count} ${reason}`),
  });
  return { queue, log };
}

// R-STREAM-22
test("messages come out in order, whether they were waited for or not", async () => {
  const { queue } = place();
  const waiting = [queue.next(), queue.next()];
  for (let i = 0; i < 100; i++) queue.push(i, 1);
  queue.finish(undefined);
  const seen: unknown[] = (await Promise.all(waiting)).map(({ value }) => value);
  for await (const value of queue) seen.push(value);
  expect(seen).toEqual(Array.from({ length: 100 }, (_, i) => i));
  expect(await queue.next()).toEqual({ done: true, value: undefined });
});

test("a message is used when the next one is asked for", async () => {
  const { queue, log } = place();
  queue.push(1, 10);
  queue.push(2, 20);
  await queue.next();
  expect(log).toEqual([]);
  await queue.next();
  expect(log).toEqual(["consumed 10"]);
  const third = queue.next();
  expect(log).toEqual(["consumed 10", "consumed 20"]);
  queue.push(3, 30);
  expect((await third).value).toBe(3);
});

// R-STREAM-22
test("a skip is told between the messages that it stands between", async () => {
  const { queue, log } = place();
  queue.push(1, 1);
  queue.skip(2, "overflow");
  queue.push(2, 1);
  await queue.next();
  expect(log).toEqual([]);
  await queue.next();
  expect(log).toEqual(["consumed 1", "2 overflow"]);
  const last = queue.next();
  queue.skip(1, "inexpressible");
  expect(log.at(-1)).toBe("1 inexpressible");
  queue.finish(undefined);
  expect((await last).done).toBe(true);
});

test("a skip behind the last message is told before the end", async () => {
  const { queue, log } = place();
  queue.skip(1, "overflow");
  queue.finish(undefined);
  expect((await queue.next()).done).toBe(true);
  expect(log).toEqual(["1 overflow"]);
});

test("an error comes behind the messages that were before it, once", async () => {
  const { queue } = place();
  queue.push(1, 1);
  queue.finish(new TwobyteError("aborted", "no more"));
  expect((await queue.next()).value).toBe(1);
  await expect(queue.next()).rejects.toMatchObject({ code: "aborted" });
  expect(await queue.next()).toEqual({ done: true, value: undefined });
});

test("an error comes at once when what arrived was dropped", async () => {
  const { queue, log } = place();
  queue.push(1, 1);
  queue.drop();
  queue.finish(new TwobyteError("canceled", "no more"));
  await expect(queue.next()).rejects.toMatchObject({ code: "canceled" });
  expect(log).toEqual([]);
});

test("of those who wait for the next message one hears of the error", async () => {
  const { queue } = place();
  const waiting = [queue.next(), queue.next()];
  queue.finish(new TwobyteError("aborted", "no more"));
  await expect(waiting[0]).rejects.toMatchObject({ code: "aborted" });
  expect(await waiting[1]).toEqual({ done: true, value: undefined });
});

test("a reader that leaves gives nothing back, and takes nothing more", async () => {
  const { queue, log } = place();
  queue.push(1, 10);
  queue.push(2, 20);
  for await (const _ of queue) break;
  queue.push(3, 30);
  queue.skip(1, "overflow");
  expect(queue.isOver).toBe(true);
  expect(await queue.next()).toEqual({ done: true, value: undefined });
  expect(log).toEqual([]);
});

// R-FLOW-4
test("of two that wait at once each message counts as used", async () => {
  const { queue, log } = place();
  const waiting = [queue.next(), queue.next()];
  queue.push(1, 10);
  queue.push(2, 20);
  await Promise.all(waiting);
  void queue.next();
  expect(log).toEqual(["consumed 10", "consumed 20"]);
});

test("skips in a row, which take no credit, are one", async () => {
  const { queue, log } = place();
  for (let n = 0; n < 1000; n++) queue.skip(2, "overflow");
  queue.skip(0, "gap");
  queue.skip(0, "gap");
  queue.skip(1, "inexpressible");
  expect(queue.waiting).toBe(4);
  queue.push(1, 1);
  await queue.next();
  expect(log).toEqual(["2000 overflow", "0 gap", "0 gap", "1 inexpressible"]);
  expect(queue.waiting).toBe(0);
});
