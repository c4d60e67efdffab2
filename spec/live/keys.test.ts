import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { isTwobyteError, TwobyteError } from "../../packages/client/src/index.ts";
import { MemoryResults } from "../../packages/server/src/index.ts";
import { startKeyed } from "./keyed-peers.ts";
import type { Text } from "./kinds.ts";
import { Signal } from "./kinds.ts";
import { cleanUp, errorOf } from "./place.ts";

afterEach(cleanUp);

const input = { text: "5 euros" };
const key = "order-7";

/** A handler that tells how often it was entered, and answers when it is told to. */
function slow(): {
  runs: number;
  readonly entered: Promise<void>;
  readonly answer: (text: string) => void;
  readonly run: (input: Text) => Promise<Text>;
} {
  const entered = new Signal();
  const answered = new Signal<Text>();
  const one = {
    runs: 0,
    entered: entered.given,
    answer: (text: string) => answered.give({ text }),
    run: () => {
      one.runs++;
      entered.give();
      return answered.given;
    },
  };
  return one;
}

test("R-STREAM-23, R-STREAM-24: a call that is made twice runs once, and both have its answer", async () => {
  for (const profile of ["binary", "text"] as const) {
    const pay = slow();
    const place = await startKeyed({ pay: pay.run });
    const { client } = place.join({ profile });
    const other = place.join();
    const calls = [client.pay(input, { key }), client.pay(input, { key })];
    await pay.entered;
    calls.push(other.client.pay(input, { key }));
    await other.session.ready;
    pay.answer("paid");
    expect(await Promise.all(calls)).toEqual(Array(3).fill({ text: "paid" }));
    expect(await other.client.pay(input, { key })).toEqual({ text: "paid" });
    expect(pay.runs).toBe(1);
  }
});

test("R-STREAM-23: keys are those of one principal and method", async () => {
  let runs = 0;
  const count = (): Text => ({ text: `${++runs}` });
  const place = await startKeyed({ pay: count, write: count });
  const ann = place.join().client;
  const bob = place.join({}, "bob").client;
  const answers = [
    await ann.pay(input, { key }),
    await bob.pay(input, { key }),
    await ann.write(input, { key }),
    await ann.pay(input, { key: "order-8" }),
    await ann.pay(input),
    await ann.pay(input),
    await ann.pay(input, { key }),
  ];
  expect(answers.map(({ text }) => text)).toEqual(["1", "2", "3", "4", "5", "6", "1"]);
});

test("R-STREAM-23: neither a cancel nor a deadline takes the call from those who wait as well", async () => {
  const pay = slow();
  const aborted: boolean[] = [];
  const place = await startKeyed({
    pay: async (one, { signal }) => {
      const answer = await pay.run(one);
      aborted.push(signal.aborted);
      return answer;
    },
  });
  const { client } = place.join();
  const controller = new AbortController();
  const first = client.pay(input, { key, signal: controller.signal });
  await pay.entered;
  const second = client.pay(input, { key });
  const third = client.pay(input, { key, timeoutMs: 30 });
  expect(await errorOf(third)).toMatchObject({ code: "deadline_exceeded" });
  controller.abort();
  expect(await errorOf(first)).toMatchObject({ code: "canceled" });
  // Behind the cancel, in order.
  await client.plain(input);
  pay.answer("paid");
  expect(await second).toEqual({ text: "paid" });
  expect([pay.runs, aborted]).toEqual([1, [false]]);
});

test("a call that everybody took back is stopped, and does not run again", async () => {
  const entered = new Signal();
  const reasons: unknown[] = [];
  const place = await startKeyed({
    pay: async (_, { signal }) => {
      entered.give();
      await once(signal, "abort");
      reasons.push(isTwobyteError(signal.reason) && signal.reason.code);
      throw signal.reason;
    },
  });
  const { client } = place.join();
  const controller = new AbortController();
  const call = client.pay(input, { key, signal: controller.signal });
  await entered.given;
  controller.abort();
  await errorOf(call);
  const again = { code: "aborted", retry: "never", processed: "maybe" };
  expect(await errorOf(client.pay(input, { key }))).toMatchObject(again);
  expect([reasons, place.errors]).toEqual([["canceled"], []]);
});

test("R-STREAM-25: a key with another input is refused, while the call runs and behind its end", async () => {
  const pay = slow();
  const place = await startKeyed({ pay: pay.run });
  const { client } = place.join();
  const first = client.pay(input, { key });
  await pay.entered;
  const refused = { code: "already_exists", retry: "never", processed: "no" };
  expect(await errorOf(client.pay({ text: "6" }, { key }))).toMatchObject(refused);
  pay.answer("paid");
  await first;
  expect(await errorOf(client.pay({ text: "6" }, { key }))).toMatchObject(refused);
  expect(pay.runs).toBe(1);
});

test("R-STREAM-26: a key whose result was dropped never runs again", async () => {
  let runs = 0;
  const results = new MemoryResults({ bytes: 0 });
  const place = await startKeyed({ pay: () => ({ text: `${++runs}` }) }, { results });
  const { client } = place.join();
  expect(await client.pay(input, { key })).toEqual({ text: "1" });
  const gone = { code: "aborted", retry: "never", processed: "maybe" };
  expect(await errorOf(client.pay(input, { key }))).toMatchObject(gone);
  expect(runs).toBe(1);
});

test("R-STREAM-34: a kept error is the answer of every repeat, with its detail; one that did nothing frees the key", async () => {
  let runs = 0;
  const place = await startKeyed({
    pay: ({ text }) => {
      runs++;
      throw new TwobyteError("not_found", "no such account", {
        processed: text === "no" ? "no" : "yes",
        metadata: new Map([["account", "7"]]),
      });
    },
  });
  const { client } = place.join();
  for (let i = 0; i < 2; i++) {
    const error = await errorOf(client.pay(input, { key }));
    expect(error).toMatchObject({ code: "not_found", processed: "yes" });
    expect(error.metadata.get("account")).toBe("7");
  }
  expect(runs).toBe(1);
  for (let i = 0; i < 2; i++) await errorOf(client.pay({ text: "no" }, { key: "other" }));
  expect(runs).toBe(3);
});

test("what a handler leaves behind is part of the kept result", async () => {
  const place = await startKeyed({
    pay: (one, { trailers }) => {
      trailers.set("receipt", "r-1");
      return one;
    },
  });
  const { client } = place.join();
  const left: unknown[] = [];
  const onTrailers = (trailers: ReadonlyMap<string, string>): unknown =>
    left.push(trailers.get("receipt"));
  for (let i = 0; i < 2; i++) await client.pay(input, { key, onTrailers });
  expect(left).toEqual(["r-1", "r-1"]);
});

test("an event with a key runs once, and nothing is said of its repeats", async () => {
  const notes: string[] = [];
  const place = await startKeyed({ note: ({ text }) => void notes.push(text) });
  const { client } = place.join();
  for (const text of ["a", "a", "b"]) await client.note({ text }, { key });
  await client.note({ text: "c" });
  await client.note({ text: "c" });
  await client.plain(input);
  expect([notes, place.errors]).toEqual([["a", "c", "c"], []]);
});
