import type { Socket } from "node:net";
import type { OutgoingData } from "@twobyte/session";
import { WebSocket } from "ws";
import { Dripping } from "./dripping.ts";
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
  readonly #dripping = new Dripping();
  /** Whether pings of the WebSocket itself are answered. */
  isPonging = true;
  #pinging: ReturnType<typeof setInterval> | undefined;

  constructor(socket: WebSocket, raw: Socket, isClient: boolean, owner: LinkOwner) {
    this.#socket = socket;
    this.raw = raw;
    this.#isClient = isClient;
    raw.setNoDelay(true);
    socket.on("message", (data: Buffer, isBinary) => {
      if (!this.#isOver) owner.received(isBinary ? data : data.toString("utf8"));
    });
    socket.on("ping", (data: Buffer) => {
      if (this.isPonging && !this.#isOver) this.#dripping.behind(() => socket.pong(data));
    });
    socket.on("close", (code, reason) => {
      clearInterval(this.#pinging);
      if (!this.#isOver) owner.ended({ code, reason: reason.toString() });
      this.#isOver = true;
    });
    socket.on("error", () => {});
  }

  send(data: OutgoingData): void {
    this.#dripping.behind(() => {
      if (!this.#isOver) this.#socket.send(data);
    });
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

  drip(data: OutgoingData): void {
    const bytes = webSocketBytes(data, this.#isClient);
    this.#dripping.start(
      bytes,
      (byte) => this.raw.write(byte),
      () => this.#isOver,
    );
  }

  sendEvent(data: OutgoingData): void {
    this.send(data);
  }

  sendWrong(_data: OutgoingData, _first: number, fault: string): void {
    throw new Error(`a WebSocket cannot ${fault} messages`);
  }

  /** Pings of the WebSocket itself, each time so many ms are over. */
  ping(everyMs: number): void {
    this.#pinging = setInterval(() => {
      if (!this.#isOver) this.#dripping.behind(() => this.#socket.ping());
    }, everyMs).unref();
  }

  /** A frame of the WebSocket itself, such as a close with a code of the suite's choice. */
  close(code: number): void {
    this.#socket.close(code);
  }

  adopt(): void {}

  cut(how: Cut): void {
    this.#isOver = true;
    clearInterval(this.#pinging);
    if (how === "fin") this.raw.end().destroySoon();
    else if (how === "rst") resetSocket(this.raw);
    else if (how === "close") this.#socket.close(GOING_AWAY);
    else this.raw.pause();
  }
}

/** Dials a server, with further fields. Rejects with the status that refused it. */
export function dialWebSocket(
  url: string,
  owner: LinkOwner,
  headers: { readonly [name: string]: string } = {},
): Promise<WebSocketLink> {
  const socket = new WebSocket(url.replace(/^http/, "ws"), ["twobyte.1"], {
    perMessageDeflate: false,
    autoPong: false,
    headers,
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
