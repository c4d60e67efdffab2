import type { Server as HttpServer, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { RawData } from "ws";
import { WebSocket, WebSocketServer } from "ws";
import type { Server } from "../server.ts";
import type { ServerTransport } from "../server-transport.ts";

/** The subprotocol of WebSockets that carry this protocol. */
const SUBPROTOCOL = "twobyte.1";
/** How long a closed socket may wait for its client to close too, in ms. */
const CLOSE_GRACE = 2000;
/** Longest transport message: a batch, or one frame. */
const MAX_PAYLOAD = 65_536;

/** Where on the HTTP server the protocol is. */
export interface AttachOptions {
  /** The path of the one URL that clients connect to. `/twobyte`. */
  readonly path?: string | undefined;
}

/**
 * Takes WebSocket clients from a Node HTTP server, which goes on to serve everything else. Upgrades
 * to other paths are left to others. Returns what detaches it again; clients stay.
 */
export function attach(
  server: Server,
  httpServer: HttpServer,
  { path = "/twobyte" }: AttachOptions = {},
): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: MAX_PAYLOAD,
    handleProtocols: () => SUBPROTOCOL,
  });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const [pathname] = (request.url ?? "/").split("?", 1);
    if (pathname !== path) {
      if (httpServer.listenerCount("upgrade") === 1) refuse(socket, "404 Not Found");
    } else if (offers(request).includes(SUBPROTOCOL)) {
      sockets.handleUpgrade(request, socket, head, (webSocket) =>
        connect(server, webSocket, request),
      );
    } else {
      refuse(socket, "400 Bad Request");
    }
  };
  httpServer.on("upgrade", upgrade);
  return () => httpServer.off("upgrade", upgrade);
}

function connect(server: Server, socket: WebSocket, request: IncomingMessage): void {
  const connection = server.connect(
    transportOf(socket),
    { address: request.socket.remoteAddress, headers: request.headers },
    (callback) => void setImmediate(callback),
  );
  socket.on("message", (data, isBinary) => {
    const bytes = bytesOf(data);
    connection.receive(isBinary ? bytes : bytes.toString("utf8"));
  });
  socket.on("close", () => connection.lost());
  // The close event follows; without a listener the process would end.
  socket.on("error", () => {});
}

function transportOf(socket: WebSocket): ServerTransport {
  return {
    send(data) {
      if (socket.readyState === WebSocket.OPEN) socket.send(data);
    },
    close(code, reason) {
      socket.close(code, reason);
      const timer = setTimeout(() => socket.terminate(), CLOSE_GRACE).unref();
      socket.once("close", () => clearTimeout(timer));
    },
    terminate: () => socket.terminate(),
    get buffered() {
      return socket.bufferedAmount;
    },
  };
}

function offers(request: IncomingMessage): string[] {
  const header = request.headers["sec-websocket-protocol"] ?? "";
  return header.split(",").map((one) => one.trim());
}

function bytesOf(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}

function refuse(socket: Duplex, status: string): void {
  socket.on("error", () => {});
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
