import type { ProtocolFrame } from "../frames/frame.ts";
import type { OpenSlots } from "../frames/open-frame.ts";
import type { PayloadCodec } from "./payload-codec.ts";
import type { CountedBatch } from "./waiting-frames.ts";

/** A message on its way into an outbox. */
export interface OutgoingMessage {
  /** The message's code, or the method's for an open. */
  readonly code: number;
  readonly stream: number;
  /** Makes the frame an open. */
  readonly slots?: OpenSlots | undefined;
  readonly codec: PayloadCodec;
  readonly value: unknown;
  readonly revision: number;
  /** Most bytes that the message may take. */
  readonly maxBytes: number;
}

/** Who an outbox is for. */
export interface OutboxOwner {
  /** Takes one transport message. */
  transmit(batch: CountedBatch): void;
}

/**
 * Gathers frames for one connection until they leave in one transport message (spec 7.9). A batch
 * that is full leaves by itself.
 */
export interface Outbox {
  /** Longest frame that the peer takes. */
  maxFrame: number;
  /** How many counted frames wait here. */
  readonly counted: number;
  /** Appends a frame of the protocol's own. Throws when it cannot be encoded; then nothing is. */
  frame(frame: ProtocolFrame): void;
  /**
   * Appends a message, in parts when it is long, and returns the bytes of its payload. Throws when
   * it cannot be encoded or is above its bound; then nothing of it is sent.
   */
  message(message: OutgoingMessage): number;
  /**
   * Appends a counted frame that is encoded already, for many connections perhaps: its memory is
   * only read, for as long as anybody keeps it. When it leaves alone it leaves as the object it is.
   */
  encoded(frame: CountedBatch): void;
  /** Hands what waits here to its owner. */
  flush(): void;
}
