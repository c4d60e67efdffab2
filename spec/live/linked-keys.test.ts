import { expect, test } from "vitest";
import type { ServerStreamMethod, UnaryMethod } from "../../packages/client/src/codegen1.ts";
import { callKeyedStream, callUnary } from "../../packages/client/src/codegen1.ts";
import type { ClientSession } from "../../packages/client/src/index.ts";
import { binary, connectOver, webSocket } from "../../packages/client/src/index.ts";
import { bindServerStream, bindUnary } from "../../packages/server/src/codegen1.ts";
import { memoryLinks, serve, TwobyteError } from "../../packages/server/src/index.ts";
import { ManualClock, MemoryNetwork } from "../../packages/testing/src/index.ts";
import { errorOf } from "./place.ts";
import type { Answer, Count, Text } from "./talk.ts";
import { ask, echo, protocol } from "./talk.ts";

const pay = { ...echo, name: "pay", code: "Tp", retry: "keyed" } as const;
const count = { ...ask, retry: "keyed" } as const;
const payCall: UnaryMethod<Text, Text> = pay;
const countCall: ServerStreamMethod<Count, Answer> = count;

/** Linked servers, each behind an address of its own, whose calls take 100 ms. */
class Shops {
  readonly clock = new ManualClock();
  readonly links = memoryLinks();
  readonly ran: string[] = [];
  readonly servers = new Map<string, ReturnType<typeof serve>>();

  /** A session with a server, which is started if need be. */
  async join(node: string): Promise<ClientSession> {
    const { clock } = this;
    const server = this.servers.get(node) ?? this.#start(node);
    this.servers.set(node, server);
    const { url, WebSocket } = new MemoryNetwork(server, { clock });
    const session = connectOver(protocol, [webSocket], { url, profile: binary, WebSocket, clock });
    await clock.pass(50);
    return session;
  }

  close(): void {
    for (const server of this.servers.values()) server.close();
  }

  #start(node: string): ReturnType<typeof serve> {
    const { clock, ran } = this;
    const wait = (): Promise<void> => new Promise((resolve) => void clock.setTimeout(resolve, 100));
    const methods = [
      bindUnary<Text, Text>(pay, async ({ text }, { trailers }) => {
        ran.push(`${node} ${text}`);
        await wait();
        trailers.set("by", node);
        if (text === "no") throw new TwobyteError("permission_denied", "no", { processed: "no" });
        if (text === "bad") {
          const detail = { message: "Quota", value: { count: 3 } };
          throw new TwobyteError("resource_exhausted", "too much", { detail });
        }
        return { text: `${text} at ${node}` };
      }),
      bindServerStream<Count, Answer>(count, async function* ({ count: most }) {
        ran.push(`${node} ${most}`);
        for (let n = 0; n < most; n++) {
          await wait();
          yield { message: "Token", value: { text: String(n) } };
        }
      }),
    ];
    const { link } = { link: this.links.link(node) };
    return serve(protocol, [{ name: "Talk", methods }], { clock, link, onError: () => {} });
  }
}

// R-STREAM-24, R-STREAM-42
test("a repeat of a key at another server is answered with the result, and runs nothing", async () => {
  const shops = new Shops();
  const [a, b] = [await shops.join("a"), await shops.join("b")];
  const first = callUnary(a, payCall, { text: "1" }, { key: "k" });
  await shops.clock.pass(200);
  expect(await first).toEqual({ text: "1 at a" });
  const trailers: unknown[] = [];
  const again = callUnary(
    b,
    pay,
    { text: "1" },
    { key: "k", onTrailers: (map) => trailers.push([...map]) },
  );
  await shops.clock.pass(50);
  expect(await again).toEqual({ text: "1 at a" });
  expect(trailers).toEqual([[["by", "a"]]]);
  const other = errorOf(callUnary(b, payCall, { text: "2" }, { key: "k" }));
  await shops.clock.pass(50);
  expect(await other).toMatchObject({ code: "already_exists" });
  // It has the result itself now.
  shops.links.kill("a");
  const last = callUnary(b, payCall, { text: "1" }, { key: "k" });
  await shops.clock.pass(50);
  expect(await last).toEqual({ text: "1 at a" });
  expect(shops.ran).toEqual(["a 1"]);
  shops.close();
});

// R-STREAM-23, R-STREAM-42
test("a repeat of a key whose call runs at another server waits for it", async () => {
  const shops = new Shops();
  const [a, b] = [await shops.join("a"), await shops.join("b")];
  const calls = [a, b, b].map((session) =>
    callUnary(session, payCall, { text: "1" }, { key: "k" }),
  );
  const errors = [a, b].map((session) =>
    errorOf(callUnary(session, payCall, { text: "bad" }, { key: "bad" })),
  );
  await shops.clock.pass(500);
  expect(new Set(await Promise.all(calls.map(async (call) => (await call).text)))).toEqual(
    new Set(["1 at a"]),
  );
  for (const error of errors) {
    expect(await error).toMatchObject({
      code: "resource_exhausted",
      detail: { message: "Quota", value: { count: 3 } },
    });
  }
  expect(shops.ran).toEqual(["a 1", "a bad"]);
  shops.close();
});

// R-STREAM-23
test("who leaves at one server leaves the call to those who wait at another", async () => {
  const shops = new Shops();
  const [a, b] = [await shops.join("a"), await shops.join("b")];
  const left = new AbortController();
  const first = errorOf(callUnary(a, payCall, { text: "1" }, { key: "k", signal: left.signal }));
  await shops.clock.pass(20);
  const second = callUnary(b, payCall, { text: "1" }, { key: "k" });
  await shops.clock.pass(20);
  left.abort();
  await shops.clock.pass(200);
  expect(await first).toMatchObject({ code: "canceled" });
  expect(await second).toEqual({ text: "1 at a" });
  expect(shops.ran).toEqual(["a 1"]);
  shops.close();
});

test("a stream with a key is read at another server from a cursor of the first", async () => {
  const shops = new Shops();
  const [a, b] = [await shops.join("a"), await shops.join("b")];
  const read = async (session: ClientSession): Promise<string[]> => {
    const items: string[] = [];
    for await (const { value } of callKeyedStream(session, countCall, { count: 4 }, { key: "k" }))
      if ("text" in value) items.push(value.text);
    return items;
  };
  const first = read(a);
  await shops.clock.pass(250);
  const second = read(b);
  await shops.clock.pass(500);
  expect([await first, await second]).toEqual([
    ["0", "1", "2", "3"],
    ["0", "1", "2", "3"],
  ]);
  expect(shops.ran).toEqual(["a 4"]);
  shops.close();
});

// R-STREAM-34
test("a key whose call did nothing at one server is free at all", async () => {
  const shops = new Shops();
  const [a, b] = [await shops.join("a"), await shops.join("b")];
  const calls = [a, b].map((session) =>
    errorOf(callUnary(session, payCall, { text: "no" }, { key: "k" })),
  );
  await shops.clock.pass(500);
  for (const call of calls) expect(await call).toMatchObject({ code: "permission_denied" });
  expect(shops.ran).toEqual(["a no", "b no"]);
  shops.close();
});

// R-STREAM-43
test("a call whose server dies fails for those who wait elsewhere, and does not run again", async () => {
  const shops = new Shops();
  const [a, b] = [await shops.join("a"), await shops.join("b")];
  void callUnary(a, payCall, { text: "1" }, { key: "k" }).catch(() => {});
  await shops.clock.pass(20);
  const second = errorOf(callUnary(b, payCall, { text: "1" }, { key: "k" }));
  await shops.clock.pass(20);
  shops.links.kill("a");
  await shops.clock.pass(200);
  expect(await second).toMatchObject({ code: "unavailable", processed: "maybe" });
  expect(shops.ran).toEqual(["a 1"]);
  shops.close();
});

// R-STREAM-44
test("a result outlives the server that is drained", async () => {
  const shops = new Shops();
  const [a, b] = [await shops.join("a"), await shops.join("b")];
  const errors = ["k", "bad"].map((key) => ({ key, text: key === "bad" ? "bad" : "1" }));
  for (const { key, text } of errors) void callUnary(a, payCall, { text }, { key }).catch(() => {});
  await shops.clock.pass(200);
  const drained = shops.servers.get("a")?.drain({ deadlineMs: 1000 });
  await shops.clock.pass(3000);
  await drained;
  const again = errors.map(({ key, text }) => callUnary(b, payCall, { text }, { key }));
  const failed = errorOf(again[1] ?? Promise.resolve());
  await shops.clock.pass(50);
  expect(await again[0]).toEqual({ text: "1 at a" });
  expect(await failed).toMatchObject({ detail: { message: "Quota", value: { count: 3 } } });
  expect(shops.ran).toEqual(["a 1", "a bad"]);
  shops.close();
});
