import type { Frame } from "@twobyte/session";
import { codeNumber, encodeFrame, TwobyteError } from "@twobyte/session";
import { expect, test } from "vitest";
import { bindUnary } from "./codegen1.ts";
import type { Authenticate, Principal } from "./principal.ts";
import { serve } from "./serve.ts";
import type { ServeOptions } from "./serve-options.ts";
import { echo, protocol } from "./testing/endpoint-place.ts";
import { body, eventsOf, helloText, post } from "./testing/text-client.ts";

const named: typeof echo = { ...echo, auth: { mode: "principal", scopes: [] } };

/** What `authenticate` was asked, to be answered by hand. */
interface Asked {
  readonly token: string | undefined;
  answer(principal: Principal | undefined): void;
  refuse(error: Error): void;
}

/** A server whose authentication waits for the test, and a client of requests. */
function place(options: ServeOptions = {}) {
  const asked: Asked[] = [];
  const heard: string[] = [];
  const authenticate: Authenticate = (credentials) =>
    new Promise((answer, refuse) => {
      asked.push({ token: credentials?.value, answer, refuse });
    });
  const server = serve(
    protocol,
    [{ name: "Test", methods: [bindUnary(named, (input) => input)] }],
    {
      authenticate,
      onSession: ({ type, error }) => heard.push([type, error?.code].join(" ").trim()),
      onError: (error) => heard.push(String(error)),
      ...options,
    },
  );
  return { server, asked, heard };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const hello = helloText({ credentials: { scheme: "bearer", value: "first" } });
const auth = (token: string) => `!U1\x1fbearer\x1f${token}`;

/** A client that was let in as ann. */
async function joined({ server, asked }: ReturnType<typeof place>) {
  const response = post(server, "stream", hello);
  while (asked[0] === undefined) await turn();
  asked[0].answer({ id: "ann" });
  const events = eventsOf(await response);
  await events.head();
  const [welcome] = (await events.next()) ?? [];
  if (welcome?.kind !== "welcome") throw new Error("no welcome");
  let n = 0;
  let count = 1;
  const send = async (data: string): Promise<void> => {
    await post(server, "send", body(welcome.session, welcome.token ?? "", ++n, count, data));
    if (data.startsWith("Ec")) count++;
  };
  /** The next frames that are no acknowledgements. */
  const next = async (): Promise<Frame[]> =>
    ((await events.next()) ?? []).filter(({ kind }) => kind !== "ack");
  await send("!L0");
  return { send, next, events, session: welcome.session };
}

test("credentials are judged one after the other, and of those that wait only the newest", async () => {
  const at = place();
  const { send, events } = await joined(at);
  for (const token of ["second", "third", "fourth"]) await send(auth(token));
  expect(at.asked.map(({ token }) => token)).toEqual(["first", "second"]);
  at.asked[1]?.answer({ id: "ann" });
  await turn();
  expect(at.asked.map(({ token }) => token)).toEqual(["first", "second", "fourth"]);
  at.asked[2]?.refuse(new TwobyteError("unauthenticated", "not you"));
  await turn();
  expect(at.heard).toEqual(["began", "renewed", "denied unauthenticated"]);
  await events.cancel();
});

test("another principal's credentials, and what goes wrong with them, change nothing", async () => {
  const at = place();
  const { send, next, events } = await joined(at);
  await send(auth("bob's"));
  at.asked[1]?.answer({ id: "bob" });
  await send(auth("broken"));
  at.asked[2]?.refuse(new Error("database is down"));
  await turn();
  expect(at.heard).toEqual([
    "began",
    "denied permission_denied",
    "Error: database is down",
    "denied internal",
  ]);
  await send("Ec0\x1f0\x1fstill ann");
  expect(await next()).toMatchObject([{ kind: "data" }, { kind: "end" }]);
  await events.cancel();
});

test("a revoked session is refused until good credentials came, and another is not R-SEC-5", async () => {
  const at = place();
  const { send, next, events, session } = await joined(at);
  expect([at.server.revoke("other"), at.server.revoke(({ id }) => id === "bob")]).toEqual([0, 0]);
  expect(at.server.revoke(({ id }, of) => id === "ann" && of === session)).toBe(1);
  expect(await next()).toMatchObject([{ kind: "auth", expiresMs: 0 }]);
  await send("Ec0\x1f0\x1frefused");
  expect(await next()).toMatchObject([{ kind: "streamError", code: 16, processed: "no" }]);
  await send(auth("second"));
  at.asked[1]?.answer({ id: "ann" });
  await turn();
  await send("Ec2\x1f0\x1fback");
  expect(await next()).toMatchObject([{ kind: "data", payload: "back" }, { kind: "end" }]);
  expect(at.server.revoke(session)).toBe(1);
  await events.cancel();
});

// R-STREAM-23, R-SEC-5
test("a key of a public method is its principal's, and nobody's once that is revoked", async () => {
  let runs = 0;
  const open = { ...echo, retry: "keyed", auth: { mode: "public" } } as typeof echo;
  const at = place();
  const bound = bindUnary(open, (input) => `${input}${++runs}`);
  const { asked } = at;
  const authenticate: Authenticate = (credentials) =>
    new Promise((answer, refuse) => {
      asked.push({ token: credentials?.value, answer, refuse });
    });
  const server = serve(protocol, [{ name: "Test", methods: [bound] }], { authenticate });
  const { send, next, events, session } = await joined({ ...at, server });
  const call = (stream: number): Promise<void> => {
    const code = codeNumber("Ec");
    return send(
      encodeFrame("text", { kind: "open", code, stream, payload: "pay", key: "k" }) as string,
    );
  };
  await call(0);
  expect(await next()).toMatchObject([{ kind: "data" }, { kind: "end" }]);
  server.revoke(session);
  expect(await next()).toMatchObject([{ kind: "auth" }]);
  await call(2);
  expect(await next()).toMatchObject([{ kind: "streamError", code: 16, processed: "no" }]);
  await send(auth("second"));
  asked[1]?.answer({ id: "ann" });
  await turn();
  await call(4);
  expect(await next()).toMatchObject([{ kind: "data" }, { kind: "end" }]);
  expect(runs).toBe(1);
  await events.cancel();
});

test("an authentication whose connection is gone has no effect", async () => {
  const at = place();
  const response = post(at.server, "stream", hello);
  while (at.asked[0] === undefined) await turn();
  await eventsOf(await response).cancel();
  at.asked[0].answer({ id: "ann" });
  await turn();
  expect([at.server.sessions, at.server.connections, at.heard]).toEqual([0, 0, []]);
});

test("new credentials whose session is over by then have no effect", async () => {
  const at = place();
  const { send } = await joined(at);
  await send(auth("second"));
  at.server.close();
  at.asked[1]?.answer({ id: "ann" });
  await turn();
  expect(at.heard.filter((one) => one === "renewed")).toEqual([]);
});

test("hooks that throw stop nothing R-ERROR-2", async () => {
  const errors: string[] = [];
  const at = place({
    onSession: () => {
      throw new Error("the log is full");
    },
    address: () => {
      throw new Error("no such header");
    },
    onError: (error) => {
      errors.push(String(error));
    },
  });
  const { send, next, events } = await joined(at);
  await send("Ec0\x1f0\x1fon");
  expect(await next()).toMatchObject([{ kind: "data" }, { kind: "end" }]);
  expect(errors).toContain("Error: the log is full");
  expect(errors).toContain("Error: no such header");
  await events.cancel();
});

test("clients of one address that are not let in are only so many, whatever proxy brings them R-SEC-2", async () => {
  const at = place({
    parameters: { unauthenticated: 1 },
    address: ({ headers }) => String(headers["x-client"]),
  });
  const from = (address: string) =>
    post(at.server, "stream", hello, {
      headers: { "content-type": "application/x-twobyte-text", "x-client": address },
    });
  const first = from("192.0.2.1");
  while (at.asked[0] === undefined) await turn();
  const second = await from("192.0.2.1");
  expect([second.status, at.asked.length]).toEqual([429, 1]);
  expect(await second.json()).toMatchObject({ status: 429, title: "Too Many Requests" });
  void from("192.0.2.2");
  while (at.asked[1] === undefined) await turn();
  at.asked[0].answer({ id: "ann" });
  await turn();
  void from("192.0.2.1");
  while (at.asked[2] === undefined) await turn();
  expect(at.asked.length).toBe(3);
  await eventsOf(await first).cancel();
  at.server.close();
});

test("a hello whose body does not come is not waited for R-SEC-1", async () => {
  const at = place({ parameters: { helloDeadlineMs: 5 } });
  const start = (controller: ReadableStreamDefaultController): void =>
    controller.enqueue(new TextEncoder().encode("!H"));
  for (const name of ["stream", "poll"]) {
    const response = await post(at.server, name, new ReadableStream({ start }));
    expect(response.status, name).toBe(408);
  }
  expect([at.asked.length, at.server.connections]).toEqual([0, 0]);
});
