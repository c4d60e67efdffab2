import type { Server as HttpServer } from "node:http";
import { createServer } from "node:http";
import type { Server } from "@twobyte/server";
import { attach, httpHandler } from "@twobyte/server/node";
import express from "express";

/** Express 5: requests go through the app and its middleware, WebSockets beside it. */
export function onExpress(server: Server): HttpServer {
  const app = express();
  app.use("/rt", httpHandler(server));
  app.use(express.json());
  app.get("/", (_request, response) => void response.send("page"));
  const http = createServer(app);
  attach(server, http, { path: "/rt", requests: false });
  return http;
}
