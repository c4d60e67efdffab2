import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { WebSocketServer } from "ws";
import type { Cut, LinkOwner } from "./link.ts";
import type { WebSocketLink } from "./web-socket-link.ts";
import { dialWebSocket } from "./web-socket-link.ts";

const nobody: LinkOwner = { received: () => undefined, ended: () => undefined };

/** A link that was dialled, and what ends at its server when the link's socket has. */
async function dialled(): Promise<{
  readonly link: WebSocketLink;
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
  await joined;
  return { link, gone: once(link.raw, "close").then(() => "gone") };
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
