import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import type { Ir } from "../../codegen/compiler/src/ir/ir.ts";
import type {
  CallOptions,
  ClientSession,
  ConnectOptions,
  ProtocolDescription,
} from "../../packages/client/src/index.ts";
import { connect } from "../../packages/client/src/index.ts";
import { queryByGet } from "../../packages/client/src/query.ts";
import type { BoundService, CallContext } from "../../packages/server/src/codegen1.ts";
import type { ServeOptions } from "../../packages/server/src/index.ts";
import { serve, TwobyteError } from "../../packages/server/src/index.ts";
import { attach } from "../../packages/server/src/node/attach.ts";
import { loadPackage } from "./evolution/load-package.ts";
import { releasesOf } from "./generated-peers.ts";
import { cleanUp, errorOf, onCleanUp } from "./place.ts";

afterEach(cleanUp);

interface Text {
  readonly text: string;
}
type Found = { message: "Text"; value: Text } | { message: "Count"; value: { count: number } };
interface Client {
  find(input: Text, options?: CallOptions): Promise<Found>;
  mine(input: Text, options?: CallOptions): Promise<Text>;
}
interface Handlers {
  find(input: Text, context: CallContext): Found | Promise<Found>;
  mine(input: Text, context: CallContext): Text | Promise<Text>;
}

const [ir] = releasesOf([
  {
    structs: {
      Text: { fields: { text: "string" } },
      Count: { fields: { count: "u32" } },
      Quota: { fields: { left: "u8" } },
    },
    services: {
      Talk: {
        methods: {
          find: {
            kind: "query",
            input: "Text",
            outputs: ["Text", "Count"],
            errors: ["Quota"],
            policies: { auth: { mode: "public" }, cache: { maxAgeMs: 60_000, shared: true } },
          },
          mine: { kind: "query", input: "Text", outputs: ["Text"] },
        },
      },
    },
  },
]) as [Ir];

const echo: Handlers = {
  find: (value) => ({ message: "Text", value }),
  mine: ({ text }, { principal }) => ({ text: `${principal?.id}: ${text}` }),
};

/** Generated peers of which the client asks by GET; `requests` are the lines that arrived. */
async function startQueries(
  handlers: Partial<Handlers> = {},
  { serve: served, ...options }: Partial<ConnectOptions> & { readonly serve?: ServeOptions } = {},
) {
  const load = loadPackage(ir);
  const protocol = load("protocol")["protocol"] as ProtocolDescription;
  const bind = load("server")["bindTalk"] as (handlers: Handlers) => BoundService;
  const errors: unknown[] = [];
  const server = serve(protocol, [bind({ ...echo, ...handlers })], {
    authenticate: (credentials) => (credentials && { id: credentials.value }) ?? undefined,
    onError: (error) => errors.push(error),
    ...served,
  });
  const requests: string[] = [];
  const fallback: string[] = [];
  const http = createServer((request, response) => {
    fallback.push(request.url ?? "");
    response.writeHead(404).end("not here");
  });
  attach(server, http);
  const emit = http.emit.bind(http);
  http.emit = (event: string, ...args: unknown[]) => {
    if (event === "request") {
      const [{ method, url, headers }] = args as [{ method: string; url: string; headers: object }];
      const auth = "authorization" in headers ? ` ${String(headers.authorization)}` : "";
      requests.push(`${method} ${url}${auth}`);
    }
    return emit(event, ...args);
  };
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/twobyte`;
  const session = connect(protocol, { url, token: "ann", queries: queryByGet, ...options });
  onCleanUp(async () => {
    await session.close();
    server.close();
    http.close();
    http.closeAllConnections();
  });
  const Stub = load("client")["TalkClient"] as new (session: ClientSession) => Client;
  return { client: new Stub(session), session, requests, fallback, errors, http, server };
}

for (const profile of ["binary", "text"] as const) {
  test(`a generated client asks by GET, whatever its session's profile (${profile})`, async () => {
    const { client, requests } = await startQueries({}, { profile });
    const said = { message: "Text", value: { text: "hé" } };
    expect(await client.find({ text: "hé" })).toEqual(said);
    expect(await client.mine({ text: "x" })).toEqual({ text: "ann: x" });
    expect(await client.mine({ text: "" })).toEqual({ text: "ann: " });
    const [first, second] = requests;
    expect(first).toMatch(/^GET \/twobyte\/q\/1\/Fi\/[\w-]+$/);
    expect(second).toMatch(/^GET \/twobyte\/q\/1\/Mi\/[\w-]+ bearer ann$/);
    expect(requests.length).toBe(3);
  });
}

test("which of several messages it is comes with the answer R-TRANS-35", async () => {
  const { client } = await startQueries({
    find: () => ({ message: "Count", value: { count: 7 } }),
  });
  expect(await client.find({ text: "" })).toEqual({ message: "Count", value: { count: 7 } });
});

test("an input with a long URL goes over the session, and so do metadata and trailers R-TRANS-32", async () => {
  const metadata: unknown[] = [];
  const { client, requests } = await startQueries({
    mine(input, context) {
      metadata.push(...context.metadata);
      context.trailers.set("left", "behind");
      return input;
    },
  });
  const base = "/twobyte/q/1/Mi/".length;
  for (const length of [1000, 1080, 1090, 1100, 1150, 3000]) {
    const text = "x".repeat(length);
    expect(await client.mine({ text })).toEqual({ text });
  }
  const lengths = requests.map((line) => (line.split(" ")[1] ?? "").length);
  expect(lengths.length).toBeGreaterThan(2);
  expect(lengths.length).toBeLessThan(6);
  for (const length of lengths) expect(length - base).toBeLessThan(1500);
  const before = requests.length;
  await client.mine({ text: "" }, { metadata: { a: "b" } });
  const trailers: unknown[] = [];
  await client.mine({ text: "" }, { onTrailers: (map) => trailers.push(...map) });
  expect([metadata, trailers]).toEqual([[["a", "b"]], [["left", "behind"]]]);
  expect(requests.length).toBe(before);
});

test("a typed error arrives with its detail, as over the session", async () => {
  const { client, requests, errors } = await startQueries({
    find({ text }) {
      if (text === "accident") throw new Error("secret");
      throw new TwobyteError("resource_exhausted", "slow down", {
        retry: "after",
        afterMs: 20,
        processed: "no",
        detail: { message: "Quota", value: { left: 3 } },
      });
    },
  });
  expect(await errorOf(client.find({ text: "" }))).toMatchObject({
    code: "resource_exhausted",
    rawMessage: "slow down",
    retry: "after",
    afterMs: 20,
    processed: "no",
    remote: true,
    detail: { message: "Quota", value: { left: 3 } },
  });
  expect(await errorOf(client.find({ text: "accident" }))).toMatchObject({ code: "internal" });
  expect([requests.length, errors.length]).toEqual([2, 1]);
});

test("what no server of the protocol answered goes over the session", async () => {
  const answers = [
    () => Promise.reject(new TypeError("fetch failed")),
    () => Promise.resolve(new Response("blocked", { status: 403 })),
    () => Promise.resolve(new Response("<html>sign in</html>")),
    () => Promise.resolve(Response.json({ revisions: { lowest: 2, highest: 2 } }, { status: 404 })),
  ];
  const asked: string[] = [];
  let answer = answers[0]!;
  const { client, requests } = await startQueries(
    {},
    {
      fetch: (input) => {
        asked.push(String(input));
        return answer();
      },
    },
  );
  for (const one of answers) {
    answer = one;
    expect(await client.mine({ text: "x" })).toEqual({ text: "ann: x" });
  }
  expect([asked.length, requests.length]).toEqual([4, 0]);
});

test("an abort and a deadline end a query that is on its way, and the handler hears of it", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  onCleanUp(() => vi.useRealTimers());
  let hear: (signal: AbortSignal) => void = () => {};
  const { client } = await startQueries({
    mine(_, { signal }) {
      hear(signal);
      return new Promise(() => {});
    },
  });
  for (const ends of ["abort", "deadline"] as const) {
    const heard = new Promise<AbortSignal>((resolve) => {
      hear = resolve;
    });
    const stop = new AbortController();
    const options = ends === "abort" ? { signal: stop.signal } : { timeoutMs: 60_000 };
    const call = errorOf(client.mine({ text: "" }, options));
    const signal = await heard;
    const aborted = once(signal, "abort");
    if (ends === "abort") stop.abort();
    else vi.advanceTimersByTime(60_000);
    const code = ends === "abort" ? "canceled" : "deadline_exceeded";
    expect(await call).toMatchObject({ code });
    await aborted;
  }
});

test("an input that cannot be sent is the caller's mistake, and a session that is over answers nothing", async () => {
  const { client, session, requests } = await startQueries();
  const wrong = { text: 5 as unknown as string };
  expect(await errorOf(client.find(wrong))).toMatchObject({ code: "invalid_argument" });
  await session.close();
  expect(await errorOf(client.find({ text: "" }))).toMatchObject({ code: "unavailable" });
  expect(requests).toEqual([]);
});

test("what is no query below the path is left to the others", async () => {
  const { http, fallback } = await startQueries();
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  for (const at of ["/q/1/Fi/AA", "/twobyte/other", "/twobyte/q/1/Fi/AA/AA"]) await fetch(url + at);
  expect(fallback).toEqual(["/q/1/Fi/AA", "/twobyte/other", "/twobyte/q/1/Fi/AA/AA"]);
});
