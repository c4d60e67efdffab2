/** A server of the system tests, in a process of its own: `start-server.ts` starts it. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { authenticate } from "../../../docs/examples/authenticate.ts";
import { bindChat, protocol } from "../../../docs/examples/generated/chat/src/server.ts";
import { serve } from "../../../packages/server/src/index.ts";
import { attach } from "../../../packages/server/src/node/index.ts";
import { countingChat } from "./counting.ts";
import type { FromServer, ServerSetup, ToServer } from "./messages.ts";
import { servePages } from "./pages.ts";
import { Rooms } from "./rooms.ts";

const { beatMs, origins } = JSON.parse(process.argv[2] ?? "{}") as ServerSetup;
const tell = (message: FromServer): void => void process.send?.(message);
const isLocal = (origin: string): boolean => new URL(origin).hostname === "127.0.0.1";

const rooms = new Rooms();
const server = serve(protocol, [bindChat(countingChat(rooms))], {
  authenticate,
  allowDraft: true,
  origins: origins === "local" ? isLocal : origins,
  parameters: beatMs === undefined ? {} : { beatMs },
  onSession: ({ type, session }) => tell({ type: "session", event: type, session }),
});
const http = createServer(servePages);
attach(server, http, { path: "/chat" });
const { emit } = http;
http.emit = (event: string, ...args: unknown[]) => {
  const [request] = args as [{ method: string; url: string }?];
  if (event === "request" || event === "upgrade") {
    const method = event === "upgrade" ? "UPGRADE" : (request?.method ?? "");
    tell({ type: "request", method, path: request?.url ?? "" });
  }
  return Reflect.apply(emit, http, [event, ...args]) as boolean;
};
http.listen(0, "127.0.0.1");
await once(http, "listening");

process.on("message", (message: ToServer) => {
  const { room } = message;
  if (message.type === "push") rooms.push(room, message.count);
  else if (message.type === "end") rooms.end(room);
  else tell({ type: "ledger", room, items: rooms.sentIn(room) });
});
// The test is gone.
process.once("disconnect", () => process.exit());
tell({ type: "listening", port: (http.address() as AddressInfo).port });
