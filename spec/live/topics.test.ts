import { afterEach, expect, test } from "vitest";
import type { Gap } from "../../packages/client/src/index.ts";
import { MemoryLog, TwobyteError } from "../../packages/server/src/index.ts";
import type { Item } from "./feeds.ts";
import { begun, FeedPlace, numbers, take } from "./feeds.ts";
import { Signal } from "./kinds.ts";
import { cleanUp, errorOf } from "./place.ts";

afterEach(cleanUp);

const key = { name: "a" };
const item = (n: number): Item => ({ n, text: `item ${n}` });

/** A place whose sessions are forgotten when they are cut. */
function forgetful(): Promise<FeedPlace> {
  return FeedPlace.start({}, { parameters: { resumeWindowMs: 0 } });
}

function publish(place: FeedPlace, from: number, to: number): void {
  for (let n = from; n < to; n++) place.topics.news.publish(key, item(n));
}

// R-STREAM-15, R-STREAM-21
test("all subscribers of a key get what is published to it, each in its profile", async () => {
  const place = await FeedPlace.start();
  const subscriptions = (["binary", "text", "binary"] as const).map((profile) =>
    place.join({ profile }).news.subscribe(key),
  );
  await begun(...subscriptions);
  publish(place, 0, 3);
  place.topics.news.publish({ name: "b" }, item(99));
  publish(place, 3, 4);
  for (const subscription of subscriptions) {
    expect(await take(subscription, 4)).toEqual([0, 1, 2, 3].map(item));
  }
  const epochs = new Set(subscriptions.map(({ cursor }) => cursor?.epoch));
  expect(epochs.size).toBe(1);
  expect(place.errors).toEqual([]);
});

// R-STREAM-20
test("a subscriber may begin with the last items, as many as the policy allows", async () => {
  const place = await FeedPlace.start();
  const client = place.join();
  publish(place, 0, 3);
  expect(numbers(await take(client.news.subscribe(key, { last: 2 }), 2))).toEqual([1, 2]);
  publish(place, 3, 8);
  expect(numbers(await take(client.news.subscribe(key, { last: 99 }), 5))).toEqual([3, 4, 5, 6, 7]);
  const none = client.news.subscribe(key);
  await begun(none);
  publish(place, 8, 9);
  expect(numbers(await take(none, 1))).toEqual([8]);
});

// R-STREAM-18
test("a cursor stands behind the last item that was taken, not the last that arrived", async () => {
  const place = await FeedPlace.start();
  const client = place.join();
  const subscription = client.news.subscribe(key);
  await begun(subscription);
  const { epoch, offset } = subscription.cursor ?? { epoch: "", offset: -1 };
  publish(place, 0, 5);
  await take(subscription, 2);
  expect(subscription.cursor).toEqual({ epoch, offset: offset + 1 });
  await take(subscription, 1);
  expect(subscription.cursor).toEqual({ epoch, offset: offset + 2 });
  const again = place.join().news.subscribe(key, { from: { epoch, offset: offset + 2 } });
  expect(numbers(await take(again, 3))).toEqual([2, 3, 4]);
});

for (const profile of ["binary", "text"] as const) {
  // R-STREAM-29, R-STREAM-31
  test(`behind a gap a subscription goes on where it was, in ${profile}`, async () => {
    const place = await forgetful();
    const sessionGaps: unknown[] = [];
    const client = place.join({ profile, onGap: (error) => sessionGaps.push(error) });
    const gaps: Gap[] = [];
    const subscription = client.news.subscribe(key, { onGap: (gap) => gaps.push(gap) });
    await begun(subscription);
    publish(place, 0, 4);
    expect(numbers(await take(subscription, 2))).toEqual([0, 1]);
    place.cut();
    publish(place, 4, 8);
    expect(numbers(await take(subscription, 6))).toEqual([2, 3, 4, 5, 6, 7]);
    expect([gaps, sessionGaps.length]).toEqual([[], 1]);
    expect(subscription.cursor?.offset).toBe(7);
  });
}

// R-STREAM-19, R-STREAM-29
test("what the log has lost behind a gap is told in its place", async () => {
  const log = new MemoryLog({ items: 3, bytes: 10_000 });
  const place = await FeedPlace.start(
    { news: { log: () => log } },
    { parameters: { resumeWindowMs: 0 } },
  );
  const told: (Gap | number)[] = [];
  const subscription = place.join().news.subscribe(key, { onGap: (gap) => told.push(gap) });
  await begun(subscription);
  publish(place, 0, 2);
  expect(numbers(await take(subscription, 1))).toEqual([0]);
  // The second item has arrived when a later one that is taken has.
  place.cut();
  publish(place, 2, 10);
  for (const one of await take(subscription, 4)) told.push(one.n);
  const { epoch } = log;
  const [second, ...others] = told.filter((one) => typeof one === "number");
  expect(others).toEqual([7, 8, 9]);
  const gap = told.find((one) => typeof one !== "number");
  const from = second === 1 ? 2 : 1;
  expect(gap).toEqual({
    from: { epoch, offset: from },
    to: { epoch, offset: 7 },
    missing: 7 - from,
  });
});

// R-STREAM-17, R-STREAM-19, R-STREAM-29
test("a log with another epoch is a gap of which nobody knows how long it is", async () => {
  const place = await FeedPlace.start();
  publish(place, 0, 3);
  const gaps: Gap[] = [];
  const from = { epoch: "another", offset: 2 };
  const options = { from, onGap: (gap: Gap) => void gaps.push(gap) };
  const subscription = place.join().news.subscribe(key, options);
  expect(numbers(await take(subscription, 3))).toEqual([0, 1, 2]);
  expect(gaps).toMatchObject([{ from, to: { offset: 0 }, missing: undefined }]);
  expect(subscription.cursor?.offset).toBe(2);
});

test("what subscribers publish goes to all, and a refused item ends nothing", async () => {
  const place = await FeedPlace.start({
    room: {
      published({ name }, { text }) {
        if (text === "bad") throw new TwobyteError("invalid_argument", "mind your words");
        place.topics.room.publish({ name }, { message: "Text", value: { text: `${text}!` } });
      },
    },
  });
  const [ann, bob] = [place.join(), place.join({ profile: "text" })];
  const refused = new Signal<string>();
  const one = ann.room.subscribe(key, { onRefused: ({ message }) => refused.give(message) });
  const two = bob.room.subscribe(key);
  await begun(one, two);
  await one.publish({ text: "hello" });
  await one.publish({ text: "bad" });
  expect(await refused.given).toContain("mind your words");
  await two.publish({ text: "hi" });
  const said = ["hello!", "hi!"].map((text) => ({ message: "Text", value: { text } }));
  expect(await take(one, 2)).toEqual(said);
  expect(await take(two, 2)).toEqual(said);
});

test("without a handler what is published goes on as it is", async () => {
  const place = await FeedPlace.start();
  const subscription = place.join().room.subscribe(key);
  await subscription.publish({ text: "as it is" });
  expect(await take(subscription, 1)).toEqual([{ message: "Text", value: { text: "as it is" } }]);
});

test("a subscription can be refused by the program", async () => {
  const place = await FeedPlace.start({
    news: {
      async subscribed({ name }, { principal }) {
        await Promise.resolve();
        if (name !== "a") throw new TwobyteError("permission_denied", `not for ${principal?.id}`);
      },
    },
  });
  const client = place.join();
  const error = await errorOf(client.news.subscribe({ name: "b" }).next());
  expect([error.code, error.rawMessage]).toEqual(["permission_denied", "not for ann"]);
  const allowed = client.news.subscribe(key);
  await begun(allowed);
  publish(place, 0, 1);
  expect(numbers(await take(allowed, 1))).toEqual([0]);
});

test("leaving the loop ends a subscription, and others go on", async () => {
  const place = await FeedPlace.start();
  const client = place.join();
  const first = client.room.subscribe(key);
  const second = client.room.subscribe(key, { last: 1 });
  await begun(first, second);
  place.topics.room.publish(key, { message: "Text", value: { text: "one" } });
  for await (const _ of first) break;
  await expect(first.publish({ text: "late" })).rejects.toMatchObject({ code: "canceled" });
  place.topics.room.publish(key, { message: "Text", value: { text: "two" } });
  expect((await take(second, 2)).length).toBe(2);
  expect(place.errors).toEqual([]);
});

test("a subscription ends with its session, once", async () => {
  const place = await FeedPlace.start();
  const client = place.join();
  const subscription = client.news.subscribe(key);
  await begun(subscription);
  const next = errorOf(subscription.next());
  await client.session.close();
  expect((await next).code).toBe("unavailable");
  expect(await subscription.next()).toEqual({ done: true, value: undefined });
});
