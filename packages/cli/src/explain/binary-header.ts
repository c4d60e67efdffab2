import type { HeaderSource, Piece } from "./header-source.ts";
import { HeaderProblem, toHex } from "./row.ts";

/** Reads headers in the binary profile. Bytes are not kept. */
export class BinaryHeader implements HeaderSource {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, start: number, end: number = bytes.length) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  number(): Piece<number> {
    const start = this.#at;
    let value = 0;
    let scale = 1;
    while (true) {
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      scale *= 128;
      if (!Number.isSafeInteger(value)) {
        throw new HeaderProblem("out_of_range", start, "The number has more than 53 bits.");
      }
      if (byte < 0x80) {
        if (byte !== 0 || this.#at - start === 1) return this.#piece(start, value);
        throw new HeaderProblem("overlong", start, "The varint ends in a zero byte.");
      }
      if (this.#at - start > 8) {
        throw new HeaderProblem("out_of_range", start, "The varint has more than 8 bytes.");
      }
    }
  }

  string(limit: number = Number.POSITIVE_INFINITY): Piece<string> {
    const start = this.#at;
    const { value: length } = this.number();
    const from = this.#take(length, start);
    if (length > limit) {
      throw new HeaderProblem("limit_exceeded", start, `The string has more than ${limit} bytes.`);
    }
    try {
      const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      return this.#piece(start, decoder.decode(this.#bytes.subarray(from, this.#at)));
    } catch {
      throw new HeaderProblem("invalid_utf8", start, "The string is not UTF-8.");
    }
  }

  bytes16(): Piece<string> {
    const start = this.#take(16, this.#at);
    return this.#piece(start, Buffer.from(this.#bytes.subarray(start, this.#at)).toString("hex"));
  }

  code(): Piece<string> {
    const start = this.#take(2, this.#at);
    return this.#piece(start, String.fromCharCode(...this.#bytes.subarray(start, this.#at)));
  }

  value(): { readonly size: Piece<number>; readonly content: Piece<HeaderSource> } {
    const size = this.number();
    const from = this.#take(size.value, size.offset);
    const fields = new BinaryHeader(this.#bytes, from, this.#at);
    return { size, content: this.#piece(from, fields) };
  }

  isAtEnd(): boolean {
    return this.#at === this.#end;
  }

  position(): number {
    return this.#at;
  }

  #piece<Value>(start: number, value: Value): Piece<Value> {
    const raw = toHex(this.#bytes.subarray(start, this.#at));
    return { value, offset: start, length: this.#at - start, raw };
  }

  #byte(): number {
    return this.#bytes[this.#take(1, this.#at)] ?? 0;
  }

  /** Steps over bytes and returns where they begin. */
  #take(count: number, start: number): number {
    const from = this.#at;
    if (count > this.#end - from) {
      throw new HeaderProblem("truncated", start, "The frame ends inside of its header.");
    }
    this.#at = from + count;
    return from;
  }
}
