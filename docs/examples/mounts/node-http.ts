import type { Server as HttpServer } from "node:http";
import { createServer } from "node:http";
import type { Server } from "@twobyte/server";
import { attach } from "@twobyte/server/node";

/** Node's own HTTP server: what is not the protocol's goes to the listener, as before. */
export function onNodeHttp(server: Server): HttpServer {
  const http = createServer((_request, response) => response.end("page"));
  attach(server, http, { path: "/rt" });
  return http;
}
