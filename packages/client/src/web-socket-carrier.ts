import type { Carrier, OutgoingData } from "@twobyte/session";
import type { WebSocketLike } from "./web-socket-like.ts";

/** How long a closed socket may wait for its peer to close too, in ms. */
const CLOSE_GRACE = 2000;

/** A WebSocket as an engine uses it, from before it is there. */
export class WebSocketCarrier implements Carrier {
  #socket: WebSocketLike | undefined;
  #isClosed = false;

  /** The socket was made; false when it is not wanted any more, and was closed. */
  use(socket: WebSocketLike): boolean {
    this.#socket = socket;
    if (this.#isClosed) this.abort();
    return !this.#isClosed;
  }

  write(data: OutgoingData): void {
    this.#socket?.send(data);
  }

  close(code: number, reason: string): void {
    this.#isClosed = true;
    const socket = this.#socket;
    if (socket === undefined) return;
    socket.close(code, reason);
    if (socket.terminate === undefined) return;
    const timer = setTimeout(() => socket.terminate?.(), CLOSE_GRACE);
    socket.addEventListener("close", () => clearTimeout(timer));
  }

  abort(): void {
    this.#isClosed = true;
    const socket = this.#socket;
    if (socket?.terminate === undefined) socket?.close(1000, "");
    else socket.terminate();
  }
}
