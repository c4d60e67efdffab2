import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { callServerStream, callUnary } from "../../packages/client/src/codegen1.ts";
import { TwobyteError } from "../../packages/client/src/index.ts";
import { openWebSocket } from "../../packages/client/src/node/platform.ts";
import { cleanUp, errorOf, join, onCleanUp, start } from "./place.ts";
import type { Answer, Count } from "./talk.ts";
import { ask, echo, fingerprint, hang, later, protocol, secret } from "./talk.ts";

afterEach(cleanUp);

for (const profile of ["binary", "text"] as const) {
  test(`a cut connection ends calls on both sides, in ${profile}`, async () => {
    const place = await start();
    const session = join(place, { profile });
    const call = callUnary(session, hang, { text: "" });
    const stream = callServerStream<Count, Answer>(session, ask, { count: 1e6 });
    await stream.next();
    await place.witness.heard("hanging");
    for (const socket of place.sockets) socket.destroy();
    const cut = { code: "unavailable", retry: "now", processed: "maybe" };
    expect(await errorOf(call)).toMatchObject(cut);
    await place.witness.heard("aborted unavailable");
    await place.witness.heard("left");
    const read = async (): Promise<void> => {
      for await (const _ of stream);
    };
    expect(await errorOf(read())).toMatchObject(cut);
    expect(await session.closed).toMatchObject({ code: "unavailable" });
    expect(session.status).toBe("closed");
    const late = await errorOf(callUnary(session, echo, { text: "late" }));
    expect(late).toMatchObject({ code: "unavailable", processed: "no" });
  });
}

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

test("a goodbye of the server ends the session without an error", async () => {
  const place = await start();
  const session = join(place);
  await session.ready;
  place.server.close();
  expect(await session.closed).toBe(undefined);
  expect(place.server.connections).toBe(0);
});

test("a goodbye of the client ends the session at the server", async () => {
  const ended: unknown[] = [];
  const place = await start({ onSessionEnd: (error) => ended.push(error) });
  const session = join(place);
  const call = callUnary(session, hang, { text: "" });
  await place.witness.heard("hanging");
  await session.close();
  expect(await errorOf(call)).toMatchObject({ code: "unavailable" });
  await place.witness.heard("aborted unavailable");
  expect(ended).toEqual([undefined]);
});

test("no server, another path, or one that is silent: calls fail and say why", async () => {
  const place = await start();
  const nobody = join(place, { url: "ws://127.0.0.1:1/twobyte" });
  expect(await errorOf(nobody.ready)).toMatchObject({ code: "unavailable", retry: "now" });
  const elsewhere = join(place, { url: place.url.replace("/twobyte", "/other") });
  expect(await errorOf(elsewhere.ready)).toMatchObject({ code: "unavailable" });
  const mute = createServer().on("upgrade", () => {});
  mute.listen(0, "127.0.0.1");
  await once(mute, "listening");
  onCleanUp(() => {
    mute.close();
    mute.closeAllConnections();
  });
  const { port } = mute.address() as AddressInfo;
  const url = `ws://127.0.0.1:${port}/twobyte`;
  const silent = join(place, { url, parameters: { welcomeDeadlineMs: 30 } });
  expect(await errorOf(silent.ready)).toMatchObject({ code: "unavailable" });
  expect(() => join(place, { url: "ftp://127.0.0.1/" })).toThrow(TypeError);
});

test("a client that says nothing is dropped after the hello's deadline", async () => {
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
