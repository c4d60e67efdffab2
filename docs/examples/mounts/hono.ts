import type { Server as HttpServer } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Server } from "@twobyte/server";
import { attach } from "@twobyte/server/node";
import { Hono } from "hono";

/**
 * Hono: what it is asked is a web-standard `Request`, as in every other place where it runs. Only
 * WebSockets need to know that this is Node.
 */
export function onHono(server: Server): HttpServer {
  const app = new Hono();
  app.all("/rt/*", (context) => {
    const { address } = getConnInfo(context).remote;
    return server.fetch(context.req.raw, { address });
  });
  app.get("/", (context) => context.text("page"));
  const http = createAdaptorServer({ fetch: app.fetch }) as HttpServer;
  attach(server, http, { path: "/rt", requests: false });
  return http;
}
