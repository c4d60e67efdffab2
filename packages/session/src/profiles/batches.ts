import { CodecError } from "@twobyte/wire";
import { MAX_BATCH } from "../frames/limits.ts";
import type { OutgoingData, Payload } from "../payload.ts";
import { isLonger, sizeOf } from "../payload.ts";
import type { ProfileCodec } from "./profile-codec.ts";

/** Bytes of the length in front of a frame, at most. */
const MAX_LENGTH = 3;

/**
 * One transport message for frames of a profile (spec 7.9): a single one as it is, several as a
 * batch. Throws when there is none, or when a batch exceeds 65,536 bytes.
 */
export function joinIn(codec: ProfileCodec, frames: readonly OutgoingData[]): OutgoingData {
  const [first] = frames;
  if (first === undefined) throw new CodecError("invalid_value", "no frame to send");
  if (frames.length === 1) return first;
  const joined = codec.join(frames);
  checkBatch(joined);
  return joined;
}

/**
 * The frames of one transport message, as views of it. The whole form of a batch is checked first,
 * so that nothing of a broken one is ever used (R-FRAME-33).
 */
export function splitIn(codec: ProfileCodec, data: OutgoingData): OutgoingData[];
/** The same of memory of any kind. */
export function splitIn(codec: ProfileCodec, data: Payload): Payload[];
export function splitIn(codec: ProfileCodec, data: Payload): Payload[] {
  if (!codec.isBatch(data)) return [data];
  checkBatch(data);
  return codec.split(data);
}

/** Transport messages for `frames` in their order, as few as the bound of a batch allows. */
export function batchesOf(codec: ProfileCodec, frames: readonly OutgoingData[]): OutgoingData[] {
  const batches: OutgoingData[] = [];
  let batch: OutgoingData[] = [];
  let size = 1;
  for (const frame of frames) {
    const frameSize = sizeOf(frame) + MAX_LENGTH;
    if (batch.length > 0 && size + frameSize > MAX_BATCH) {
      batches.push(joinIn(codec, batch));
      batch = [];
      size = 1;
    }
    batch.push(frame);
    size += frameSize;
  }
  if (batch.length > 0) batches.push(joinIn(codec, batch));
  return batches;
}

/** R-FRAME-32 */
function checkBatch(data: Payload): void {
  //@fault batch-too-long R-FRAME-32 if (isLonger(data, 2 * MAX_BATCH)) {
  if (isLonger(data, MAX_BATCH)) {
    throw new CodecError("limit_exceeded", `a batch of more than ${MAX_BATCH} bytes`);
  }
}
