/** What is asked of a WebSocket: the standard one is one, and so is that of the package `ws`. */
export interface WebSocketLike {
  /** Set to `arraybuffer` before anything arrives. */
  binaryType: string;
  /** The subprotocol that the server chose. */
  readonly protocol: string;
  /** Sends one transport message: a string as a text message, bytes as a binary one. */
  send(data: string | Uint8Array<ArrayBuffer>): void;
  /** Begins to close; `code` is 1000 or 4000 to 4999, `reason` at most 123 bytes of UTF-8. */
  close(code?: number, reason?: string): void;
  /** Ends the connection without waiting for the peer; not every kind has it. */
  terminate?(): void;
  /** Hears that the connection stands. */
  addEventListener(type: "open", listener: () => void): void;
  /** Hears that something went wrong, perhaps with a `message`; a close event follows. */
  addEventListener(type: "error", listener: (event: object) => void): void;
  /** Hears of each transport message: a string, an `ArrayBuffer` or a `Uint8Array`. */
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  /** Hears, once, that the connection is closed, with the close code (1006 when it broke). */
  addEventListener(
    type: "close",
    listener: (event: { readonly code: number; readonly reason: string }) => void,
  ): void;
}

/** A class of WebSockets; its constructor begins to connect. */
export type WebSocketClass = new (url: string, protocols: string[]) => WebSocketLike;
