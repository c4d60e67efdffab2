import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import type { HttpHandler } from "./http-handler.ts";

const routers = new WeakMap<HttpServer, RequestRouter>();

/** What stands below a server's path, and below which there is more. */
const NAMES = ["stream", "send", "poll", "ready", "q"];
/** A query's path: three parts behind the name (spec 11.6). */
const QUERY = /\/q(?:\/[^/]*){3}$/;

/**
 * Has the requests below a path of an HTTP server handled, and hidden from its other listeners.
 * Returns what takes the handler away again.
 */
export function routeRequests(
  httpServer: HttpServer,
  path: string,
  handler: HttpHandler,
): () => void {
  const router = routers.get(httpServer) ?? new RequestRouter(httpServer);
  routers.set(httpServer, router);
  return router.add(path, handler);
}

/**
 * Stands in front of all listeners for requests of an HTTP server. A listener could not keep a
 * request from the others, who as a rule answer whatever comes, so `emit` itself is replaced.
 */
class RequestRouter {
  readonly #httpServer: HttpServer;
  readonly #emit: HttpServer["emit"];
  #own: HttpServer["emit"] | undefined;
  readonly #handlers = new Map<string, HttpHandler>();

  constructor(httpServer: HttpServer) {
    this.#httpServer = httpServer;
    this.#emit = httpServer.emit;
  }

  add(path: string, handler: HttpHandler): () => void {
    if (this.#own === undefined) this.#stand();
    const base = path.replace(/\/$/, "");
    for (const name of NAMES) this.#handlers.set(`${base}/${name}`, handler);
    return () => {
      for (const name of NAMES) {
        const at = `${base}/${name}`;
        if (this.#handlers.get(at) === handler) this.#handlers.delete(at);
      }
      if (this.#handlers.size === 0) this.#leave();
    };
  }

  #stand(): void {
    const emit = this.#emit;
    const take = (request: IncomingMessage, response: ServerResponse): boolean =>
      this.#take(request, response);
    this.#own = function (this: HttpServer, event: string, ...args: unknown[]) {
      if (event === "request" && take(...(args as [IncomingMessage, ServerResponse]))) return true;
      return Reflect.apply(emit, this, [event, ...args]) as boolean;
    };
    this.#httpServer.emit = this.#own;
  }

  /** Unless somebody stands in front of this one: then it stays, and lets everything pass. */
  #leave(): void {
    if (this.#httpServer.emit !== this.#own) return;
    this.#httpServer.emit = this.#emit;
    routers.delete(this.#httpServer);
  }

  /** Whether the request is answered here. */
  #take(request: IncomingMessage, response: ServerResponse): boolean {
    const [path = ""] = (request.url ?? "/").split("?", 1);
    const handler = this.#handlers.get(path.replace(QUERY, "/q"));
    if (handler !== undefined) {
      handler(request, response);
      return true;
    }
    if (this.#httpServer.listenerCount("request") > 0) return false;
    response.writeHead(404, { "content-length": 0 }).end();
    return true;
  }
}
