import { afterEach, expect, test } from "vitest";
import { MemoryLog } from "../../packages/server/src/index.ts";
import type { Feeds, Item } from "./feeds.ts";
import { begun, FeedPlace, numbers, take } from "./feeds.ts";
import { Signal } from "./kinds.ts";
import { cleanUp, errorOf } from "./place.ts";

afterEach(cleanUp);

const key = { name: "a" };
/** Items of about 100 bytes, for clients whose credit is gone behind ten. */
const item = (n: number): Item => ({ n, text: "x".repeat(98) });
const slow = { parameters: { credit: 1000 } };
const topics = ["news", "state", "strict"] as const;

/** What one reads to the end, or an error, with the skips in their places. */
async function heard(
  begin: (onSkip: (count: number, reason: string) => void) => AsyncIterator<Item>,
  count: number,
): Promise<(string | number)[]> {
  const log: (string | number)[] = [];
  const items = begin((skipped, reason) => void log.push(`${skipped} ${reason}`));
  for (let n = 0; n < count; n++) {
    const { done, value } = await items.next();
    if (done === true) break;
    log.push(value.n);
  }
  return log;
}

async function listening(place: FeedPlace, client: Feeds, topic: (typeof topics)[number]) {
  const log: (string | number)[] = [];
  const subscription = client[topic].subscribe(key, {
    onSkip: (count, reason) => void log.push(`${count} ${reason}`),
  });
  await begun(subscription);
  expect(place.errors).toEqual([]);
  return { subscription, log };
}

for (const profile of ["binary", "text"] as const) {
  // R-FLOW-9, R-FLOW-11
  test(`drop-oldest: a slow subscriber misses the oldest, and hears how many, in ${profile}`, async () => {
    const place = await FeedPlace.start({
      news: { log: () => new MemoryLog({ items: 5, bytes: 100_000 }) },
    });
    const { subscription, log } = await listening(place, place.join({ ...slow, profile }), "news");
    const quick = await listening(place, place.join({ profile }), "news");
    const all: number[] = [];
    for (let n = 0; n < 30; n++) {
      place.topics.news.publish(key, item(n));
      all.push(...numbers(await take(quick.subscription, 1)));
    }
    expect([all.length, quick.log]).toEqual([30, []]);
    while (log.at(-1) !== 29) log.push(...numbers(await take(subscription, 1)));
    const seen = log.filter((one) => typeof one === "number");
    const skips = log.filter((one) => typeof one === "string");
    expect(skips.length).toBe(1);
    expect(Number.parseInt(String(skips[0]), 10) + seen.length).toBe(30);
    expect(seen.slice(-5)).toEqual([25, 26, 27, 28, 29]);
    expect(skips[0]).toContain("overflow");
    expect(log.indexOf(skips[0] ?? "")).toBe(log.indexOf(25) - 1);
  });
}

// R-FLOW-9
test("latest: of what waits a slow subscriber gets the newest of each key", async () => {
  const place = await FeedPlace.start();
  const { subscription, log } = await listening(place, place.join(slow), "state");
  for (let n = 0; n < 60; n++) place.topics.state.publish(key, item(n % 3));
  const seen: number[] = [];
  let missing = 0;
  while (seen.length + missing < 60) {
    seen.push(...numbers(await take(subscription, 1)));
    missing = log.reduce<number>((sum, one) => sum + Number.parseInt(String(one), 10), 0);
  }
  expect(seen.slice(-3)).toEqual([0, 1, 2]);
  expect(missing).toBeGreaterThan(40);
  expect(subscription.cursor).toMatchObject({ offset: 59 });
});

// R-FLOW-9
test("disconnect: a subscriber that is too slow is told so, and has its cursor", async () => {
  const place = await FeedPlace.start({
    strict: { log: () => new MemoryLog({ items: 5, bytes: 100_000 }) },
  });
  const client = place.join(slow);
  const { subscription } = await listening(place, client, "strict");
  for (let n = 0; n < 30; n++) place.topics.strict.publish(key, item(n));
  const seen: number[] = [];
  const error = await errorOf(
    (async () => {
      for await (const { n } of subscription) seen.push(n);
    })(),
  );
  expect([error.code, error.retry]).toEqual(["resource_exhausted", "now"]);
  expect(seen).toEqual(Array.from({ length: seen.length }, (_, n) => n));
  const { cursor } = subscription;
  expect(cursor?.offset).toBe(seen.length);
  const missing: (number | undefined)[] = [];
  const again = client.strict.subscribe(key, {
    from: cursor,
    onGap: (gap) => void missing.push(gap.missing),
  });
  expect(numbers(await take(again, 5))).toEqual([25, 26, 27, 28, 29]);
  expect(missing).toEqual([25 - seen.length]);
});

/** A stream's handler that never waits, and says when it is done. */
function hurried(count: number, keys: number) {
  const done = new Signal();
  function* handler(): Generator<Item> {
    for (let n = 0; n < count; n++) yield item(n % keys);
    done.give();
  }
  return { handler, done };
}

// R-FLOW-9
test("a handler whose answers may be dropped never waits for a slow caller", async () => {
  const { handler, done } = hurried(2000, 2000);
  const place = await FeedPlace.start({ ticks: handler });
  const client = place.join(slow);
  const log: (string | number)[] = [];
  const stream = client.ticks(key, { onSkip: (count, why) => void log.push(`${count} ${why}`) });
  await done.given;
  const seen = numbers(await take(stream, 2000));
  expect(seen.at(-1)).toBe(1999);
  expect(log.length).toBe(1);
  expect(Number.parseInt(String(log[0]), 10) + seen.length).toBe(2000);
  expect(seen.length).toBeLessThan(500);
});

// R-FLOW-9
test("a slow caller gets the newest answer of each key", async () => {
  const { handler, done } = hurried(200, 2);
  const place = await FeedPlace.start({ states: handler });
  const seen: (number | string)[] = [];
  const client = place.join(slow);
  const read = heard((onSkip) => {
    const stream = client.states(key, { onSkip });
    return {
      async next() {
        await done.given;
        return stream.next();
      },
    };
  }, 200);
  seen.push(...(await read));
  expect(seen.filter((one) => typeof one === "number").slice(-2)).toEqual([0, 1]);
  const total = seen.reduce<number>(
    (sum, one) => sum + (typeof one === "number" ? 1 : Number.parseInt(one, 10)),
    0,
  );
  expect(total).toBe(200);
});

test("a caller that is too slow for a strict stream loses it", async () => {
  const { handler } = hurried(2000, 2000);
  const place = await FeedPlace.start({ strictly: handler });
  const stream = place.join(slow).strictly(key);
  const error = await errorOf(take(stream, 2000));
  expect(error.code).toBe("resource_exhausted");
});
