import { latin1 } from "#native";
import type { CodecErrorCode } from "../codec-error.ts";
import { CodecError } from "../codec-error.ts";
import { MAX_DEPTH } from "../depth.ts";

const NOTHING = new Uint8Array(0);

/** Sizes of the parts of a message that are decoded at once. */
const FIRST_PART = 1024;
const LAST_PART = 8192;

/** Reads one message out of memory that it does not own and never changes. */
export class BinaryReader {
  /** The memory that is read; the message lies in it up to `end`. */
  bytes: Uint8Array = NOTHING;
  /** Next byte to read. */
  pos = 0;
  /** First byte behind the message. */
  end = 0;
  /** Recursive structs that are entered (spec 2.7). */
  depth = 0;
  /** Set when a string was longer than its bound, counted in bytes and not in characters. */
  large = false;
  private buffer: ArrayBufferLike = NOTHING.buffer;
  private view: DataView = new DataView(NOTHING.buffer);
  private viewed = false;
  /** Strings that were read one by one; see `string.ts`. */
  strings = 0;
  /** A part of the message, one unit a byte, and where it lies. */
  private text = "";
  private textStart = 0;
  /** Behind the last byte of that part; for `readString`. */
  textEnd = 0;
  /** What to add to a position for the same byte in `words()`. */
  base = 0;

  /** Sets the reader to the first byte of `message`. */
  reset(message: Uint8Array): void {
    this.bytes = message;
    this.pos = 0;
    this.end = message.length;
    this.depth = 0;
    this.large = false;
    this.viewed = false;
    this.strings = 0;
    this.text = "";
    this.textEnd = 0;
  }

  /** Fails unless `size` more bytes are there. */
  need(size: number): void {
    //@fault read-behind-the-end R-BIN-2
    if (this.pos + size > this.end) this.truncated();
  }

  /**
   * A view of the memory that the message lies in, for reading words at `base + pos`. It is kept
   * for the next message in the same memory: making one costs more than reading a small message.
   */
  words(): DataView {
    if (!this.viewed) this.look();
    return this.view;
  }

  /**
   * The view for taking `size` bytes of several values in a row. Where the message is shorter,
   * zeros follow it, so that the values before its end are judged first (spec chapter 6): no value
   * is refused for being cut, and whatever comes behind them is.
   */
  run(size: number): DataView {
    if (this.pos + size > this.end) this.pad(size);
    return this.words();
  }

  private pad(size: number): void {
    if (this.pos > this.end) this.truncated();
    const padded = new Uint8Array(this.end + size);
    padded.set(this.bytes.subarray(0, this.end));
    this.bytes = padded;
    this.viewed = false;
  }

  private look(): void {
    const { buffer } = this.bytes;
    if (buffer !== this.buffer) {
      this.buffer = buffer;
      this.view = new DataView(buffer);
    }
    this.base = this.bytes.byteOffset;
    this.viewed = true;
  }

  /** Enters a recursive struct; callers leave it by `depth--`. */
  enter(): void {
    if (++this.depth > MAX_DEPTH) {
      this.fail("depth_exceeded", `more than ${MAX_DEPTH} levels of recursive types`);
    }
  }

  /**
   * The ASCII bytes from `from` to `to` as a string, cut out of one that is made for a part of the
   * message, since each call into native code costs more than many cuts. A cut longer than 12
   * characters keeps that part in memory.
   */
  ascii(from: number, to: number): string {
    if (to > this.textEnd) this.decodePart(from, to);
    return this.text.slice(from - this.textStart, to - this.textStart);
  }

  /** Each part is twice as long as the one before, for what was read foretells what follows. */
  private decodePart(from: number, to: number): void {
    const size = Math.min(Math.max(this.text.length * 2, FIRST_PART), LAST_PART);
    this.textEnd = Math.min(Math.max(to, from + size), this.end);
    this.textStart = from;
    try {
      this.text = latin1(this.bytes, from, this.textEnd);
    } catch {
      this.fail("limit_exceeded", "a string longer than the engine can hold");
    }
  }

  /** Fails because the message ends inside of a value. */
  truncated(): never {
    this.pos = Math.min(this.pos, this.end);
    this.fail("truncated", "the message ends in the middle of a value");
  }

  /** Throws a `CodecError` with the position as its offset. */
  fail(code: CodecErrorCode, message: string): never {
    if (this.pos > this.end) this.truncated();
    //@fault untyped-error R-ERR-1 throw new RangeError(message);
    throw new CodecError(code, `${message} (at byte ${this.pos})`, { offset: this.pos });
  }
}

const pooled = new BinaryReader();

/**
 * Reads `message`, all of it, with `read`; the message is not kept or changed. `check` is called
 * only when a length may be above a bound of the schema that was not checked while reading; leave
 * it out where the value is checked anyway.
 */
export function decodeBinary<T>(
  read: (r: BinaryReader, revision: number) => T,
  message: Uint8Array,
  revision: number,
  check?: (value: T) => void,
): T {
  const r = pooled;
  r.reset(message);
  //@fault part-of-a-message R-ERR-3 let value; try { value = read(r, revision); } catch (error) { if (r.pos < r.end) throw error; return {} as T; }
  const value = read(r, revision);
  //@fault trailing-bytes R-BIN-1
  if (r.pos !== r.end) r.fail("trailing", `${r.end - r.pos} bytes behind the last field`);
  if (r.large && check !== undefined) check(value);
  return value;
}
