import { afterEach, expect, test } from "vitest";
import { TwobyteError } from "../../packages/client/src/index.ts";
import { isTwobyteError } from "../../packages/server/src/index.ts";
import type { Said } from "./kinds.ts";
import { all, Signal, Source, startKinds } from "./kinds.ts";
import { cleanUp, errorOf } from "./place.ts";

afterEach(cleanUp);

const start = { text: "start" };
const text = (value: string): Said => ({ message: "Text", value: { text: value } });
const item = (n: number, value = ""): Said => ({ message: "Item", value: { n, text: value } });

/** The items of a source, with their name. */
async function* named(source: Source, count: number): AsyncGenerator<Said> {
  for await (const value of source.items(count)) yield { message: "Item", value };
}

for (const profile of ["binary", "text"] as const) {
  test(`each item can be made of the answer to the one before it, in ${profile}`, async () => {
    const { client } = await startKinds(
      {
        async *chat({ text: first }, items) {
          yield text(first);
          for await (const { message, value } of items) {
            yield message === "Item" ? item(value.n + 1) : text(`${value.text}!`);
          }
        },
      },
      { profile },
    );
    async function* replies(): AsyncGenerator<Said> {
      for await (const said of answers) {
        seen.push(said);
        if (said.message === "Text") yield item(0);
        else if (said.value.n < 50) yield item(said.value.n + 1);
        else break;
      }
      over.give();
    }
    const over = new Signal();
    const seen: Said[] = [];
    const answers = client.chat(start, replies());
    await over.given;
    expect(seen.length).toBe(27);
    expect(seen[0]).toEqual(text("start"));
    expect(seen.at(-1)).toEqual(item(51));
    await client.find(start);
  });

  test(`answers go on behind the end of the items, in ${profile}`, async () => {
    const { client } = await startKinds(
      {
        async *chat(_, items) {
          const heard = await all(items);
          yield* heard;
          yield text("and more");
        },
      },
      { profile },
    );
    const sent = [item(1, "long €🌍 ".repeat(25_000)), text("two"), item(3)];
    expect(await all(client.chat(start, sent))).toEqual([...sent, text("and more")]);
    expect(await all(client.chat(start, []))).toEqual([text("and more")]);
  });

  test(`the end of the answers leaves the items, in ${profile}`, async () => {
    const { client, errors } = await startKinds(
      {
        async *chat(_, items) {
          for await (const said of items) {
            yield said;
            if (said.message === "Item" && said.value.n === 2) return;
          }
        },
      },
      { profile },
    );
    const source = new Source();
    const answers = await all(client.chat(start, named(source, Number.POSITIVE_INFINITY)));
    expect(answers.length).toBe(3);
    await source.left;
    expect(await client.find(start)).toEqual(start);
    expect(errors).toEqual([]);
  });
}

test("nothing either way", async () => {
  const { client } = await startKinds({ chat: () => [] });
  expect(await all(client.chat(start, []))).toEqual([]);
});

test("leaving the answers takes the call back: the items are left, and the handler's loop throws", async () => {
  const ended = new Signal<unknown>();
  const { client } = await startKinds({
    async *chat(_, items) {
      try {
        for await (const said of items) yield said;
      } catch (error) {
        ended.give(isTwobyteError(error) && error.code);
        throw error;
      } finally {
        ended.give("left");
      }
    },
  });
  const source = new Source();
  const go = new Signal();
  async function* slowly(): AsyncGenerator<Said> {
    yield* named(source, 3);
    await go.given;
  }
  for await (const said of client.chat(start, slowly())) {
    if (said.message === "Item" && said.value.n === 2) break;
  }
  expect(await ended.given).toBe("canceled");
  go.give();
  expect(await client.find(start)).toEqual(start);
});

test("items go while answers are not read, and neither side runs ahead of credit", async () => {
  let made = 0;
  const read = new Signal();
  const { client } = await startKinds(
    {
      async *chat(_, items) {
        const heard = await all(items);
        read.give();
        for (let n = 0; n < 1000; n++) {
          made++;
          yield item(heard.length, "y".repeat(100));
        }
      },
    },
    { parameters: { credit: 5000 }, serve: { parameters: { credit: 5000 } } },
  );
  const source = new Source();
  const stream = client.chat(start, named(source, 1000));
  await read.given;
  expect(source.asked).toBe(1000);
  for (let fence = 0; fence < 5; fence++) await client.find(start);
  expect(made).toBeLessThan(5000 / 100 + 2);
  expect((await all(stream)).length).toBe(1000);
});

test("an error comes behind the answers that were before it, and leaves the items", async () => {
  const { client } = await startKinds({
    *chat() {
      yield text("one");
      throw new TwobyteError("aborted", "no more");
    },
  });
  const source = new Source();
  const stream = client.chat(start, named(source, Number.POSITIVE_INFINITY));
  expect((await stream.next()).value).toEqual(text("one"));
  expect(await errorOf(stream.next())).toMatchObject({ code: "aborted", remote: true });
  await source.left;
});

test("an item of a message that the method does not take is refused by the client", async () => {
  const { client } = await startKinds({
    async *chat(_, items) {
      yield* items;
    },
  });
  const wrong = { message: "Count", value: { count: 1 } } as unknown as Said;
  const stream = client.chat(start, [text("fine"), wrong]);
  const error = await errorOf(all(stream));
  expect(error).toMatchObject({ code: "invalid_argument", remote: false });
  expect(error.rawMessage).toContain("chat takes no Count");
});
