import type { WebSocket } from "ws";
import type { WebSocketLike } from "../web-socket-like.ts";

//@fault text-is-binary suite R-TRANS-6 const TEXT = { binary: true };
const TEXT = { binary: false };

/**
 * A WebSocket of the package `ws`, with less work for each message: without the event that the
 * package makes for who listens as in browsers, and text sent as bytes, which it writes in one piece.
 */
export class WsSocket implements WebSocketLike {
  binaryType = "nodebuffer";
  readonly addEventListener: WebSocketLike["addEventListener"];
  readonly #socket: WebSocket;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    this.addEventListener = (type: string, listener: (event: never) => void): void => {
      if (type === "message") hear(socket, listener as Listener);
      else socket.addEventListener(type as "close", listener as () => void);
    };
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  send(data: string | Uint8Array<ArrayBuffer>): void {
    if (typeof data === "string") this.#socket.send(Buffer.from(data), TEXT);
    else this.#socket.send(data);
  }

  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
  }

  terminate(): void {
    this.#socket.terminate();
  }
}

type Listener = (event: { readonly data: unknown }) => void;

function hear(socket: WebSocket, listener: Listener): void {
  socket.on("message", (data: Buffer, isBinary) => {
    listener({ data: isBinary ? data : data.toString("utf8") });
  });
}
