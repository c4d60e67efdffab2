import { CodecError } from "@twobyte/wire";
import type { OutgoingData, Payload } from "../payload.ts";
import { joinIn, splitIn } from "../profiles/batches.ts";
import { profileFor } from "../profiles/profiles.ts";

/**
 * One transport message for `frames`, all of one profile: a single one as it is, several as a
 * batch. Throws when there is none, or when a batch exceeds 65,536 bytes.
 */
export function joinFrames(frames: readonly OutgoingData[]): OutgoingData;
/** The same for views of memory of any kind. */
export function joinFrames(frames: readonly Payload[]): Payload;
export function joinFrames(frames: readonly Payload[]): Payload {
  const [first] = frames;
  if (first === undefined) throw new CodecError("invalid_value", "no frame to send");
  return joinIn(profileFor(first), frames as readonly OutgoingData[]);
}

/**
 * The frames of one transport message, as views of it. The whole form of a batch is checked first,
 * so that nothing of a broken one is ever used (R-FRAME-33).
 */
export function splitFrames(data: OutgoingData): OutgoingData[];
/** The same of memory of any kind. */
export function splitFrames(data: Payload): Payload[];
export function splitFrames(data: Payload): Payload[] {
  return splitIn(profileFor(data), data);
}
