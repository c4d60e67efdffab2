import type { Socket } from "node:net";
import type { OutgoingData } from "@twobyte/session";
import { WebSocket } from "ws";
import type { Cut, Link, LinkOwner } from "./link.ts";
import { resetSocket } from "./reset-socket.ts";
import { webSocketBytes } from "./web-socket-bytes.ts";

/** No close code of the protocol's: the side goes away. */
const GOING_AWAY = 1001;

/** A WebSocket, from either side. */
export class WebSocketLink implements Link {
  readonly #socket: WebSocket;
  /** The socket below it. */
  readonly raw: Socket;
  readonly #isClient: boolean;
  #isOver = false;

  constructor(socket: WebSocket, raw: Socket, isClient: boolean, owner: LinkOwner) {
    this.#socket = socket;
    this.raw = raw;
    this.#isClient = isClient;
    raw.setNoDelay(true);
    socket.on("message", (data: Buffer, isBinary) => {
      if (!this.#isOver) owner.received(isBinary ? data : data.toString("utf8"));
    });
    socket.on("close", (code, reason) => {
      if (!this.#isOver) owner.ended({ code, reason: reason.toString() });
      this.#isOver = true;
    });
    socket.on("error", () => {});
  }

  send(data: OutgoingData): void {
    if (!this.#isOver) this.#socket.send(data);
  }

  sendHalf(data: OutgoingData): void {
    const bytes = webSocketBytes(data, this.#isClient);
    this.raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
  }

  sendPieces(data: OutgoingData, _first: number, size: number): void {
    const bytes = webSocketBytes(data, this.#isClient);
    for (let from = 0; from < bytes.length; from += size) {
      this.raw.write(bytes.subarray(from, from + size));
    }
  }

  /** A frame of the WebSocket itself, such as a close with a code of the suite's choice. */
  close(code: number): void {
    this.#socket.close(code);
  }

  adopt(): void {}

  cut(how: Cut): void {
    this.#isOver = true;
    if (how === "fin") this.raw.end().destroySoon();
    else if (how === "rst") resetSocket(this.raw);
    else if (how === "close") this.#socket.close(GOING_AWAY);
    else this.raw.pause();
  }
}

/** Dials a server, with the given subprotocols. Rejects with the status that refused it. */
export function dialWebSocket(
  url: string,
  owner: LinkOwner,
  protocols: readonly string[] = ["twobyte.1"],
): Promise<WebSocketLink> {
  const socket = new WebSocket(url.replace(/^http/, "ws"), [...protocols], {
    perMessageDeflate: false,
  });
  return new Promise((resolve, reject) => {
    let raw: Socket | undefined;
    socket.once("upgrade", (response) => {
      raw = response.socket;
    });
    socket.once("open", () => {
      if (raw === undefined) return reject(new Error("a WebSocket without a socket"));
      resolve(new WebSocketLink(socket, raw, true, owner));
    });
    socket.once("unexpected-response", (_request, response) => {
      response.resume();
      reject(new RefusedUpgrade(response.statusCode ?? 0));
      socket.terminate();
    });
    socket.once("error", reject);
  });
}

/** The server answered the upgrade with a status of its own. */
class RefusedUpgrade extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the upgrade was answered with ${status}`);
    this.status = status;
  }
}
