import { createHash } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { request as ask, createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Place } from "../place.ts";
import { onCleanUp } from "../place.ts";

/** What a proxy does to what passes it. */
export interface Manners {
  /** `refuse` answers with 403, `mute` with nothing, `swallow` with 101 and then nothing. */
  readonly upgrade: "refuse" | "mute" | "swallow";
  /** Holds an answer back until it has ended. */
  readonly holds?: boolean;
  /** Done to each request in the place of passing it on; false to pass it on. */
  meddle?(name: string, body: Buffer, pass: Pass, response: ServerResponse): Promise<boolean>;
}

/** Passes a request on, perhaps with another body; gives the answer's. */
export type Pass = (body: Buffer | ((socket: Socket) => void)) => Promise<Buffer>;

/** A proxy in front of a place; `requests` are the paths and URLs that it has seen, in order. */
export interface Proxy {
  readonly url: string;
  readonly requests: string[];
}

/** Starts a proxy. */
export async function proxyTo(place: Place, manners: Manners): Promise<Proxy> {
  const requests: string[] = [];
  const http = createServer((request, response) => {
    requests.push(request.url ?? "");
    forward(place, manners, request, response).catch(() => response.destroy());
  });
  const sockets = new Set<Socket>();
  http.on("connection", (socket) => sockets.add(socket));
  http.on("upgrade", ({ url = "", headers }, socket) => {
    requests.push(`upgrade ${url}`);
    socket.on("error", () => {});
    if (manners.upgrade === "refuse")
      socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
    if (manners.upgrade === "swallow") socket.write(acceptance(headers["sec-websocket-key"] ?? ""));
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  onCleanUp(() => {
    for (const socket of sockets) socket.destroy();
    http.close();
    return once(http, "close");
  });
  const { port } = http.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/twobyte`, requests };
}

async function forward(
  place: Place,
  { meddle, holds = false }: Manners,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await buffer(request);
  const target = new URL(request.url ?? "/", place.url);
  const options = { method: request.method, headers: request.headers, agent: false } as const;
  const send = async (data: Parameters<Pass>[0]): Promise<IncomingMessage> => {
    const outgoing = ask(target, options);
    response.on("close", () => outgoing.destroy());
    if (typeof data === "function") outgoing.on("socket", (socket) => data(socket as Socket));
    else outgoing.end(data);
    const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
    return answer;
  };
  const name = target.pathname.split("/").at(-1) ?? "";
  const pass: Pass = async (data) => buffer(await send(data));
  if (await meddle?.(name, body, pass, response)) return;
  const answer = await send(body);
  if (holds) {
    const { body: held, isWhole } = await hold(answer);
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    if (isWhole) response.end(held);
    else response.write(held, () => response.destroy());
    return;
  }
  response.writeHead(answer.statusCode ?? 500, answer.headers);
  response.flushHeaders();
  answer.on("error", () => response.destroy());
  answer.pipe(response);
}

/** All that comes of an answer, also of one that breaks off. */
async function hold(
  answer: IncomingMessage,
): Promise<{ readonly body: Buffer; readonly isWhole: boolean }> {
  const chunks: Buffer[] = [];
  answer.on("data", (chunk: Buffer) => chunks.push(chunk));
  const isWhole = await once(answer, "end").then(
    () => true,
    () => false,
  );
  return { body: Buffer.concat(chunks), isWhole };
}

/** The answer of a server that takes an upgrade. */
function acceptance(key: string): string {
  const accept = createHash("sha1")
    .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest("base64");
  return [
    "HTTP/1.1 101 Switching Protocols",
    "Upgrade: websocket",
    "Connection: Upgrade",
    `Sec-WebSocket-Accept: ${accept}`,
    "Sec-WebSocket-Protocol: twobyte.1",
    "\r\n",
  ].join("\r\n");
}
