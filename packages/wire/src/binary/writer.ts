import { allocate, hasReplacement } from "#native";
import { CodecError } from "../codec-error.ts";
import { MAX_DEPTH } from "../depth.ts";
import type { OwnedBytes } from "../owned-bytes.ts";

const CHUNK = 65_536;

/**
 * Where binary messages are written, one behind the other, into chunks of memory that are never
 * written twice: a view of a finished message stays valid for as long as it is held.
 *
 * Writing functions call `reserve` for the most that they may take and then store without further
 * checks. A message that outgrows its chunk is moved to a larger one.
 */
export class BinaryWriter {
  /** The chunk that is written into; another one after a `reserve` that found no room. */
  bytes: OwnedBytes = allocate(CHUNK);
  /** The memory of `bytes`. */
  buffer: ArrayBuffer = this.bytes.buffer;
  /** The whole of `buffer`, for storing words. */
  view: DataView = new DataView(this.buffer);
  /** Where the next byte goes. */
  pos = 0;
  /** Where the message that is being written begins. */
  start = 0;
  /** Set when a string was not ASCII: an unpaired surrogate may have been replaced. */
  suspect = false;
  /** Set when a length was above a bound of the schema, perhaps by how it is counted. */
  large = false;
  /** Check every string for unpaired surrogates before it is written. */
  strict = false;
  /** Recursive structs that are entered (spec 2.7). */
  depth = 0;

  /** Makes room for `size` more bytes. */
  reserve(size: number): void {
    if (this.pos + size > this.bytes.length) this.grow(size);
  }

  private grow(size: number): void {
    const written = this.pos - this.start;
    const bytes = allocate(Math.max(CHUNK, (written + size) * 2));
    bytes.set(this.bytes.subarray(this.start, this.pos));
    this.bytes = bytes;
    this.buffer = bytes.buffer;
    this.view = new DataView(this.buffer);
    this.start = 0;
    this.pos = written;
  }

  /** Enters a recursive struct; callers leave it by `depth--`. */
  enter(): void {
    if (++this.depth > MAX_DEPTH) {
      throw new CodecError("depth_exceeded", `more than ${MAX_DEPTH} levels of recursive types`);
    }
  }
}

let pooled: BinaryWriter | undefined = new BinaryWriter();

/**
 * Runs `write` and returns what it wrote: a view that the caller may keep, into memory that is not
 * written again. When `write` throws, nothing of the message remains. `check` is called only when a
 * length may be above a bound of the schema; leave it out where the value is checked anyway.
 */
export function encodeBinary<T>(
  write: (w: BinaryWriter, value: T, revision: number) => void,
  value: T,
  revision: number,
  check?: (value: T) => void,
): OwnedBytes {
  // A getter of `value` may encode something itself: it then finds no pooled writer.
  const w = pooled ?? new BinaryWriter();
  pooled = undefined;
  try {
    const message = writeMessage(w, write, value, revision);
    if (w.large && check !== undefined) check(value);
    return message;
  } catch (error) {
    w.pos = w.start;
    throw error;
  } finally {
    pooled = w;
  }
}

/** Appends one message to what `w` holds and returns a view of it. */
export function writeMessage<T>(
  w: BinaryWriter,
  write: (w: BinaryWriter, value: T, revision: number) => void,
  value: T,
  revision: number,
): OwnedBytes {
  w.start = w.pos;
  w.depth = 0;
  w.suspect = false;
  w.large = false;
  write(w, value, revision);
  const message = messageOf(w);
  //@fault surrogate-replaced R-BIN-6 return message;
  if (!w.suspect || !hasReplacement(message)) return message;
  w.pos = w.start;
  w.strict = true;
  try {
    write(w, value, revision);
  } finally {
    w.strict = false;
  }
  // A getter may have given another value this time.
  return messageOf(w);
}

function messageOf(w: BinaryWriter): OwnedBytes {
  return new Uint8Array(w.buffer, w.start, w.pos - w.start);
}
