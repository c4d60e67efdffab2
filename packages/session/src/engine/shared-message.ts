import { encodeFrame } from "../frames/encode-frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { OutgoingData, Payload } from "../payload.ts";
import { copyOf, profileOf, sizeOf } from "../payload.ts";
import type { CountedBatch } from "./waiting-frames.ts";

/** A message that is encoded once, for all streams whose messages go under the same id. */
export interface SharedMessage {
  /** The message's code. */
  readonly code: string;
  readonly payload: Payload;
  /** Of the payload, in bytes. */
  readonly size: number;
  /** Under which it travels; undefined for that of each stream. */
  readonly id: number | undefined;
  /**
   * The whole frame, if it has an id; nobody may write into its memory any more. All that send it
   * alone send, and keep, this very object.
   */
  readonly frame: CountedBatch | undefined;
}

/** Makes the frame of a payload, which is in the profile of all who will be sent it. */
export function sharedMessage(
  code: string,
  payload: Payload,
  id: number | undefined,
): SharedMessage {
  const size = sizeOf(payload);
  if (id === undefined) return { code, payload, size, id, frame: undefined };
  const data = { kind: "data", code: codeNumber(code), stream: id, payload } as const;
  const encoded = encodeFrame(profileOf(payload), data) as OutgoingData;
  // It is kept for longer than what others write into the same memory.
  const own = typeof encoded === "string" ? encoded : copyOf(encoded);
  return { code, payload, size, id, frame: { data: own, size: sizeOf(own), counted: 1 } };
}
