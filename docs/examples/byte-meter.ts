import type { WebSocketClass } from "@twobyte/client";
import type { RawData } from "ws";
import { WebSocket } from "ws";

/** Counts what arrives over the WebSockets of its class. */
export interface ByteMeter {
  /** To hand to `connect`. */
  readonly WebSocket: WebSocketClass;
  /** Bytes so far: the contents of WebSocket messages, all of the protocol's own frames included. */
  readonly received: number;
}

/** A meter at zero. */
export function createByteMeter(): ByteMeter {
  let received = 0;
  class MeteredWebSocket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { perMessageDeflate: false });
      this.on("message", (data) => {
        received += sizeOf(data);
      });
    }
  }
  return {
    WebSocket: MeteredWebSocket,
    get received() {
      return received;
    },
  };
}

function sizeOf(data: RawData): number {
  const parts = Array.isArray(data) ? data : [data];
  return parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
