import type { WebSocketClass } from "@twobyte/client";

/** Counts what arrives over the WebSockets and the requests of a session. */
export interface Meter {
  /** To hand to `connect`. */
  readonly WebSocket: WebSocketClass;
  /** To hand to `connect`. */
  readonly fetch: typeof fetch;
  /** Bytes so far: messages and bodies, all of the protocol's own frames included. */
  readonly received: number;
}

/** A meter at zero. */
export function createMeter(): Meter {
  let received = 0;
  class MeteredWebSocket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols);
      this.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        received += sizeOf(data);
      });
    }
  }
  return {
    WebSocket: MeteredWebSocket,
    async fetch(input, init) {
      const response = await fetch(input, init);
      if (response.body === null) return response;
      const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(bytes, controller) {
          received += bytes.length;
          controller.enqueue(bytes);
        },
      });
      return new Response(response.body.pipeThrough(counted), response);
    },
    get received() {
      return received;
    },
  };
}

const encoder = new TextEncoder();

/** How long a text is in UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

function sizeOf(data: unknown): number {
  if (typeof data === "string") return bytesOf(data);
  return data instanceof ArrayBuffer ? data.byteLength : 0;
}
