import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import { Session } from "./session.js";
import { Gates } from "./test-service.js";

/**
 * The smallest server that reaches the level core, to copy: what is below is the control protocol
 * (docs/conformance/control-protocol.md), and the rest is the server itself.
 *
 * @typedef {{ readonly [member: string]: unknown }} Members
 */

const about = {
  version: 1,
  name: "template",
  language: "javascript",
  roles: ["server"],
  capabilities: ["binary", "text", "websocket"],
  facts: {},
};
/** The parameters that can be set (spec 8.9, 10.5 and 12.2). */
const SETTABLE = [
  "maxFrame",
  "credit",
  "streams",
  "helloDeadline",
  "beat",
  "deadAfter",
  "resumeBuffer",
  "principalBytes",
  "authentications",
];

/** @param {(event: Members) => void} emit @returns {(request: Members) => Promise<Members>} */
export function createSubject(emit) {
  /** @type {Map<string, () => void>} */
  const servers = new Map();
  let events = 0;
  return async ({ id, cmd, ...members }) => {
    const refuse = (/** @type {string} */ code, /** @type {string} */ message) => ({
      id,
      err: { code, message },
    });
    switch (cmd) {
      case "start":
        return { id, ok: about };
      case "listen": {
        const { parameters = {} } = /** @type {{ parameters?: Record<string, number> }} */ (
          members
        );
        const foreign = Object.keys(parameters).find((name) => !SETTABLE.includes(name));
        if (foreign !== undefined) return refuse("unsupported", `no parameter ${foreign}`);
        const server = `server-${servers.size + 1}`;
        const tell = (/** @type {string} */ ev, /** @type {object} */ more) =>
          emit({ ev, n: ++events, server, ...more });
        const { url, close } = await listen(parameters, tell);
        servers.set(server, close);
        return { id, ok: { server, url } };
      }
      case "shutdown": {
        const close = servers.get(String(members["server"]));
        if (close === undefined) return refuse("failed", `no server ${members["server"]}`);
        close();
        return { id, ok: {} };
      }
      case "fence":
        // What has arrived is handled in the turn of its arrival: its events are behind us.
        await new Promise((resolve) => setImmediate(resolve));
        return { id, ok: { nonce: members["nonce"] } };
      case "stop":
        for (const close of servers.values()) close();
        return { id, ok: {} };
      default:
        return refuse("unknown", `no command ${cmd}`);
    }
  };
}

/** @param {Record<string, number>} parameters @param {(event: string, members: object) => void} tell */
async function listen(parameters, tell) {
  const host = { parameters, gates: new Gates(), sessions: new Set(), judging: 0, tell };
  const http = createServer((_, response) => response.writeHead(404).end());
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: () => "twobyte.1" });
  http.on("upgrade", (request, socket, head) => {
    const offered = String(request.headers["sec-websocket-protocol"]).split(/\s*,\s*/);
    if (!offered.includes("twobyte.1")) {
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      const session = new Session(ws, host);
      ws.on("message", (data, isBinary) => {
        session.take(isBinary ? new Uint8Array(/** @type {Buffer} */ (data)) : String(data));
      });
      ws.on("close", () => session.ended());
      ws.on("error", () => {});
    });
  });
  await new Promise((resolve) => http.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (http.address());
  const close = () => {
    for (const ws of sockets.clients) ws.terminate();
    http.close();
  };
  return { url: `ws://127.0.0.1:${port}`, close };
}
