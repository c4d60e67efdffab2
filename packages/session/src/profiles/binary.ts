import { BinaryReader, CodecError, decodeBinary, encodeBinary, takeVarint } from "@twobyte/wire";
import { readBinaryHead } from "../engine/binary-head.ts";
import { BinaryOutbox } from "../engine/binary-outbox.ts";
import { sharedWriter } from "../engine/shared-writer.ts";
import { BinaryFieldReader } from "../fields/binary-field-reader.ts";
import { BinaryFieldWriter } from "../fields/binary-field-writer.ts";
import { BATCH_MARK } from "../frames/limits.ts";
import type { Payload } from "../payload.ts";
import type { ProfileCodec } from "./profile-codec.ts";

// Made once, for a reader costs more than a frame: each frame is read to its end before the next.
const reader = new BinaryFieldReader(new Uint8Array(0));
const batchReader = new BinaryReader();

/** Frames as bytes: the profile that is small on the wire. */
export const binary: ProfileCodec = {
  name: "binary",
  write: (code, fields) =>
    encodeBinary(
      (w) => {
        const own = new BinaryFieldWriter(w);
        if (code !== undefined) own.code(code);
        fields(own);
      },
      undefined,
      0,
    ),
  reader(data: Uint8Array, from) {
    reader.reset(data, from);
    return reader;
  },
  head: readBinaryHead,
  join,
  isBatch: (data) => data[0] === BATCH_MARK,
  split,
  outbox: (maxFrame, emit) => new BinaryOutbox(sharedWriter, maxFrame, emit),
  decode(codec, payload: Uint8Array, revision) {
    return decodeBinary(codec.read, payload, revision);
  },
};

function join(frames: readonly Payload[]): Uint8Array<ArrayBuffer> {
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

function split(data: Payload): Uint8Array[] {
  const bytes = data as Uint8Array;
  const frames: Uint8Array[] = [];
  const r = batchReader;
  r.reset(bytes);
  r.pos = 1;
  do {
    const size = takeVarint(r);
    //@fault frame-of-nothing R-FRAME-31
    if (size === 0) r.truncated();
    //@fault batch-cut R-FRAME-33 if (r.pos + size > r.end) { frames.push(bytes.subarray(r.pos)); break; }
    r.need(size);
    // Cheaper than subarray, by far so on the buffers of Node.
    frames.push(new Uint8Array(bytes.buffer, bytes.byteOffset + r.pos, size));
    r.pos += size;
  } while (r.pos < r.end);
  // R-FRAME-31
  //@fault batch-of-one R-FRAME-31
  if (frames.length === 1) r.fail("not_canonical", "a batch of one frame");
  return frames;
}
