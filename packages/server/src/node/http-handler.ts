import type { IncomingMessage, ServerResponse } from "node:http";
import type { Server } from "../server.ts";
import { atImmediate } from "./at-immediate.ts";
import { NodeRequest } from "./node-request.ts";
import { ResponseSink } from "./response-sink.ts";

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

async function answer(
  server: Server,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = new NodeRequest(incoming);
  // The client may leave while nobody writes.
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) request.leave();
  });
  outgoing.on("error", () => {});
  const address = incoming.socket.remoteAddress;
  const { status, headers, body } = await server.answer(request, {
    address,
    atTurnEnd: atImmediate,
  });
  // What is left of a refused body is not worth reading, and would stand before the next request.
  const isUnread = !incoming.complete;
  if (isUnread) outgoing.once("finish", () => incoming.destroy());
  outgoing.writeHead(status, isUnread ? { ...headers, connection: "close" } : headers);
  if (body === null) {
    outgoing.end();
  } else if (typeof body === "string" || body instanceof Uint8Array) {
    outgoing.end(body);
  } else if (request.isGone) {
    body.lost();
    outgoing.end();
  } else {
    outgoing.flushHeaders();
    body.pour(new ResponseSink(outgoing));
  }
}
