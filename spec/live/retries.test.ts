import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { MemoryResults } from "../../packages/server/src/index.ts";
import { ManualClock } from "../../packages/testing/src/index.ts";
import type { KeyedPlace } from "./keyed-peers.ts";
import { startKeyed } from "./keyed-peers.ts";
import type { Text } from "./kinds.ts";
import { Signal } from "./kinds.ts";
import { cleanUp, errorOf } from "./place.ts";

afterEach(cleanUp);

const input = { text: "x" };
const cutOff = { code: "unavailable", processed: "maybe" };

/** Handlers whose first run waits for its end or the `answer`, and whose others do not wait. */
class Runs {
  readonly entered: string[] = [];
  readonly stopped: string[] = [];
  readonly first = new Signal();
  readonly answer = new Signal();

  of(name: string, obeys = true): (input: Text, context: { signal: AbortSignal }) => Promise<Text> {
    return async (_, { signal }) => {
      this.entered.push(name);
      const run = this.entered.filter((one) => one === name).length;
      if (run > 1) return { text: `${name} ${run}` };
      this.first.give();
      const stop = once(signal, "abort").then(() => this.stopped.push(name));
      await (obeys ? Promise.race([this.answer.given, stop]) : this.answer.given);
      if (obeys) signal.throwIfAborted();
      return { text: `${name} 1` };
    };
  }
}

/** The server is another process from here on, which may keep what this one kept. */
async function restart(place: KeyedPlace, results: MemoryResults): Promise<void> {
  await place.stop();
  await place.start({ results });
}

test("R-STREAM-30: a call that is neither idempotent nor keyed ends with its session", async () => {
  const runs = new Runs();
  const place = await startKeyed({ plain: runs.of("plain") });
  const { client, gaps } = place.join();
  const call = client.plain(input);
  await runs.first.given;
  await place.loseSessions();
  expect(await errorOf(call)).toMatchObject(cutOff);
  expect(runs.stopped).toEqual(["plain"]);
  expect(await client.plain(input)).toEqual({ text: "plain 2" });
  expect(gaps).toMatchObject([{ code: "unavailable" }]);
});

test("an idempotent call is made again in the next session, without a word to its caller", async () => {
  const runs = new Runs();
  const place = await startKeyed({ safe: runs.of("safe") });
  const { client, gaps } = place.join();
  const call = client.safe(input);
  await runs.first.given;
  await place.loseSessions();
  expect(await call).toEqual({ text: "safe 2" });
  expect([runs.stopped, gaps.length]).toEqual([["safe"], 1]);
});

test("R-STREAM-33: a keyed call is repeated, and answered with what still runs", async () => {
  const runs = new Runs();
  const place = await startKeyed({ write: runs.of("write") });
  const { client, gaps } = place.join();
  const call = client.write(input);
  await runs.first.given;
  await place.loseSessions();
  // In order behind the repeat.
  await client.plain(input);
  runs.answer.give();
  expect(await call).toEqual({ text: "write 1" });
  expect([runs.entered, runs.stopped, gaps.length]).toEqual([["write"], [], 1]);
});

test("a keyed call that was stopped with its session is not run again by its repeat", async () => {
  const runs = new Runs();
  const place = await startKeyed({ pay: runs.of("pay") });
  const { client } = place.join();
  const call = client.pay(input);
  await runs.first.given;
  await place.loseSessions();
  expect(await errorOf(call)).toMatchObject({ code: "aborted", processed: "maybe" });
  expect(runs).toMatchObject({ entered: ["pay"], stopped: ["pay"] });
});

test("a keyed call is answered with the result that came while its session was away", async () => {
  const runs = new Runs();
  const results = new MemoryResults();
  const place = await startKeyed({ pay: runs.of("pay", false) }, { results });
  const { client } = place.join();
  const call = client.pay(input);
  await runs.first.given;
  const ended = new Signal();
  const finish = results.finish.bind(results);
  results.finish = (id, bytes) => {
    finish(id, bytes);
    ended.give();
  };
  await place.stop();
  runs.answer.give();
  await ended.given;
  await place.start({ results });
  expect(await call).toEqual({ text: "pay 1" });
  expect(runs.entered).toEqual(["pay"]);
});

test("R-STREAM-28: behind a restart that lost the results a keyed call is not repeated", async () => {
  const runs = new Runs();
  const place = await startKeyed({ pay: runs.of("pay"), safe: runs.of("safe") });
  const { client } = place.join();
  const calls = [client.pay(input), client.safe(input)] as const;
  await client.plain(input);
  await restart(place, new MemoryResults());
  expect(await errorOf(calls[0])).toMatchObject(cutOff);
  expect(await calls[1]).toEqual({ text: "safe 2" });
  expect(runs.entered).toEqual(["pay", "safe", "safe"]);
});

test("R-STREAM-37: a deadline goes on while the call waits for the next session, and a signal is heard", async () => {
  const runs = new Runs();
  const place = await startKeyed({ safe: runs.of("safe") });
  const clock = new ManualClock();
  const { client } = place.join({ clock });
  const controller = new AbortController();
  const calls = [
    client.safe(input, { timeoutMs: 30_000 }),
    client.safe(input, { signal: controller.signal }),
  ] as const;
  await runs.first.given;
  await place.stop();
  controller.abort();
  expect(await errorOf(calls[1])).toMatchObject({ code: "canceled", processed: "maybe" });
  const ended: string[] = [];
  const late = errorOf(calls[0]).then((error) => {
    ended.push("late");
    return error;
  });
  await clock.pass(29_999);
  expect(ended).toEqual([]);
  clock.advance(1);
  expect(await late).toMatchObject({ code: "deadline_exceeded", processed: "maybe" });
});
