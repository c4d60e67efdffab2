import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { CreateSubject, Members } from "@twobyte/conformance/subject";
import type { OutgoingData } from "@twobyte/session";
import type { RawData, WebSocket } from "ws";
import { WebSocketServer } from "ws";
import { Refused } from "../refused.ts";
import { subjectOf } from "../speak.ts";
import type { NullServer } from "./null-servers.ts";
import { answerOf } from "./null-servers.ts";

/** All that a server can say of itself: what is declined proves nothing of a case. */
const CAPABILITIES = [
  ...["binary", "text", "websocket", "stream", "poll", "query-get"],
  ...["resume", "parts", "keys", "topics", "drain", "calls", "cookies"],
  ...["link", "link-socket", "own-logs", "older", "drafts"],
];
const TEXT = "application/x-twobyte-text";

/** The subject of a server that is none; it does what it is told in words alone. */
export function nullServer(name: string, server: NullServer): CreateSubject {
  const about = { version: 1, name, language: "none", facts: {} };
  return subjectOf(() => {
    const http = createServer((request, response) => {
      answer(server, request, response).catch(() => response.destroy());
    });
    const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => "twobyte.1" });
    http.on("upgrade", (request, socket, head) => {
      if (server.status !== undefined) {
        socket.end(`HTTP/1.1 ${server.status} No\r\nConnection: close\r\n\r\n`);
      } else sockets.handleUpgrade(request, socket, head, (one) => talk(server, one));
    });
    const ready = once(http.listen(0, "127.0.0.1"), "listening");
    const nothing = (): Members => ({});
    return {
      start: () => ({ ...about, roles: ["server"], capabilities: CAPABILITIES }),
      fence: ({ nonce }) => ({ nonce }),
      async listen() {
        if (server.begins === false) throw new Refused("failed", "it does not begin");
        await ready;
        const { port } = http.address() as AddressInfo;
        const handle = randomUUID();
        return { server: handle, url: `http://127.0.0.1:${port}/${handle}` };
      },
      ...{ drain: nothing, publish: nothing, revoke: nothing, lose: nothing, shutdown: nothing },
      stop() {
        http.close();
        http.closeAllConnections();
        for (const one of sockets.clients) one.terminate();
        return {};
      },
    };
  });
}

function talk(server: NullServer, socket: WebSocket): void {
  let isFirst = true;
  socket.on("error", () => {});
  if (server.closes === "at once") socket.close(server.code);
  socket.on("message", (raw: RawData, isBinary) => {
    const bytes = raw as Buffer;
    const data = isBinary ? new Uint8Array(bytes) : bytes.toString("utf8");
    const said = answerOf(server, data, isFirst);
    isFirst = false;
    if (said.data !== undefined) socket.send(said.data);
    if (said.isLast) socket.close(server.code);
  });
}

/** A request: a hello to `/stream` or behind an empty head is the first message, all others are later ones. */
async function answer(
  server: NullServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (server.status !== undefined || server.closes === "at once") {
    request.resume();
    response.writeHead(server.status ?? 200).end();
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const isText = request.headers["content-type"] === TEXT;
  const isStream = request.url?.endsWith("/stream") === true;
  const isFirst = isStream || bytes[0] === (isText ? 0x1e : 0);
  const given = bytes.subarray(isStream || !isFirst ? 0 : 1);
  const data = isText ? given.toString("utf8") : new Uint8Array(given);
  const said = answerOf(server, data, isFirst);
  if (said.data === undefined && !said.isLast) {
    if (server.hasNothing === true && !isFirst) response.writeHead(204).end();
    return;
  }
  const type = isStream ? "text/event-stream" : (request.headers["content-type"] ?? TEXT);
  const fields = { "cache-control": "no-cache, no-transform", "x-accel-buffering": "no" };
  response.writeHead(200, { "content-type": type, ...(isStream && fields) });
  if (said.data !== undefined) response.write(isStream ? eventOf(said.data) : said.data);
  if (!isStream || said.isLast) response.end();
}

function eventOf(data: OutgoingData): string {
  const text = typeof data === "string" ? data : Buffer.from(data).toString("base64url");
  return `:${" ".repeat(2048)}\n\ndata: ${text}\n\n`;
}
