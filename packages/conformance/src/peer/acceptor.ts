import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { OutgoingData, Profile } from "@twobyte/session";
import { splitRequest } from "@twobyte/session";
import { WebSocketServer } from "ws";
import { CONTENT_TYPES } from "./requests.ts";

/** What the suite does with what a client sends to one URL. */
export interface Door {
  /** A WebSocket; `accept` completes its upgrade. */
  upgraded(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** A request with a hello. */
  hello(
    path: "/stream" | "/poll",
    body: OutgoingData,
    profile: Profile,
    response: ServerResponse,
  ): void;
  /** A request that names a transport. */
  request(
    path: string,
    token: string,
    body: OutgoingData,
    request: IncomingMessage,
    response: ServerResponse,
  ): void;
  /** Any other. */
  other(path: string, request: IncomingMessage, response: ServerResponse): void;
}

/** The suite's server for clients: one port, and a path for each playing. */
export class Acceptor {
  readonly #http: Server = createServer();
  readonly #sockets: WebSocketServer = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    autoPong: false,
    handleProtocols: () => "twobyte.1",
  });
  readonly #doors = new Map<string, Door>();
  readonly #ready: Promise<unknown>;
  #count = 0;

  constructor() {
    this.#ready = once(this.#http.listen(0, "127.0.0.1").unref(), "listening");
    this.#http.on("upgrade", (request, socket, head) => {
      const { door } = this.#find(request);
      if (door === undefined) socket.destroy();
      else door.upgraded(request, socket, head);
    });
    this.#http.on("request", (request, response) => {
      void this.#requested(request, response).catch(() => response.destroy());
    });
  }

  /** Opens a path for a playing; its URL, and what closes it. */
  async open(door: Door): Promise<{ readonly url: string; readonly close: () => void }> {
    await this.#ready;
    const name = `/c${++this.#count}`;
    this.#doors.set(name, door);
    const { port } = this.#http.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}${name}`, close: () => void this.#doors.delete(name) };
  }

  /** Listens no more. */
  close(): void {
    this.#http.close();
    this.#http.closeAllConnections();
  }

  /** Completes an upgrade. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<WebSocketPair> {
    return new Promise((resolve) => {
      this.#sockets.handleUpgrade(request, socket, head, (webSocket) =>
        resolve({ webSocket, raw: socket as Socket }),
      );
    });
  }

  async #requested(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { door, path } = this.#find(request);
    if (door === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (request.method !== "POST") return door.other(path, request, response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const isText = request.headers["content-type"] === CONTENT_TYPES.text;
    const profile = isText ? "text" : "binary";
    const body = isText ? bytes.toString("utf8") : new Uint8Array(bytes);
    if (path === "/stream") return door.hello(path, body, profile, response);
    if (path === "/poll" && (body[0] === 0 || body[0] === "\u001e")) {
      return door.hello(path, body.slice(1), profile, response);
    }
    if (path !== "/poll" && path !== "/send") return door.other(path, request, response);
    door.request(path, splitRequest(body).head.token, body, request, response);
  }

  #find({ url = "" }: IncomingMessage): { readonly door: Door | undefined; readonly path: string } {
    const [, name = "", path = ""] = /^(\/[^/?]*)(.*)$/.exec(url) ?? [];
    return { door: this.#doors.get(name), path };
  }
}

/** A WebSocket and the socket below it. */
export interface WebSocketPair {
  readonly webSocket: import("ws").WebSocket;
  readonly raw: Socket;
}

let shared: Acceptor | undefined;

/** The one of this process; it keeps no process alive. */
export function sharedAcceptor(): Acceptor {
  shared ??= new Acceptor();
  return shared;
}
