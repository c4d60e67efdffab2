import { nextTick } from "node:process";
import type { Duplex } from "node:stream";
import type { OutgoingData } from "@twobyte/session";
import { WebSocket } from "ws";
import type { LinkCarrier } from "../server-link.ts";
import { webSocketFrame } from "./web-socket-frame.ts";

/** How long a closed socket may wait for its client to close too, in ms. */
const CLOSE_GRACE = 2000;
/**
 * What has at most so many bytes, or characters, is copied behind its frame's head: one buffer
 * leaves with less work than two, which is most of what a small message costs.
 */
const SMALL = 4096;

/** A WebSocket as a link writes to it. */
export class WebSocketCarrier implements LinkCarrier {
  readonly soon: (callback: () => void) => void = nextTick;
  readonly socket: WebSocket;
  readonly #stream: Duplex;

  /** `stream` is what the WebSocket was made of. */
  constructor(socket: WebSocket, stream: Duplex) {
    this.socket = socket;
    this.#stream = stream;
  }

  write(data: OutgoingData): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    // What is sent without compression leaves at once, so that nothing is overtaken.
    if (data.length <= SMALL) this.#stream.write(webSocketFrame(data));
    else this.socket.send(data);
  }

  close(code: number, reason: string): void {
    const { socket } = this;
    socket.close(code, reason);
    const timer = setTimeout(() => socket.terminate(), CLOSE_GRACE).unref();
    socket.once("close", () => clearTimeout(timer));
  }

  abort(): void {
    this.socket.terminate();
  }
}
