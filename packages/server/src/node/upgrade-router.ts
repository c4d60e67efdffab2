import type { Server as HttpServer, IncomingMessage } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { problemDocument } from "../http/http-problem.ts";

/** Takes an upgrade to its path. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** How long listeners of others may take to begin with an upgrade that none of ours wants, in ms. */
const UNCLAIMED_GRACE = 5000;

const NOT_FOUND = [404, "no server is at this path"] as const;

const routers = new WeakMap<HttpServer, UpgradeRouter>();

/**
 * Has upgrades to a path of an HTTP server handled. Throws a `TypeError` for a path that has a
 * handler already. Returns what takes the handler away again.
 */
export function routeUpgrades(
  httpServer: HttpServer,
  path: string,
  handler: UpgradeHandler,
): () => void {
  const router = routers.get(httpServer) ?? new UpgradeRouter(httpServer);
  routers.set(httpServer, router);
  return router.add(path, handler);
}

/** The one listener for the upgrades of an HTTP server, however many paths of it are ours. */
class UpgradeRouter {
  readonly #httpServer: HttpServer;
  readonly #handlers = new Map<string, UpgradeHandler>();

  constructor(httpServer: HttpServer) {
    this.#httpServer = httpServer;
  }

  add(path: string, handler: UpgradeHandler): () => void {
    if (this.#handlers.has(path)) {
      throw new TypeError(`the path ${path} of this HTTP server is attached to already`);
    }
    if (this.#handlers.size === 0) this.#httpServer.prependListener("upgrade", this.#upgrade);
    this.#handlers.set(path, handler);
    return () => {
      if (this.#handlers.get(path) !== handler) return;
      this.#handlers.delete(path);
      if (this.#handlers.size === 0) this.#httpServer.off("upgrade", this.#upgrade);
    };
  }

  readonly #upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const [path = ""] = (request.url ?? "/").split("?", 1);
    const handler = this.#handlers.get(path);
    if (handler !== undefined) handler(request, socket, head);
    else if (this.#httpServer.listenerCount("upgrade") === 1) refuseUpgrade(socket, ...NOT_FOUND);
    else this.#leaveToOthers(socket);
  };

  /**
   * Nothing tells whether another listener wants an upgrade but what it does with the socket, and
   * it may have to wait for something first.
   */
  #leaveToOthers(socket: Duplex): void {
    const written = bytesWritten(socket);
    const ignore = (): void => {};
    const decide = (): void => {
      socket.off("error", ignore);
      socket.off("close", forget);
      const isRead = socket.listenerCount("data") + socket.listenerCount("readable") > 0;
      const isAnswered = bytesWritten(socket) !== written;
      if (!isRead && !isAnswered) refuseUpgrade(socket, ...NOT_FOUND);
    };
    const timer = setTimeout(decide, UNCLAIMED_GRACE).unref();
    const forget = (): void => clearTimeout(timer);
    socket.once("close", forget);
    // Without a listener an error, such as a reset, would end the process.
    socket.on("error", ignore);
  }
}

/** Answers an upgrade with a problem document, and closes (R-TRANS-4). */
export function refuseUpgrade(socket: Duplex, status: number, detail: string): void {
  const body = problemDocument(status, detail);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Connection: close",
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.on("error", () => {});
  socket.once("finish", () => socket.destroy());
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** Earlier requests of the same socket count too. */
function bytesWritten(socket: Duplex): unknown {
  return "bytesWritten" in socket ? socket.bytesWritten : undefined;
}
