import type { CodecErrorCode } from "@twobyte/wire";
import { CodecError } from "@twobyte/wire";
import type { Trace } from "../trace.ts";

const mostU32 = 2n ** 32n - 1n;

/** The bytes of one message, read from front to back. */
export class ByteSource {
  readonly #bytes: Uint8Array;
  readonly #trace: Trace | undefined;
  /** Offset of the next byte. */
  at = 0;

  constructor(bytes: Uint8Array, trace: Trace | undefined) {
    this.#bytes = bytes;
    this.#trace = trace;
  }

  get remaining(): number {
    return this.#bytes.length - this.at;
  }

  /** Fails at the byte that was next when the value began. */
  fail(code: CodecErrorCode, path: string, offset: number, message: string): never {
    throw new CodecError(code, `${path || "The message"}: ${message} (at byte ${offset})`, {
      field: path,
      offset,
    });
  }

  /** R-BIN-1: the next bytes, or `truncated`. */
  take(size: number, path: string): Uint8Array {
    if (size > this.remaining) {
      this.fail("truncated", path, this.at, `${size} bytes are needed, ${this.remaining} remain`);
    }
    this.at += size;
    return this.#bytes.subarray(this.at - size, this.at);
  }

  /** An integer in two's complement, the lowest byte first, as an unsigned number. */
  fixed(size: number, path: string): bigint {
    return [...this.take(size, path)].reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  }

  /** A varint of at most `most` bytes (spec 3.2). */
  varint(most: number, path: string): bigint {
    const start = this.at;
    let value = 0n;
    for (let count = 0; count < most; count += 1) {
      const byte = this.take(1, path)[0] ?? 0;
      value |= BigInt(byte & 0x7f) << BigInt(7 * count);
      if (byte >= 0x80) continue;
      if (byte === 0 && count > 0) this.fail("overlong", path, start, "a varint that ends in zero");
      return value;
    }
    return this.fail("out_of_range", path, start, `a varint of more than ${most} bytes`);
  }

  /** A count, a length or an escaped ordinal: a varint of at most 32 bits. */
  u32(path: string): number {
    const start = this.at;
    const value = this.varint(8, path);
    if (value > mostU32) this.fail("out_of_range", path, start, `${value} is above 2^32 - 1`);
    return Number(value);
  }

  /** Tells the trace what the bytes since `from` were. */
  note(from: number, path: string, type: string, value: string): void {
    if (this.#trace === undefined) return;
    const raw = [...this.#bytes.subarray(from, this.at)]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join(" ");
    this.#trace({ offset: from, length: this.at - from, raw, path, type, value });
  }

  /** Tells the trace of a value that has nothing but bits, or nothing at all. */
  noteBits(offset: number, path: string, type: string, value: string): void {
    this.#trace?.({ offset, length: 0, raw: "", path, type, value });
  }
}
