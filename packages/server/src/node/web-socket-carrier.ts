import { nextTick } from "node:process";
import type { Duplex } from "node:stream";
import type { OutgoingData } from "@twobyte/session";
import { WebSocket } from "ws";
import type { LinkCarrier } from "../server-link.ts";
import type { LinkSocket } from "./link-socket.ts";
import { shortFrame } from "./short-frame.ts";

/** How long a closed socket may wait for its client to close too, in ms. */
const CLOSE_GRACE = 2000;
/** What was framed last: what goes to many is the same for all of them. */
let lastData: OutgoingData | undefined;
let lastFrame: Uint8Array | undefined;

/** A WebSocket as a link writes to it. */
export class WebSocketCarrier implements LinkCarrier {
  readonly socket: LinkSocket;
  readonly #stream: Duplex;

  /** `stream` is what the WebSocket was made of. */
  constructor(socket: LinkSocket, stream: Duplex) {
    this.socket = socket;
    this.#stream = stream;
  }

  get soon(): (callback: () => void) => void {
    return nextTick;
  }

  write(data: OutgoingData): void {
    if (this.socket.readyState !== WebSocket.OPEN) return;
    if (data !== lastData) {
      lastData = data;
      lastFrame = shortFrame(data);
    }
    // Nothing that `ws` has written is unfinished: without compression it never waits.
    if (lastFrame === undefined) this.socket.send(data);
    else this.#stream.write(lastFrame);
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
