import type { Server as HttpServer, IncomingMessage } from "node:http";
import { WebSocketServer } from "ws";
import type { Server } from "../server.ts";
import { atImmediate } from "./at-immediate.ts";
import { httpHandler } from "./http-handler.ts";
import { keptHeaders } from "./kept-headers.ts";
import { LinkSocket } from "./link-socket.ts";
import { routeRequests } from "./request-router.ts";
import { refuseUpgrade, routeUpgrades } from "./upgrade-router.ts";

/** The subprotocol of WebSockets that carry this protocol. */
const SUBPROTOCOL = "twobyte.1";
/** Longest transport message: a batch, or one frame. */
const MAX_PAYLOAD = 65_536;

/** Where on the HTTP server the protocol is. */
export interface AttachOptions {
  /** The path of the URL that clients connect to. `/twobyte`. */
  readonly path?: string | undefined;
  /** Whether to take the requests below the path too; not where a framework mounts them. True. */
  readonly requests?: boolean | undefined;
}

/**
 * Takes clients from a Node HTTP server, which goes on to serve everything else: WebSockets at the
 * path, requests at `stream`, `send`, `poll`, `ready` and `q` below it. Several
 * servers can be attached to one HTTP server, each at a path of its own; a path that is attached to
 * already throws a `TypeError`. Returns what detaches it again; clients stay.
 *
 * Other libraries can listen for upgrades of the same HTTP server, before and after. Other paths are
 * left to them: what none of them has begun to read or to answer after 5 s is answered with 404 and
 * closed, and at once where nobody else listens. In turn these libraries have to leave alone what is
 * not theirs. `ws` refuses all other paths when it is given `server` and `path`: give it `noServer`,
 * and call its `handleUpgrade` for its own path.
 */
export function attach(
  server: Server,
  httpServer: HttpServer,
  { path = "/twobyte", requests = true }: AttachOptions = {},
): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    WebSocket: LinkSocket,
    //@fault compresses suite R-TRANS-8 perMessageDeflate: true,
    perMessageDeflate: false,
    clientTracking: false,
    autoPong: false,
    maxPayload: MAX_PAYLOAD,
    handleProtocols: () => SUBPROTOCOL,
  });
  const leaveUpgrades = routeUpgrades(httpServer, path, (request, socket, head) => {
    const { origin, host } = request.headers;
    //@fault foreign-upgrade-allowed suite R-TRANS-2 if (origin === "") {
    if (!server.allows(origin, host)) {
      refuseUpgrade(socket, 403, `the origin ${origin} is not allowed`);
      //@fault any-subprotocol suite R-TRANS-5 } else if (offers(request).length === 0) {
    } else if (!offers(request).includes(SUBPROTOCOL)) {
      refuseUpgrade(socket, 400, `the subprotocol ${SUBPROTOCOL} is not offered`);
    } else {
      sockets.handleUpgrade(request, socket, head, (linkSocket) => {
        linkSocket.stream = socket;
        connect(server, linkSocket, request);
      });
    }
  });
  if (!requests) return leaveUpgrades;
  const leaveRequests = routeRequests(httpServer, path, httpHandler(server));
  return () => {
    leaveUpgrades();
    leaveRequests();
  };
}

function connect(server: Server, socket: LinkSocket, request: IncomingMessage): void {
  const info = { address: request.socket.remoteAddress, headers: keptHeaders(request.headers) };
  //@fault pongs-relied-on suite R-TRANS-7 let isHeard = true; const asking = setInterval(() => { if (!isHeard) socket.terminate(); isHeard = false; socket.ping(); }, 100); socket.on("pong", () => { isHeard = true; }); socket.on("close", () => clearInterval(asking)); socket.link = server.connect(socket, info, atImmediate);
  socket.link = server.connect(socket, info, atImmediate);
}

function offers(request: IncomingMessage): string[] {
  const header = request.headers["sec-websocket-protocol"] ?? "";
  return header.split(",").map((one) => one.trim());
}
