import { BinaryReader, CodecError, takeVarint } from "@twobyte/wire";
import type { OutgoingData, Payload } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import { MAX_BATCH } from "./limits.ts";

/** Begins a batch in binary, and stands between two frames of one in text (spec 7.9). */
export const BATCH_MARK = 0x1e;
const TEXT_MARK = "\x1e";
/** Bytes of the length in front of a frame, at most. */
const MAX_LENGTH = 3;

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
  if (frames.length === 1) return first;
  const joined = typeof first === "string" ? frames.join(TEXT_MARK) : joinBinary(frames);
  if (sizeOf(joined) > MAX_BATCH) {
    throw new CodecError("limit_exceeded", `a batch of more than ${MAX_BATCH} bytes`);
  }
  return joined;
}

/** Transport messages for `frames` in their order, as few as the bound of a batch allows. */
export function batchesOf(frames: readonly OutgoingData[]): OutgoingData[] {
  const batches: OutgoingData[] = [];
  let batch: OutgoingData[] = [];
  let size = 1;
  for (const frame of frames) {
    const frameSize = sizeOf(frame) + MAX_LENGTH;
    if (batch.length > 0 && size + frameSize > MAX_BATCH) {
      batches.push(joinFrames(batch));
      batch = [];
      size = 1;
    }
    batch.push(frame);
    size += frameSize;
  }
  if (batch.length > 0) batches.push(joinFrames(batch));
  return batches;
}

function joinBinary(frames: readonly Payload[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [BATCH_MARK];
  const batch = new Uint8Array(frames.reduce((size, frame) => size + frame.length + 3, 1));
  let pos = 0;
  for (const frame of frames) {
    if (typeof frame === "string") throw new CodecError("invalid_value", "frames of two profiles");
    for (let size = frame.length; ; size >>>= 7) {
      bytes.push(size > 127 ? (size & 127) | 128 : size);
      if (size <= 127) break;
    }
    batch.set(bytes, pos);
    batch.set(frame, pos + bytes.length);
    pos += bytes.length + frame.length;
    bytes.length = 0;
  }
  return batch.subarray(0, pos);
}

/**
 * The frames of one transport message, as views of it. The whole form of a batch is checked first,
 * so that nothing of a broken one is ever used (R-FRAME-33).
 */
export function splitFrames(data: OutgoingData): OutgoingData[];
/** The same of memory of any kind. */
export function splitFrames(data: Payload): Payload[];
export function splitFrames(data: Payload): Payload[] {
  const isBatch =
    typeof data === "string" ? data.indexOf(TEXT_MARK) !== -1 : data[0] === BATCH_MARK;
  if (!isBatch) return [data];
  // R-FRAME-32
  if (sizeOf(data) > MAX_BATCH) {
    throw new CodecError("limit_exceeded", `a batch of more than ${MAX_BATCH} bytes`);
  }
  return typeof data === "string" ? splitText(data) : splitBinary(data);
}

function splitText(data: string): string[] {
  const frames = data.split(TEXT_MARK);
  // R-FRAME-31
  if (frames.includes("")) throw new CodecError("truncated", "an empty frame in a batch");
  return frames;
}

function splitBinary(data: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = [];
  const r = new BinaryReader();
  r.reset(data);
  r.pos = 1;
  do {
    const size = takeVarint(r);
    if (size === 0) r.truncated();
    r.need(size);
    // Cheaper than subarray, by far so on the buffers of Node.
    frames.push(new Uint8Array(data.buffer, data.byteOffset + r.pos, size));
    r.pos += size;
  } while (r.pos < r.end);
  // R-FRAME-31
  if (frames.length === 1) r.fail("not_canonical", "a batch of one frame");
  return frames;
}
