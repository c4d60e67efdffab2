import type { Server as HttpServer } from "node:http";
import type { Server } from "@twobyte/server";
import { attach, httpHandler } from "@twobyte/server/node";
import fastify from "fastify";

/** Fastify 5: a scope of its own leaves the bodies unread, and the answers to the handler. */
export async function onFastify(server: Server): Promise<HttpServer> {
  const app = fastify();
  const handle = httpHandler(server);
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    scope.all("/rt/*", (request, reply) => {
      reply.hijack();
      handle(request.raw, reply.raw);
    });
    done();
  });
  app.get("/", () => "page");
  attach(server, app.server, { path: "/rt", requests: false });
  await app.ready();
  return app.server;
}
