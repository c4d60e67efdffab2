import { afterEach, expect, test } from "vitest";
import type { Cursor, KeyedStream, Transport } from "../../packages/client/src/index.ts";
import { eventStream, webSocket } from "../../packages/client/src/index.ts";
import { MemoryResults } from "../../packages/server/src/index.ts";
import { startKeyed } from "./keyed-peers.ts";
import type { Text } from "./kinds.ts";
import { all, Signal } from "./kinds.ts";
import { cleanUp, errorOf } from "./place.ts";

afterEach(cleanUp);

const input = { text: "why?" };
const key = "answer-1";
const COUNT = 40;
const whole = Array.from({ length: COUNT }, (_, n) => `token ${n}`);

/** An answer that stands still behind its tokens 10 and 20 until it is told to go on. */
class Answer {
  runs = 0;
  readonly stops = [new Signal(), new Signal()];

  readonly run = async function* (this: Answer): AsyncGenerator<Text> {
    this.runs++;
    for (const text of whole) {
      yield { text };
      if (text === "token 9") await this.stops[0]?.given;
      if (text === "token 19") await this.stops[1]?.given;
    }
  }.bind(this);

  goOn(): void {
    for (const stop of this.stops) stop.give();
  }
}

async function take(stream: KeyedStream<Text>, count: number): Promise<string[]> {
  const taken: string[] = [];
  while (taken.length < count) {
    const next = await stream.next();
    if (next.done === true) throw new Error(`ended after ${taken.length}`);
    taken.push(next.value.text);
  }
  return taken;
}

async function rest(stream: KeyedStream<Text>): Promise<string[]> {
  return (await all(stream)).map(({ text }) => text);
}

const tiers: readonly [string, Transport][] = [
  ["WebSocket", webSocket],
  ["event streams", eventStream],
];

for (const [tier, transport] of tiers) {
  for (const profile of ["binary", "text"] as const) {
    const options = { profile, transports: [transport] };

    test(`a page that is loaded again in the middle of an answer has all of it once, over ${tier} in ${profile}`, async () => {
      const answer = new Answer();
      const place = await startKeyed(
        { ask: answer.run },
        { parameters: { resumeWindowMs: 120_000 } },
      );
      const page = place.join(options);
      const stream = page.client.ask(input, { key });
      const before = await take(stream, 7);
      // It never asked for what is behind token 6, so that it may not have shown it.
      const cursor = JSON.parse(JSON.stringify(stream.cursor)) as Cursor;
      expect(cursor.offset).toBe(6);
      await page.session.close();
      answer.stops[0]?.give();
      const reloaded = place.join(options).client.ask(input, { key, from: cursor });
      const middle = await take(reloaded, 8);
      answer.goOn();
      const after = await rest(reloaded);
      expect([...before.slice(0, cursor.offset), ...middle, ...after]).toEqual(whole);
      expect([answer.runs, reloaded.cursor?.offset]).toEqual([1, COUNT]);
    });

    test(`a second device that joins an answer has all of it once, over ${tier} in ${profile}`, async () => {
      const answer = new Answer();
      const place = await startKeyed({ ask: answer.run });
      const stream = place.join(options).client.ask(input, { key });
      const before = await take(stream, 9);
      const other = place.join({ ...options, profile: "text" }).client.ask(input, { key });
      const joined = await take(other, 10);
      answer.goOn();
      const [one, two] = await Promise.all([rest(stream), rest(other)]);
      expect([...before, ...one]).toEqual(whole);
      expect([...joined, ...two]).toEqual(whole);
      expect(await rest(place.join(options).client.ask(input, { key }))).toEqual(whole);
      expect(answer.runs).toBe(1);
    });

    test(`R-STREAM-31: an answer goes on behind a session that ended, over ${tier} in ${profile}`, async () => {
      const answer = new Answer();
      const place = await startKeyed({ ask: answer.run });
      const { client, gaps } = place.join(options);
      const lost: unknown[] = [];
      const stream = client.ask(input, { onGap: (gap) => lost.push(gap) });
      const before = await take(stream, 4);
      await place.loseSessions();
      answer.stops[0]?.give();
      const middle = await take(stream, 11);
      await place.loseSessions();
      answer.goOn();
      expect([...before, ...middle, ...(await rest(stream))]).toEqual(whole);
      expect([answer.runs, gaps.length, lost]).toEqual([1, 2, []]);
    });
  }
}

test("R-STREAM-18: a cursor stands behind the last answer that was taken", async () => {
  const answer = new Answer();
  const place = await startKeyed({ ask: answer.run });
  const { client } = place.join();
  const stream = client.ask(input, { key });
  expect(stream.cursor).toBe(undefined);
  await stream.next();
  const { epoch } = stream.cursor ?? { epoch: "" };
  expect(stream.cursor).toEqual({ epoch, offset: 0 });
  await stream.next();
  expect(stream.cursor).toEqual({ epoch, offset: 1 });
  answer.goOn();
  await rest(stream);
  expect(stream.cursor).toEqual({ epoch, offset: COUNT });
  const again = client.ask(input, { key, from: { epoch, offset: COUNT } });
  expect(await rest(again)).toEqual([]);
  expect(await rest(client.ask(input, { key, from: { epoch: "", offset: 3 } }))).toEqual(
    whole.slice(-3),
  );
});

test("R-STREAM-19, R-STREAM-29: a caller whose place is in another log hears what it cannot know", async () => {
  const answer = new Answer();
  answer.goOn();
  const place = await startKeyed({ ask: answer.run });
  const gaps: unknown[] = [];
  const from = { epoch: "another", offset: 12 };
  const stream = place.join().client.ask(input, { key, from, onGap: (gap) => gaps.push(gap) });
  const first = await stream.next();
  expect(first.value).toEqual({ text: "token 0" });
  const to = { epoch: stream.cursor?.epoch, offset: 0 };
  expect(gaps).toEqual([{ from, to, missing: undefined }]);
});

test("R-STREAM-23: an answer that one of its callers leaves goes on for the others", async () => {
  const answer = new Answer();
  const place = await startKeyed({ ask: answer.run });
  const stream = place.join().client.ask(input, { key });
  await take(stream, 3);
  const other = place.join().client.ask(input, { key });
  await take(other, 3);
  await stream.return();
  answer.goOn();
  expect((await rest(other)).length).toBe(COUNT - 3);
});

test("R-STREAM-28: behind a restart that lost the results an answer ends where it was", async () => {
  const answer = new Answer();
  const place = await startKeyed({ ask: answer.run });
  const stream = place.join().client.ask(input);
  await take(stream, 5);
  await place.stop();
  await place.start({ results: new MemoryResults() });
  const error = await errorOf(rest(stream));
  expect(error).toMatchObject({ code: "unavailable", processed: "maybe" });
  expect(answer.runs).toBe(1);
});

test("an answer runs only so far ahead of whoever reads it, and on when it is read", async () => {
  let made = 0;
  const long = "x".repeat(10_000);
  const place = await startKeyed({
    ask: function* () {
      for (; made < 200; made++) yield { text: long };
    },
  });
  const { client } = place.join();
  const stream = client.ask(input, { key });
  await stream.next();
  await client.plain(input);
  await client.plain(input);
  expect(made).toBeLessThan(100);
  expect((await rest(stream)).length).toBe(199);
});
