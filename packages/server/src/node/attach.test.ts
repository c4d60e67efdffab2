import { once } from "node:events";
import type { Server as HttpServer, IncomingMessage } from "node:http";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { encodeFrame } from "@twobyte/session";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { serve } from "../serve.ts";
import type { Server } from "../server.ts";
import { attach } from "./attach.ts";

const protocol = {
  name: "test",
  lineage: "0".repeat(32),
  revisions: [{ number: 1, fingerprint: "1".repeat(32), draft: false }],
};

let http: HttpServer;
let origin: string;

beforeEach(async () => {
  http = createServer();
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  origin = `127.0.0.1:${(http.address() as AddressInfo).port}`;
});

afterEach(() => {
  vi.useRealTimers();
  http.close();
  for (const socket of clients.splice(0)) socket.terminate();
  for (const socket of taken.splice(0)) socket.destroy();
});

const clients: WebSocket[] = [];
const taken: Duplex[] = [];

/** A server that nobody can talk to, which is enough to be connected to. */
function place(path: string): { readonly server: Server; readonly detach: () => void } {
  const server = serve(protocol, [], {});
  return { server, detach: attach(server, http, { path }) };
}

/** Opens a WebSocket as clients do; the status of what refuses it, else 101. */
function open(path: string, offered = "twobyte.1"): Promise<number | undefined> {
  const socket = new WebSocket(`ws://${origin}${path}`, offered);
  clients.push(socket);
  return new Promise((resolve, reject) => {
    socket.on("open", () => resolve(101));
    socket.on("unexpected-response", (_, response) => resolve(response.statusCode));
    socket.on("error", reject);
  });
}

/** Asks for an upgrade and waits until the connection was closed for it. */
async function refusalAt(path: string): Promise<number | undefined> {
  const headers = { connection: "upgrade", upgrade: "websocket" };
  const request = get(`http://${origin}${path}`, { headers });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  response.resume();
  await once(response.socket, "close");
  return response.statusCode;
}

test("each of two servers is at its own path, and no other path is anywhere", async () => {
  const one = place("/one");
  const two = place("/two");
  expect(await open("/one?a=b")).toBe(101);
  expect(await open("/two")).toBe(101);
  expect(await open("/two")).toBe(101);
  expect([one.server.connections, two.server.connections]).toEqual([1, 2]);
  expect(await refusalAt("/three")).toBe(404);
  expect(await refusalAt("//")).toBe(404);
});

test("an upgrade that does not offer the subprotocol is refused R-TRANS-5", async () => {
  place("/one");
  expect(await open("/one", "other.1")).toBe(400);
  expect(await open("/one", "twobyte.1")).toBe(101);
  expect(clients.at(-1)?.protocol).toBe("twobyte.1");
});

test("a judge of origins that throws lets nobody in, and is told of", async () => {
  const errors: string[] = [];
  const server = serve(protocol, [], {
    origins: (one) => new URL(one).hostname === "app.example",
    onError: (error, { name }) => errors.push(`${name}: ${(error as Error).name}`),
  });
  attach(server, http, { path: "/one" });
  const headers = { connection: "upgrade", upgrade: "websocket", origin: "null" };
  const request = get(`http://${origin}/one`, { headers });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  response.resume();
  const asked = await fetch(`http://${origin}/one/ready`, { headers: { origin: "null" } });
  expect([response.statusCode, asked.status]).toEqual([403, 403]);
  expect(errors).toEqual(["origins: TypeError", "origins: TypeError"]);
});

test("compression that a client offers is not taken R-TRANS-8", async () => {
  place("/one");
  const socket = new WebSocket(`ws://${origin}/one`, "twobyte.1", { perMessageDeflate: true });
  clients.push(socket);
  await once(socket, "open");
  expect(socket.extensions).toBe("");
});

/** The client's first frame, in text. */
const hello = encodeFrame("text", {
  kind: "hello",
  versions: { lowest: 1, highest: 1 },
  lineage: new Uint8Array(16),
  revisions: { lowest: 1, highest: 1, fingerprint: new Uint8Array(16).fill(0x11) },
  secret: new Uint8Array(16),
  counts: { received: 0, sent: 0 },
});

test("a server's pings are frames, and none of the WebSocket's R-TRANS-7", async () => {
  const server = serve(protocol, [], { parameters: { beatMs: 5, deadAfter: 1_000_000 } });
  attach(server, http, { path: "/one" });
  const socket = new WebSocket(`ws://${origin}/one`, "twobyte.1", { autoPong: false });
  clients.push(socket);
  let native = 0;
  socket.on("ping", () => native++);
  await once(socket, "open");
  socket.send(hello);
  for (let n = 0; n < 3; ) {
    const [data] = (await once(socket, "message")) as [Buffer];
    if (!String(data).startsWith("!I")) continue;
    n++;
    socket.send(`!J${n}\x1f0\x1f0`);
  }
  expect(native).toBe(0);
});

test("a binary message is read as binary, whatever is in it R-TRANS-6", async () => {
  place("/one");
  const closed = new WebSocket(`ws://${origin}/one`, "twobyte.1");
  clients.push(closed);
  await once(closed, "open");
  closed.send(Buffer.from(hello));
  const [code] = await once(closed, "close");
  expect(code).toBe(4503);
});

test("a server that was detached leaves its path, and the others stay at theirs", async () => {
  const one = place("/one");
  place("/two");
  one.detach();
  one.detach();
  expect(await refusalAt("/one")).toBe(404);
  expect(await open("/two")).toBe(101);
  const again = place("/one");
  one.detach();
  expect(await open("/one")).toBe(101);
  expect([one.server.connections, again.server.connections]).toEqual([0, 1]);
});

test("an HTTP server from which all were detached has no listener left", () => {
  const detach = ["/one", "/two"].map((path) => place(path).detach);
  expect(http.listenerCount("upgrade")).toBe(1);
  for (const one of detach) one();
  expect(http.listenerCount("upgrade")).toBe(0);
});

test("a path is attached to once", () => {
  place("/one");
  expect(() => place("/one")).toThrow(/the path \/one of this HTTP server is attached to already/);
});

for (const order of ["before", "behind"] as const) {
  test(`another library's listener ${order} ours keeps its paths, and nobody's are refused`, async () => {
    const library = new WebSocketServer({ noServer: true });
    const listen = (): void => {
      http.on("upgrade", (request, socket, head) => {
        if (request.url === "/library")
          library.handleUpgrade(request, socket, head, (client) => client.send("hello"));
      });
    };
    if (order === "before") listen();
    place("/one");
    place("/two");
    if (order === "behind") listen();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    expect(await open("/library", "library")).toBe(101);
    expect(await open("/one")).toBe(101);
    expect(await open("/two")).toBe(101);
    const arrived = once(http, "upgrade");
    const refused = refusalAt("/nobody");
    await arrived;
    vi.advanceTimersByTime(4999);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    vi.advanceTimersByTime(1);
    expect(await refused).toBe(404);
    expect(clients.map(({ readyState }) => readyState)).toEqual([1, 1, 1]);
  });
}

/** What a listener of somebody else did with an upgrade that it took. */
const signs: readonly [string, (socket: Duplex) => void][] = [
  ["reads from it", (socket) => void socket.on("data", () => {})],
  ["waits for it to be readable", (socket) => void socket.on("readable", () => {})],
  ["began to answer", (socket) => void socket.write("HTTP/1.1 101 ")],
];

test.each(signs)("an upgrade belongs to another listener when that one %s", async (_, take) => {
  place("/one");
  http.on("upgrade", (_request, socket) => {
    taken.push(socket);
    take(socket);
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const arrived = once(http, "upgrade");
  const headers = { connection: "upgrade", upgrade: "websocket" };
  const request = get(`http://${origin}/theirs`, { headers });
  request.on("error", () => {});
  await arrived;
  vi.advanceTimersByTime(60_000);
  expect(taken.map(({ writableEnded }) => writableEnded)).toEqual([false]);
});

test("an upgrade that its client gave up leaves no timer behind", async () => {
  place("/one");
  http.on("upgrade", () => {});
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const arrived = once(http, "upgrade");
  const headers = { connection: "upgrade", upgrade: "websocket" };
  const request = get(`http://${origin}/nobody`, { headers });
  request.on("error", () => {});
  const [, socket] = (await arrived) as [IncomingMessage, Duplex];
  const before = vi.getTimerCount();
  const closed = once(socket, "close");
  socket.destroy();
  await closed;
  expect(vi.getTimerCount()).toBe(before - 1);
});

test("sockets of an address that say nothing are only so many R-SEC-2", async () => {
  const server = serve(protocol, [], { parameters: { unauthenticated: 2 } });
  attach(server, http, { path: "/few" });
  expect([await open("/few"), await open("/few"), server.connections]).toEqual([101, 101, 2]);
  const third = new WebSocket(`ws://${origin}/few`, "twobyte.1");
  clients.push(third);
  const [code, reason] = (await once(third, "close")) as [number, Buffer];
  expect([code, String(reason)]).toEqual([4108, "resource_exhausted"]);
  const [first] = clients;
  first?.terminate();
  while (server.connections > 1) await new Promise((resolve) => setImmediate(resolve));
  expect(await open("/few")).toBe(101);
  expect(server.connections).toBe(2);
});
