import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { Server } from "../server.ts";

/** Answers one request of Node's HTTP server, or of a framework on top of it. */
export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Brings requests of Node's HTTP server to a `Server`, for frameworks that mount handlers: at any
 * path, with everything below it. The body must not have been read. WebSockets need `attach`.
 */
export function httpHandler(server: Server): HttpHandler {
  return (incoming, outgoing) => {
    answer(server, incoming, outgoing).catch(() => outgoing.destroy());
  };
}

/** One function for all requests, so that what leaves at once leaves together. */
function atImmediate(callback: () => void): void {
  setImmediate(callback);
}

async function answer(
  server: Server,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  // The client may leave while nobody writes.
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  outgoing.on("error", () => {});
  const info = {
    address: incoming.socket.remoteAddress,
    atTurnEnd: atImmediate,
  };
  const response = await server.fetch(requestOf(incoming, gone.signal), info);
  const headers = Object.fromEntries(response.headers);
  // What is left of a refused body is not worth reading, and would stand before the next request.
  const isUnread = !incoming.complete;
  if (isUnread) outgoing.once("finish", () => incoming.destroy());
  outgoing.writeHead(response.status, isUnread ? { ...headers, connection: "close" } : headers);
  if (response.body === null) outgoing.end();
  else await pour(response.body, outgoing, gone.signal);
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = "GET", url = "/", headersDistinct } = incoming;
  const distinct = Object.entries(headersDistinct);
  const pairs = distinct.flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const hasBody = method !== "GET" && method !== "HEAD";
  const target = url.startsWith("/") ? url : "/";
  return new Request(`http://localhost${target}`, {
    method,
    headers: pairs,
    signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }),
  });
}

/** Writes an answer as it comes. */
async function pour(
  body: NonNullable<Response["body"]>,
  outgoing: ServerResponse,
  gone: AbortSignal,
): Promise<void> {
  outgoing.flushHeaders();
  const reader = body.getReader();
  let goOn = (): void => {};
  // One listener for all waiting: an answer can go on for long, and what is added stays.
  gone.addEventListener("abort", () => {
    void reader.cancel().catch(() => {});
    goOn();
  });
  while (true) {
    const { done, value } = await reader.read();
    if (done || gone.aborted) break;
    if (outgoing.write(value)) continue;
    await new Promise<void>((resolve) => {
      goOn = resolve;
      outgoing.once("drain", resolve);
    });
  }
  // The abort may have come before there was anybody to hear of it.
  if (gone.aborted) await reader.cancel().catch(() => {});
  outgoing.end();
}
