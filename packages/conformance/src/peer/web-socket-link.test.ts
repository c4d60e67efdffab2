import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import type { Cut, LinkOwner } from "./link.ts";
import type { WebSocketLink } from "./web-socket-link.ts";
import { dialWebSocket } from "./web-socket-link.ts";

const nobody: LinkOwner = { received: () => undefined, ended: () => undefined };

/** A link that was dialled, its other end, and what ends when the link's socket has. */
async function dialled(): Promise<{
  readonly link: WebSocketLink;
  readonly server: WebSocket;
  readonly gone: Promise<string>;
}> {
  const http = createServer().listen(0, "127.0.0.1");
  const sockets = new WebSocketServer({ server: http });
  let raw: Socket | undefined;
  http.on("upgrade", (_request, socket) => {
    raw = socket as Socket;
  });
  onTestFinished(() => {
    sockets.close();
    http.close();
    raw?.destroy();
  });
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  const joined = once(sockets, "connection");
  const link = await dialWebSocket(`http://127.0.0.1:${port}`, nobody);
  const [server] = (await joined) as [WebSocket];
  return { link, server, gone: once(link.raw, "close").then(() => "gone") };
}

test.each<readonly Cut[]>([
  ["fin", "rst"],
  ["close", "rst"],
  ["blackhole", "rst"],
  ["blackhole", "fin", "rst"],
  ["rst", "rst"],
])("a link that is cut by %s and then by %s leaves no socket behind", async (...cuts) => {
  const { link, gone } = await dialled();
  for (const how of cuts) link.cut(how);
  expect(await gone).toBe("gone");
});

test("what is said while a message drips comes behind it", async () => {
  const { link, server } = await dialled();
  const heard: string[] = [];
  const all = new Promise<void>((resolve) => {
    server.on("message", (data) => {
      if (heard.push(String(data)) === 3) resolve();
    });
  });
  link.drip("!K1");
  link.drip("!K2");
  link.send("!K3");
  await all;
  expect(heard).toEqual(["!K1", "!K2", "!K3"]);
});
