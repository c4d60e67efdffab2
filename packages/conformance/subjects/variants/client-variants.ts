import type { WebSocketClass } from "@twobyte/client";
import { WebSocket } from "ws";
import type { ClientChoices } from "../client-typescript/subject.ts";
import { laterVersion, otherWords } from "./change-messages.ts";
import { fragment } from "./fragment.ts";
import type { MakeShaper, Shaper } from "./shape-messages.ts";
import { giantBatches, singleFrames } from "./shape-messages.ts";
import { byteWrites, slowWrites } from "./shape-socket.ts";

/** A client that chooses otherwise, and what it does to the sockets of its process. */
export interface ClientVariant extends ClientChoices {
  readonly socket?: typeof byteWrites;
}

class Fragmenting extends WebSocket {
  override send(data: string | Uint8Array): void {
    fragment(this, data as string);
  }
}

/** Clients that choose otherwise where the spec leaves a choice. All of them are right. */
export const clientVariants: { readonly [name: string]: ClientVariant } = {
  "slow-writes": { socket: slowWrites },
  "byte-writes": { socket: byteWrites },
  "single-frames": { WebSocket: shaped(singleFrames) },
  "giant-batches": { WebSocket: shaped(giantBatches) },
  fragments: { WebSocket: Fragmenting as WebSocketClass },
  "later-version": { WebSocket: shaped(laterVersion) },
  "other-words": { WebSocket: shaped(otherWords) },
  "eager-acks": { parameters: { ackDelayMs: 0, ackFrames: 1, ackBytes: 1 } },
  "small-limits": { parameters: { maxFrame: 16_384, credit: 16_384, streams: 32 } },
  "large-limits": { parameters: { credit: 1_048_576, streams: 1024, resumeBuffer: 1_048_576 } },
  "long-names": { agent: "a".repeat(64) },
  // Nothing but what the level core asks for.
  minimal: { info: { capabilities: ["binary", "text", "websocket"] } },
};

/** A class of WebSockets that shapes what is sent. */
function shaped(make: MakeShaper): WebSocketClass {
  return class ShapedWebSocket extends WebSocket {
    #shaper: Shaper | undefined;

    constructor(url: string, protocols: string[]) {
      super(url, protocols, { perMessageDeflate: false });
    }

    override send(data: string | Uint8Array): void {
      this.#shaper ??= make((message) => {
        if (this.readyState === WebSocket.OPEN) super.send(message);
      });
      this.#shaper.write(data as string | Uint8Array<ArrayBuffer>);
    }

    override close(code?: number, reason?: string): void {
      this.#shaper?.flush();
      super.close(code, reason);
    }
  } as WebSocketClass;
}
