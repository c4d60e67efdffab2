import { once } from "node:events";
import type { IncomingMessage, Server } from "node:http";
import { Agent, createServer, request } from "node:http";
import type { Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import type { Faults } from "../faults/faults.ts";
import { turns, until, Workbench } from "../testing/peer.ts";
import { ChaosProxy } from "./chaos-proxy.ts";

const bench = new Workbench();
const agents: Agent[] = [];
const sockets: WebSocket[] = [];

afterEach(async () => {
  for (const agent of agents.splice(0)) agent.destroy();
  for (const socket of sockets.splice(0)) socket.terminate();
  await bench.clear();
});

interface Setting {
  readonly proxy: ChaosProxy;
  readonly http: Server;
  /** Method, path and body of each request that the server got. */
  readonly got: string[];
  /** Upgrades that the server got. */
  readonly upgrades: string[];
}

/** A server that answers what it got, with an echo behind its WebSockets. */
async function setUp(faults: Faults = {}): Promise<Setting> {
  const got: string[] = [];
  const upgrades: string[] = [];
  const http = createServer((incoming, response) => {
    let body = "";
    incoming.on("data", (bytes) => {
      body += String(bytes);
    });
    incoming.on("end", () => {
      got.push(`${incoming.method} ${incoming.url} ${body}`);
      if (incoming.url === "/stream") response.write("data: 1\n\n");
      else response.writeHead(got.length === 1 ? 200 : 201).end(`answer ${got.length}`);
    });
  });
  const webSockets = new WebSocketServer({ noServer: true });
  http.on("upgrade", (incoming, socket, head) => {
    upgrades.push(incoming.url ?? "");
    webSockets.handleUpgrade(incoming, socket, head, (client) => {
      sockets.push(client);
      client.on("message", (data) => client.send(data));
    });
  });
  const port = await bench.listen(http);
  bench.keep({ close: () => http.closeAllConnections() });
  const proxy = bench.keep(await ChaosProxy.listen({ upstream: { port }, faults }));
  return { proxy, http, got, upgrades };
}

/** What a client sees: the status and the body, or its error's code. */
function call(
  { proxy }: Setting,
  {
    path = "/",
    method = "POST",
    body = "hello",
    agent,
  }: {
    readonly path?: string;
    readonly method?: string;
    readonly body?: string;
    readonly agent?: Agent;
  },
): Promise<string> {
  return new Promise((resolve) => {
    const outgoing = request(`${proxy.url}${path}`, { method, ...(agent && { agent }) });
    outgoing.on("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    outgoing.on("response", (response) => {
      let text = "";
      response.on("data", (bytes) => {
        text += String(bytes);
      });
      response.on("end", () => resolve(`${response.statusCode} ${text}`));
    });
    outgoing.end(body);
  });
}

function open({ proxy }: Setting): WebSocket {
  const socket = new WebSocket(`${proxy.webSocketUrl}/live`);
  // Whatever breaks it closes it too.
  socket.on("error", () => {});
  sockets.push(socket);
  return socket;
}

function keepAlive(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.push(agent);
  return agent;
}

async function statusOfUpgrade(setting: Setting): Promise<number | undefined> {
  const socket = open(setting);
  const [, response] = (await once(socket, "unexpected-response")) as [unknown, IncomingMessage];
  return response.statusCode;
}

async function echo(socket: WebSocket, text: string): Promise<string> {
  socket.send(text);
  const [data] = await once(socket, "message");
  return String(data);
}

test("without faults a WebSocket and plain requests pass", async () => {
  const setting = await setUp();
  const socket = open(setting);
  await once(socket, "open");
  expect(await echo(socket, "hello")).toBe("hello");
  const agent = keepAlive();
  expect(await call(setting, { agent })).toBe("200 answer 1");
  expect(await call(setting, { agent, body: "x".repeat(300_000) })).toBe("201 answer 2");
  expect(setting.proxy.connections.length).toBe(2);
});

test("a refused upgrade is answered by the proxy, plain requests pass", async () => {
  const setting = await setUp({ blockUpgrade: "refuse" });
  const opened = setting.proxy.nextConnection();
  expect(await statusOfUpgrade(setting)).toBe(403);
  expect(await (await opened).ended).toEqual({ by: "proxy", how: "fin" });
  setting.proxy.set({ blockUpgrade: { status: 400 } });
  expect(await statusOfUpgrade(setting)).toBe(400);
  expect(await call(setting, {})).toBe("200 answer 1");
  expect(setting.upgrades).toEqual([]);
});

test("a stripped upgrade reaches the server as a plain request", async () => {
  const setting = await setUp({ blockUpgrade: "strip" });
  expect(await statusOfUpgrade(setting)).toBe(200);
  expect(setting.got).toEqual(["GET /live "]);
  expect(setting.upgrades).toEqual([]);
  setting.proxy.set({});
  const socket = open(setting);
  await once(socket, "open");
  expect(setting.upgrades).toEqual(["/live"]);
});

test("a mute WebSocket opens and carries nothing in either direction, but its end", async () => {
  const setting = await setUp({ blockUpgrade: "mute" });
  const socket = open(setting);
  await once(socket, "open");
  const [server] = sockets.filter((one) => one !== socket);
  const messages: unknown[] = [];
  for (const one of [socket, server]) one?.on("message", (data) => messages.push(data));
  socket.send("hello?");
  server?.send("hello?");
  await turns();
  expect(messages).toEqual([]);
  const closed = once(server!, "close");
  socket.terminate();
  expect(await closed).toEqual([1006, expect.anything()]);
});

test("a lost answer: the server did it, the client sees its connection end", async () => {
  const setting = await setUp();
  const agent = keepAlive();
  const lost = setting.proxy.loseResponse({ path: "/pay" });
  expect(await call(setting, { path: "/other", agent })).toBe("200 answer 1");
  expect(await call(setting, { path: "/pay?now", agent })).toBe("ECONNRESET");
  expect(await lost).toEqual({ method: "POST", target: "/pay?now", status: 201 });
  expect(setting.got).toEqual(["POST /other hello", "POST /pay?now hello"]);
  expect(await call(setting, { path: "/pay", agent })).toBe("201 answer 3");
});

test("an answer can be lost by method and pattern", async () => {
  const setting = await setUp();
  void setting.proxy.loseResponse({ path: /^\/p.y/, method: "PUT", how: "rst" });
  expect(await call(setting, { path: "/pay" })).toBe("200 answer 1");
  expect(await call(setting, { path: "/pay", method: "PUT" })).toBe("ECONNRESET");
});

test("a duplicated request reaches the server twice, and the client gets one answer", async () => {
  const setting = await setUp();
  const agent = keepAlive();
  const duplicated = setting.proxy.duplicateRequest({ path: "/post" });
  setting.http.keepAliveTimeout = 0;
  const connections: Socket[] = [];
  setting.http.on("connection", (socket) => connections.push(socket));
  expect(await call(setting, { path: "/post", method: "GET", body: "", agent })).toContain("200");
  const body = "x".repeat(200_000);
  expect(await call(setting, { path: "/post", body, agent })).toBe("201 answer 2");
  expect(await duplicated).toEqual({ method: "POST", target: "/post", statuses: [201, 201] });
  // The first is the client's, the second carried nothing but the duplicate.
  await until(() => connections[1]?.destroyed === true);
  expect(connections[0]?.destroyed).toBe(false);
  expect(setting.got).toEqual(["GET /post ", `POST /post ${body}`, `POST /post ${body}`]);
  expect(await call(setting, { path: "/post", agent })).toBe("201 answer 4");
});

test("a duplicate that finds no server is reported to who asked for it", async () => {
  const setting = await setUp();
  setting.http.prependListener("request", () => setting.http.close());
  const duplicated = setting.proxy.duplicateRequest({ path: "/" });
  expect(await call(setting, {})).toBe("200 answer 1");
  await expect(duplicated).rejects.toMatchObject({ code: "upstream" });
});

test("a buffering proxy holds a stream back, and lets whole answers through", async () => {
  const setting = await setUp({ down: { buffer: "end" } });
  const agent = keepAlive();
  expect(await call(setting, { agent })).toBe("200 answer 1");
  expect(await call(setting, { agent })).toBe("201 answer 2");

  const outgoing = request(`${setting.proxy.url}/stream`, { agent: new Agent() });
  let responses = 0;
  outgoing.on("response", () => responses++);
  outgoing.end();
  await until(() => (setting.proxy.connections.at(-1)?.down.held ?? 0) > 0);
  await turns();
  expect(responses).toBe(0);
  const arrived = once(outgoing, "response");
  setting.proxy.set({ down: { buffer: 10 } });
  const [response] = (await arrived) as [IncomingMessage];
  expect(String((await once(response, "data"))[0])).toBe("data: 1\n\n");
  outgoing.destroy();
});

test("a proxy that buffers messages holds a stream back, and lets WebSockets through", async () => {
  const setting = await setUp({ down: { buffer: "message" } });
  const socket = open(setting);
  await once(socket, "open");
  socket.send("hello");
  expect(String((await once(socket, "message"))[0])).toBe("hello");
  expect(await call(setting, {})).toBe("200 answer 1");
  const opened = setting.proxy.nextConnection();
  const outgoing = request(`${setting.proxy.url}/stream`, { agent: new Agent() });
  outgoing.end();
  const { down } = await opened.then(async (connection) => {
    await until(() => connection.down.held > 0);
    return connection;
  });
  await turns();
  expect(down.written).toBe(0);
  outgoing.on("error", () => {}).destroy();
});

test("a WebSocket is cut at every byte of its exchange, in both directions", async () => {
  const setting = await setUp();
  for (const direction of ["up", "down"] as const) {
    // The echo of a message without a mask, and with one, behind the upgrade.
    for (let n = 1; n <= (direction === "up" ? 11 : 7); n++) {
      const opened = setting.proxy.nextConnection();
      const socket = open(setting);
      const messages: string[] = [];
      socket.on("message", (data) => messages.push(String(data)));
      const connection = await opened;
      await once(socket, "open");
      const before = connection[direction].written;
      connection.set({ [direction]: { cutAfter: n } });
      socket.send("hello");
      const [code] = await once(socket, "close");
      expect([direction, n, code]).toEqual([direction, n, 1006]);
      expect(connection[direction].written - before).toBe(n);
      const isWhole = direction === "down" && n === 7;
      expect(messages).toEqual(isWhole ? ["hello"] : []);
    }
  }
});
