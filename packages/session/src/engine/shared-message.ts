import { encodeFrame } from "../frames/encode-frame.ts";
import { codeNumber } from "../frames/frame-code.ts";
import type { OutgoingData, Payload } from "../payload.ts";
import { profileOf, sizeOf } from "../payload.ts";

/** A message that is encoded once, for all streams whose messages go under the same id. */
export interface SharedMessage {
  /** The message's code. */
  readonly code: string;
  readonly payload: Payload;
  /** Of the payload, in bytes. */
  readonly size: number;
  /** Under which it travels. */
  readonly id: number;
  /** The whole frame; nobody may write into its memory any more. */
  readonly frame: OutgoingData;
}

/** Makes the frame of a payload, which is in the profile of all who will be sent it. */
export function sharedMessage(code: string, payload: Payload, id: number): SharedMessage {
  const data = { kind: "data", code: codeNumber(code), stream: id, payload } as const;
  const frame = encodeFrame(profileOf(payload), data) as OutgoingData;
  return { code, payload, size: sizeOf(payload), id, frame };
}
