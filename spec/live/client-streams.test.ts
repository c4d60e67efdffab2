import { afterEach, expect, test } from "vitest";
import { TwobyteError } from "../../packages/client/src/index.ts";
import type { CallContext } from "../../packages/server/src/index.ts";
import { isTwobyteError } from "../../packages/server/src/index.ts";
import type { Item } from "./kinds.ts";
import { all, Signal, Source, startKinds, terse } from "./kinds.ts";
import { cleanUp, errorOf } from "./place.ts";

afterEach(cleanUp);

const start = { text: "start" };

/** A handler that reads everything, and says how its loop ended if that was not well. */
async function readAll(items: AsyncIterable<unknown>, ended: Signal<unknown>) {
  let count = 0;
  try {
    for await (const _ of items) count++;
  } catch (error) {
    ended.give(isTwobyteError(error) ? error.code : error);
    throw error;
  }
  ended.give("well");
  return { count };
}

for (const profile of ["binary", "text"] as const) {
  test(`items arrive whole and in order, and the answer comes back, in ${profile}`, async () => {
    let heard: Item[] = [];
    const { client } = await startKinds(
      {
        async upload({ text }, items, { trailers }) {
          heard = await all(items);
          trailers.set("begun", text);
          return { count: heard.length };
        },
      },
      { profile },
    );
    const sent = Array.from({ length: 1000 }, (_, n) => ({ n, text: `é\x1f\n${"y".repeat(n)}` }));
    const trailers: unknown[] = [];
    const onTrailers = (map: ReadonlyMap<string, string>) => trailers.push(...map);
    expect(await client.upload(start, sent, { onTrailers })).toEqual({ count: 1000 });
    expect(heard).toEqual(sent);
    expect(trailers).toEqual([["begun", "start"]]);
    async function* later() {
      for (const item of sent.slice(0, 10)) {
        await new Promise((resolve) => setImmediate(resolve));
        yield item;
      }
    }
    expect(await client.upload(start, later())).toEqual({ count: 10 });
    expect(heard).toEqual(sent.slice(0, 10));
  });

  test(`a stream without items, and one with items longer than a frame, in ${profile}`, async () => {
    const { client } = await startKinds(
      {
        async upload(_, items) {
          let count = 0;
          for await (const { text } of items) count += text.length;
          return { count };
        },
      },
      { profile },
    );
    expect(await client.upload(start, [])).toEqual({ count: 0 });
    const text = "long €🌍 ".repeat(25_000);
    const sent = [1, 2, 3].map((n) => ({ n, text }));
    expect(await client.upload(start, sent)).toEqual({ count: 3 * text.length });
  });

  test(`an abort in the middle ends both sides, in ${profile}`, async () => {
    const ended = new Signal<unknown>();
    const reached = new Signal();
    let context: CallContext | undefined;
    const { client } = await startKinds(
      {
        upload(_, items, given) {
          context = given;
          return readAll(items, ended);
        },
      },
      { profile },
    );
    let returned = 0;
    let n = 0;
    const stuck: AsyncIterator<Item> = {
      next() {
        if (n < 3) return Promise.resolve({ done: false, value: { n: n++, text: "" } });
        reached.give();
        return new Promise(() => {});
      },
      return() {
        returned++;
        return Promise.resolve({ done: true, value: undefined });
      },
    };
    const controller = new AbortController();
    const items = { [Symbol.asyncIterator]: () => stuck };
    const call = client.upload(start, items, { signal: controller.signal });
    await reached.given;
    await client.find(start);
    controller.abort();
    expect(await errorOf(call)).toMatchObject({ code: "canceled", remote: false });
    expect(returned).toBe(1);
    expect(await ended.given).toBe("canceled");
    expect(context?.signal.reason).toMatchObject({ code: "canceled", remote: true });
    expect(await client.find(start)).toEqual(start);
  });

  test(`items of a slow handler are asked for only as far as credit goes, in ${profile}`, async () => {
    const go = new Signal();
    const { client } = await startKinds(
      {
        async upload(_, items) {
          let count = 0;
          for await (const _ of items) {
            count++;
            await go.given;
          }
          return { count };
        },
      },
      { profile, serve: { parameters: { credit: 5000 } } },
    );
    const source = new Source();
    const call = client.upload(start, source.items(1000, 100));
    for (let fence = 0; fence < 5; fence++) await client.find(start);
    expect(source.asked).toBeLessThan(5000 / 100 + 2);
    expect(source.asked).toBeGreaterThan(30);
    go.give();
    expect(await call).toEqual({ count: 1000 });
  });
}

test("an answer that does not wait for all items leaves the iterable", async () => {
  const { client, errors } = await startKinds(
    {
      async upload(_, items) {
        for await (const { n } of items) if (n === 4) break;
        return { count: 5 };
      },
    },
    { serve: { parameters: { streams: 1 } } },
  );
  const source = new Source();
  expect(await client.upload(start, source.items(Number.POSITIVE_INFINITY))).toEqual({ count: 5 });
  await source.left;
  const { asked } = source;
  for (let i = 0; i < 100; i++) expect((await client.find(start)).text).toBe("start");
  expect([source.asked, errors]).toEqual([asked, []]);
});

test("a handler that leaves its loop and works on gives no more credit", async () => {
  const go = new Signal();
  const { client } = await startKinds(
    {
      async upload(_, items) {
        for await (const _ of items) break;
        await go.given;
        return { count: (await all(items)).length };
      },
    },
    { serve: { parameters: { credit: 5000 } } },
  );
  const source = new Source();
  const call = client.upload(start, source.items(Number.POSITIVE_INFINITY, 100));
  for (let fence = 0; fence < 5; fence++) await client.find(start);
  expect(source.asked).toBeLessThan(5000 / 100 + 2);
  go.give();
  expect(await call).toEqual({ count: 0 });
  await source.left;
});

test("what the iterable throws takes the call back, and is the cause", async () => {
  const ended = new Signal<unknown>();
  const { client, errors } = await startKinds({ upload: (_, items) => readAll(items, ended) });
  const cause = new Error("no disk");
  async function* broken() {
    await Promise.resolve();
    yield { n: 1, text: "" };
    throw cause;
  }
  const error = await errorOf(client.upload(start, broken()));
  expect(error).toMatchObject({ code: "canceled", remote: false, cause });
  expect(error.rawMessage).toContain("no disk");
  expect(await ended.given).toBe("canceled");
  expect(errors).toEqual([]);
});

test("an item that cannot be sent takes the call back and leaves the iterable", async () => {
  const ended = new Signal<unknown>();
  const { client } = await startKinds({ upload: (_, items) => readAll(items, ended) });
  const source = new Source();
  const call = client.upload(start, source.items(5, 1_000_001));
  expect(await errorOf(call)).toMatchObject({ code: "invalid_argument", remote: false });
  expect(await ended.given).toBe("canceled");
  await source.left;
  expect(source.asked).toBe(1);
});

test("an item that the server cannot read fails the call, not the session", async () => {
  const ended = new Signal<unknown>();
  const { client, session, errors } = await startKinds(
    // Whatever the handler makes of it.
    { upload: (_, items) => readAll(items, ended).catch(() => ({ count: 0 })) },
    { server: terse },
  );
  const source = new Source();
  const error = await errorOf(client.upload(start, source.items(Number.POSITIVE_INFINITY, 11)));
  expect(error).toMatchObject({ code: "invalid_argument", remote: true });
  expect(error.rawMessage).toContain("Item");
  await source.left;
  expect(await ended.given).toBe("invalid_argument");
  expect(await client.upload(start, new Source().items(3))).toEqual({ count: 3 });
  expect([session.status.state, errors]).toEqual(["live", []]);
});

test("an error of the handler arrives, and leaves the iterable", async () => {
  const { client } = await startKinds({
    async upload(_, items) {
      for await (const _ of items) throw new TwobyteError("resource_exhausted", "too much");
      return { count: 0 };
    },
  });
  const source = new Source();
  const call = client.upload(start, source.items(Number.POSITIVE_INFINITY));
  expect(await errorOf(call)).toMatchObject({ code: "resource_exhausted", rawMessage: "too much" });
  await source.left;
});

test("a deadline in the middle ends both sides", async () => {
  const ended = new Signal<unknown>();
  const { client, session } = await startKinds({ upload: (_, items) => readAll(items, ended) });
  await session.ready;
  const source = new Source();
  async function* endless() {
    yield* source.items(1);
    await new Promise(() => {});
  }
  const call = client.upload(start, endless(), { timeoutMs: 30 });
  expect(await errorOf(call)).toMatchObject({ code: "deadline_exceeded" });
  expect(["deadline_exceeded", "canceled"]).toContain(await ended.given);
});

test("the end of the session ends both sides, and leaves the iterable", async () => {
  const ended = new Signal<unknown>();
  const begun = new Signal();
  const { client, running } = await startKinds({
    upload(_, items) {
      begun.give();
      return readAll(items, ended);
    },
  });
  const source = new Source();
  const call = client.upload(start, source.items(Number.POSITIVE_INFINITY));
  await begun.given;
  running.close();
  expect(await errorOf(call)).toMatchObject({ code: "unavailable", processed: "maybe" });
  await source.left;
  expect(await ended.given).toBe("unavailable");
});

test("items that a cut connection swallowed arrive over the next, once and in order", async () => {
  const got: number[] = [];
  const { client, sockets } = await startKinds({
    async upload(_, items) {
      for await (const { n } of items) {
        got.push(n);
        if (got.length === 3 || got.length === 500) for (const socket of sockets) socket.destroy();
      }
      return { count: got.length };
    },
  });
  const source = new Source();
  expect(await client.upload(start, source.items(2000))).toEqual({ count: 2000 });
  expect(got).toEqual(got.map((_, place) => place));
});

test("what is no iterable is refused before anything is sent", async () => {
  const { client } = await startKinds({});
  for (const wrong of [undefined, 7, {}, "text"]) {
    const call = client.upload(start, wrong as unknown as Item[]);
    expect(await errorOf(call)).toMatchObject({ code: "invalid_argument", processed: "no" });
  }
});
