import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { callServerStream, callUnary } from "../../packages/client/src/codegen1.ts";
import type { ConnectOptions } from "../../packages/client/src/index.ts";
import { TwobyteError } from "../../packages/client/src/index.ts";
import { openWebSocket } from "../../packages/client/src/node/platform.ts";
import type { Place } from "./place.ts";
import { cleanUp, errorOf, join, onCleanUp, start } from "./place.ts";
import type { Answer, Count } from "./talk.ts";
import { ask, echo, fingerprint, hang, later, protocol, secret } from "./talk.ts";

afterEach(cleanUp);

/** Cuts every connection of a server. */
function cut({ sockets }: Place): void {
  for (const socket of sockets) socket.destroy();
}

for (const profile of ["binary", "text"] as const) {
  test(`calls and streams go on over a cut connection as if it had not been, in ${profile}`, async () => {
    const place = await start();
    const session = join(place, { profile });
    const states: string[] = [];
    session.subscribe(({ state }) => states.push(state));
    const count = 20_000;
    const stream = callServerStream<Count, Answer>(session, ask, { count });
    const seen: unknown[] = [];
    for await (const { value } of stream) {
      seen.push(value);
      if (seen.length === 5 || seen.length === 5000) cut(place);
    }
    const numbers = seen.map((value) => JSON.stringify(value).match(/token (\d+)/)?.[1]);
    expect(numbers).toEqual([...Array.from({ length: count }, (_, i) => String(i)), undefined]);
    expect(await callUnary(session, echo, { text: "x" })).toEqual({ text: "nobody: x" });
    expect(states.filter((state) => state === "live").length).toBe(3);
  });
}

test("a session that nobody comes back to ends, with its calls, and is told once", async () => {
  const heard: unknown[] = [];
  const place = await start({
    parameters: { resumeWindowMs: 50 },
    onSession: ({ type, error }) => heard.push([type, error?.code]),
  });
  const options = { parameters: { retryWindowMs: 3_600_000 } };
  const session = join(place, options);
  const call = callUnary(session, hang, { text: "" });
  await place.witness.heard("hanging");
  cut(place);
  await place.witness.heard("aborted unavailable");
  expect(heard).toEqual([
    ["began", undefined],
    ["lost", undefined],
    ["ended", "unavailable"],
  ]);
  await session.close();
  expect(await errorOf(call)).toMatchObject({ code: "unavailable", processed: "maybe" });
});

test("behind a gap the client goes on in another session, and says so", async () => {
  const place = await start({ parameters: { resumeWindowMs: 1 } });
  const gaps: TwobyteError[] = [];
  const session = join(place, {
    onGap: (error) => gaps.push(error),
    parameters: { retryWindowMs: 60 },
  });
  const call = callUnary(session, hang, { text: "" });
  await place.witness.heard("hanging");
  const stream = callServerStream<Count, Answer>(session, ask, { count: 1e6 });
  await stream.next();
  cut(place);
  await place.witness.heard("left");
  const gap = { code: "unavailable", retry: "now", processed: "maybe" };
  expect(await errorOf(call)).toMatchObject(gap);
  const read = async (): Promise<void> => {
    for await (const _ of stream);
  };
  expect(await errorOf(read())).toMatchObject(gap);
  expect(gaps).toMatchObject([{ code: "unavailable", scope: "session" }]);
  expect(await callUnary(session, echo, { text: "x" })).toEqual({ text: "nobody: x" });
});

test("methods are for the principals that the server's hook and the schema allow", async () => {
  const place = await start({
    authenticate: (credentials) => {
      if (credentials === undefined) return undefined;
      const { value } = credentials;
      if (value === "eve") throw new TwobyteError("unauthenticated", "no eve");
      return { id: value, scopes: value === "ann" ? ["read"] : [] };
    },
  });
  const call = (token?: string) => callUnary(join(place, { token }), secret, { text: "" });
  expect(await call("ann")).toEqual({ text: "ann's" });
  expect(await errorOf(call("bob"))).toMatchObject({ code: "permission_denied", processed: "no" });
  expect(await errorOf(call())).toMatchObject({ code: "unauthenticated", scope: "stream" });
  const eve = join(place, { token: () => Promise.resolve("eve") });
  expect(await errorOf(eve.ready)).toMatchObject({ code: "unauthenticated", rawMessage: "no eve" });
});

test("a refused hello says what both sides speak", async () => {
  const place = await start();
  const newer = {
    ...protocol,
    revisions: [{ number: 7, fingerprint: fingerprint(7), draft: false }],
  };
  const session = join(place, {}, newer);
  const call = callUnary(session, echo, { text: "" });
  const value = {
    reason: "revision",
    offered: { lowest: 7, highest: 7 },
    supported: { lowest: 1, highest: 2 },
  };
  const expected = { code: "failed_precondition", processed: "no", detail: { value } };
  expect(await errorOf(call)).toMatchObject(expected);
  expect(await errorOf(session.ready)).toMatchObject(expected);
  expect(await session.closed).toMatchObject(expected);
});

test("an older client is served in its revision", async () => {
  const place = await start();
  const older = { ...protocol, revisions: protocol.revisions.slice(0, 1) };
  const session = join(place, {}, older);
  expect(await callUnary(session, echo, { text: "x" })).toEqual({ text: "nobody: x" });
  expect(session.revision).toBe(1);
  const error = await errorOf(callUnary(session, later, { text: "x" }));
  expect(error).toMatchObject({ code: "unimplemented", processed: "no" });
  expect(await callUnary(join(place), later, { text: "x" })).toEqual({ text: "x@2" });
});

test("a server that stops has its clients look for another", async () => {
  const place = await start();
  const gap = new Promise<TwobyteError>((resolve) => {
    const session = join(place, { onGap: resolve });
    void session.ready.then(() => place.server.close());
  });
  expect(await gap).toMatchObject({ code: "unavailable", rawMessage: "the server has stopped" });
  expect([place.server.connections, place.server.sessions]).toEqual([0, 0]);
});

test("a goodbye of the client ends the session at the server", async () => {
  const ended: unknown[] = [];
  const place = await start({
    onSession: ({ type, error }) => void (type === "ended" && ended.push(error)),
  });
  const session = join(place);
  const call = callUnary(session, hang, { text: "" });
  await place.witness.heard("hanging");
  await session.close();
  expect(await errorOf(call)).toMatchObject({ code: "unavailable" });
  await place.witness.heard("aborted unavailable");
  expect(ended).toEqual([undefined]);
});

test("no server, another path, or one that is silent: the status says why", async () => {
  const place = await start();
  const problem = (options: Partial<ConnectOptions>): Promise<TwobyteError | undefined> =>
    new Promise((resolve) => {
      join(place, options).subscribe((status) => {
        if (status.state === "waiting") resolve(status.error);
      });
    });
  const nobody = await problem({ url: "ws://127.0.0.1:1/twobyte" });
  expect(nobody).toMatchObject({ code: "unavailable", retry: "now" });
  const elsewhere = await problem({ url: place.url.replace("/twobyte", "/other") });
  expect(elsewhere).toMatchObject({ code: "unavailable" });
  const mute = createServer().on("upgrade", () => {});
  mute.listen(0, "127.0.0.1");
  await once(mute, "listening");
  onCleanUp(() => {
    mute.close();
    mute.closeAllConnections();
  });
  const { port } = mute.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/twobyte`;
  const silent = await problem({ url, parameters: { welcomeDeadlineMs: 30 } });
  expect(silent).toMatchObject({ code: "deadline_exceeded", retry: "now" });
  expect(() => join(place, { url: "ftp://127.0.0.1/" })).toThrow(TypeError);
});

test("a client that says nothing is dropped after the hello's deadline R-SEC-1", async () => {
  const place = await start({ parameters: { helloDeadlineMs: 30 } });
  const socket = await openWebSocket(place.url, ["twobyte.1"]);
  const closed = new Promise((resolve) => socket.addEventListener("close", resolve));
  expect(await closed).toMatchObject({ code: 4004 });
});

test("an upgrade without the subprotocol, or to another path, is refused over HTTP", async () => {
  const place = await start();
  const upgrade = async (path: string, protocol: string): Promise<number | undefined> => {
    const { hostname, port } = new URL(place.url);
    const headers = {
      connection: "upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
      "sec-websocket-protocol": protocol,
    };
    const [response] = await once(get({ hostname, port, path, headers }), "response");
    response.resume();
    return response.statusCode;
  };
  expect(await upgrade("/twobyte", "other.1")).toBe(400);
  expect(await upgrade("/elsewhere", "twobyte.1")).toBe(404);
  expect(await upgrade("//", "twobyte.1")).toBe(404);
});

test("an HTTP server that is attached to goes on to serve everything else", async () => {
  const place = await start();
  place.http.on("request", (_, response) => response.end("page"));
  const [response] = await once(get(new URL("/", place.url)), "response");
  expect(await text(response)).toBe("page");
});
