import { TwobyteError } from "@twobyte/session";
import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
import { encodeBinary, putU53, readU53, toBase64Url } from "@twobyte/wire";
import { expect, test } from "vitest";
import type { CallContext, QueryMethod } from "../codegen1.ts";
import { bindQuery } from "../codegen1.ts";
import { serve } from "../serve.ts";
import type { ServeOptions } from "../serve-options.ts";
import type { Server } from "../server.ts";

const protocol = {
  name: "test",
  lineage: "0".repeat(32),
  revisions: [
    { number: 2, fingerprint: "2".repeat(32), draft: false },
    { number: 3, fingerprint: "3".repeat(32), draft: false },
    { number: 4, fingerprint: "4".repeat(32), draft: true },
  ],
};

/** A message of one number. */
const number = (code: string | undefined) => ({
  name: `Number${code}`,
  code,
  write: (w: BinaryWriter, value: number) => putU53(w, value, "n"),
  read: (r: BinaryReader) => readU53(r),
  format: String,
  parse: () => 0,
  check: undefined,
});

type Query = QueryMethod<number, { message: string; value: number }>;
const method = {
  service: "Test",
  name: "find",
  code: "Fi",
  kind: "query",
  since: 1,
  maxBytes: 100,
  input: number(undefined),
  outputs: [
    { codec: number("Aa"), since: 1 },
    { codec: number("Bb"), since: 3 },
  ],
  errors: [{ codec: number("Ee"), since: 1 }],
  tagged: true,
  auth: { mode: "public" },
} as unknown as Query;

type Handler = (input: number, context: CallContext) => { message: string; value: number };
const same: Handler = (value) => ({ message: "NumberAa", value });

function place(
  changes: Partial<Query> = {},
  handler: Handler = same,
  options: ServeOptions = {},
): Server {
  const bound = bindQuery({ ...method, ...changes }, handler);
  return serve(protocol, [{ name: "Test", methods: [bound] }], options);
}

const bytesOf = (value: number) =>
  encodeBinary((w: BinaryWriter, one: number) => putU53(w, one, "n"), value, 1);
const path = (value: number, revision = 3) => `q/${revision}/Fi/${toBase64Url(bytesOf(value))}`;

function get(server: Server, at: string, init: RequestInit = {}): Promise<Response> {
  return server.fetch(new Request(`https://api.example/rt/${at}`, init));
}

async function problem(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  return (await response.json()) as Record<string, unknown>;
}

test("a query is answered with its canonical bytes, a tag and what caches may do R-TRANS-28 R-TRANS-35", async () => {
  const server = place({ cache: { maxAgeMs: 2500, shared: true } });
  const response = await get(server, path(300));
  expect(response.status).toBe(200);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(bytesOf(300)));
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "application/x-twobyte; message=Aa",
    "content-length": "2",
    "cache-control": "public, max-age=2",
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
    vary: "origin",
  });
});

test("what is not shared is private, and without a cache it is not kept R-TRANS-28 R-TRANS-41", async () => {
  const server = place({ cache: { maxAgeMs: 60_000, shared: false } });
  const kept = await get(server, path(1));
  expect(kept.headers.get("cache-control")).toBe("private, max-age=60");
  expect(kept.headers.get("vary")).toBe("origin, authorization, cookie");
  expect((await get(place(), path(1))).headers.get("cache-control")).toBe("no-store");
});

test("the tag is of the message and its bytes, and 304 says that it is the same R-TRANS-29", async () => {
  const server = place({ cache: { maxAgeMs: 1000, shared: true } }, (value) =>
    value < 10 ? { message: "NumberAa", value: 7 } : { message: "NumberBb", value: 7 },
  );
  const tags: (string | null)[] = [];
  for (const value of [1, 2, 10]) tags.push((await get(server, path(value))).headers.get("etag"));
  expect([tags[0] === tags[1], tags[0] === tags[2]]).toEqual([true, false]);
  const asked = async (tag: string): Promise<number> =>
    (await get(server, path(1), { headers: { "if-none-match": tag } })).status;
  const [tag = ""] = tags as string[];
  expect(await Promise.all([tag, `"x", W/${tag}`, "*", '"x"'].map(asked))).toEqual([
    304, 304, 304, 200,
  ]);
  const same = await get(server, path(1), { headers: { "if-none-match": tag } });
  expect([same.headers.get("etag"), same.headers.get("cache-control"), await same.text()]).toEqual([
    tag,
    "public, max-age=1",
    "",
  ]);
});

test("HEAD has the same head and no body; other methods are refused", async () => {
  const server = place();
  const [head, whole] = await Promise.all(
    ["HEAD", "GET"].map((one) => get(server, path(300), { method: one })),
  );
  expect([...(head as Response).headers]).toEqual([...(whole as Response).headers]);
  expect((await (head as Response).arrayBuffer()).byteLength).toBe(0);
  const refused = await get(server, path(300), { method: "POST", body: "x" });
  expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

test("a revision that is not spoken is told the range, and a draft's answer is not kept R-TRANS-30 R-TRANS-38", async () => {
  const shared = { cache: { maxAgeMs: 60_000, shared: true } };
  const server = place(shared);
  for (const revision of [1, 4]) {
    const response = await get(server, path(1, revision));
    expect(response.status).toBe(404);
    expect(await problem(response)).toMatchObject({ revisions: { lowest: 2, highest: 3 } });
  }
  const drafting = place(shared, same, { allowDraft: true });
  const response = await get(drafting, path(1, 4));
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
});

test("each revision has the messages that it has", async () => {
  const server = place({}, (value) => ({ message: "NumberBb", value }), { onError() {} });
  expect((await get(server, path(1, 3))).status).toBe(200);
  expect((await get(server, path(1, 2))).status).toBe(500);
});

test("an input that is not canonical is refused R-TRANS-31", async () => {
  let calls = 0;
  const server = place({}, (value) => {
    calls++;
    return { message: "NumberAa", value };
  });
  const encoded = path(1).replace("q/3/Fi/", "");
  const inputs = ["", "gAA", `${encoded}A`, `${encoded}==`, "%41Q", "A!", "AA.A"];
  for (const input of inputs) {
    const response = await get(server, `q/3/Fi/${input}`);
    expect([input, response.status]).toEqual([input, 400]);
    expect(await problem(response)).toMatchObject({ code: "invalid_argument", processed: "no" });
  }
  expect(calls).toBe(0);
});

test("an input above the method's bound is refused unread, and an answer above it is a fault", async () => {
  const inputs: number[] = [];
  const errors: unknown[] = [];
  const handler: Handler = (value) => {
    inputs.push(value);
    return { message: "NumberAa", value: 300 };
  };
  const server = place({ maxBytes: 1 }, handler, { onError: (error) => errors.push(error) });
  const refused = await get(server, path(300));
  expect(await problem(refused)).toMatchObject({ code: "resource_exhausted", processed: "no" });
  expect([refused.status, inputs]).toEqual([429, []]);
  expect((await get(server, path(1))).status).toBe(500);
  expect(String(errors[0])).toContain("a message of 2 bytes; the method allows 1");
});

test("what is no query is not found", async () => {
  const server = place();
  const told = await Promise.all(
    ["q/3/Zz/AQ", "q/03/Fi/AQ", "q/3/Fi", "q/3/Fi/AQ/AQ", "q"].map((at) => get(server, at)),
  );
  expect(told.map(({ status }) => status)).toEqual([501, 404, 404, 404, 404]);
});

test("errors say what their frames would: code, retry, processed and the detail R-TRANS-4", async () => {
  const errors: unknown[] = [];
  const onError = (error: unknown): void => void errors.push(error);
  const thrown = [
    new TwobyteError("resource_exhausted", "slow down", {
      retry: "after",
      afterMs: 1500,
      processed: "no",
      detail: { message: "NumberEe", value: 5 },
    }),
    new Error("secret"),
  ];
  const server = place(
    {},
    (value) => {
      throw thrown[value];
    },
    { onError },
  );
  const meant = await get(server, path(0));
  expect([meant.status, meant.headers.get("retry-after")]).toEqual([429, "2"]);
  expect(await problem(meant)).toEqual({
    type: "about:blank",
    title: "Too Many Requests",
    status: 429,
    detail: "slow down",
    code: "resource_exhausted",
    retry: "after",
    afterMs: 1500,
    processed: "no",
    message: { code: "Ee", payload: toBase64Url(bytesOf(5)) },
  });
  const accident = await get(server, path(1));
  expect(accident.status).toBe(500);
  expect(JSON.stringify(await problem(accident))).not.toContain("secret");
  expect(errors).toEqual([thrown[1]]);
});

test("who asks is judged by the Authorization field, before the input is read", async () => {
  const heard: unknown[] = [];
  const server = place(
    { auth: { mode: "principal", scopes: ["read"] } },
    (value, { principal }) => {
      heard.push(principal?.id);
      return { message: "NumberAa", value };
    },
    {
      authenticate(credentials) {
        if (credentials === undefined) return undefined;
        if (credentials.value === "bad") throw new TwobyteError("unauthenticated", "bad token");
        return { id: credentials.value, scopes: credentials.value === "ann" ? ["read"] : [] };
      },
    },
  );
  const asked = async (authorization?: string, at = path(1)): Promise<unknown> => {
    const headers = authorization === undefined ? {} : { authorization };
    const response = await get(server, at, { headers });
    return [response.status, response.headers.get("www-authenticate")];
  };
  expect(await asked("Bearer ann")).toEqual([200, null]);
  expect(await asked("Bearer bob", "q/3/Fi/!")).toEqual([403, null]);
  expect(await asked("Bearer bad")).toEqual([401, "Bearer"]);
  expect(await asked(undefined, "q/3/Fi/!")).toEqual([401, "Bearer"]);
  expect(heard).toEqual(["ann"]);
});

test("an answer that is shared does not depend on who asks R-TRANS-36", async () => {
  const heard: unknown[] = [];
  const server = place(
    { cache: { maxAgeMs: 1000, shared: true } },
    (value, { principal }) => {
      heard.push(principal);
      return { message: "NumberAa", value };
    },
    { authenticate: () => ({ id: "ann" }) },
  );
  await get(server, path(1), { headers: { authorization: "Bearer ann" } });
  expect(heard).toEqual([undefined]);
});

test("a cookie that another site had sent along is worth nothing R-TRANS-37", async () => {
  const cookies: unknown[] = [];
  const server = place({}, same, {
    origins: ["https://app.example"],
    authenticate(_, { headers }) {
      cookies.push(headers["cookie"]);
      return undefined;
    },
  });
  const cookie = "sid=1";
  const ask = (headers: Record<string, string>) => get(server, path(1), { headers });
  await ask({ cookie });
  await ask({ cookie, "sec-fetch-site": "same-origin" });
  await ask({ cookie, "sec-fetch-site": "cross-site" });
  await ask({ cookie, "sec-fetch-site": "same-site" });
  await ask({ cookie, "sec-fetch-site": "cross-site", origin: "https://app.example" });
  expect(cookies).toEqual([cookie, cookie, undefined, undefined, cookie]);
});

test("a query's address is the one that a proxy tells, where that is believed", async () => {
  const addresses: unknown[] = [];
  const server = place({}, same, {
    address: ({ headers }) => String(headers["x-real-ip"]),
    authenticate: (_, { address }) => void addresses.push(address),
  });
  await get(server, path(1), { headers: { "x-real-ip": "192.0.2.7" } });
  expect(addresses).toEqual(["192.0.2.7"]);
});

test("pages of allowed origins may ask, others not R-TRANS-2", async () => {
  const server = place({ cache: { maxAgeMs: 1000, shared: true } }, same, {
    origins: ["https://app.example"],
  });
  const from = (origin: string, method = "GET") =>
    get(server, path(1), { method, headers: { origin } });
  const allowed = await from("https://app.example");
  expect(allowed.headers.get("access-control-allow-origin")).toBe("https://app.example");
  expect([allowed.status, allowed.headers.get("vary")]).toEqual([200, "origin"]);
  const asked = await from("https://app.example", "OPTIONS");
  expect(asked.headers.get("access-control-allow-headers")).toBe("authorization");
  expect(asked.headers.get("access-control-allow-methods")).toBe("GET");
  expect((await from("https://evil.example")).status).toBe(403);
});

test("a client that leaves takes its query back", async () => {
  const leave = new AbortController();
  let signal: AbortSignal | undefined;
  const server = place({}, (_, context) => {
    signal = context.signal;
    leave.abort();
    return new Promise(() => {}) as never;
  });
  const request = new Request(`https://api.example/rt/${path(1)}`, { signal: leave.signal });
  expect((await server.fetch(request)).status).toBe(503);
  expect(signal?.aborted).toBe(true);
});

test("a server that has stopped answers no queries", async () => {
  const server = place();
  server.close();
  expect((await get(server, path(1))).status).toBe(503);
});

test("a client that is gone before its query is let in has no handler entered", async () => {
  let calls = 0;
  const gone = new AbortController();
  const authenticate = (): undefined => {
    gone.abort();
  };
  const handler: Handler = (value) => {
    calls++;
    return same(value, undefined as never);
  };
  const server = place({}, handler, { authenticate });
  const response = await get(server, path(1), { signal: gone.signal });
  expect([response.status, calls]).toEqual([503, 0]);
});
