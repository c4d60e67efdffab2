import { toHex } from "@twobyte/codegen-vectors";
import { refuse } from "./frame-refusal.ts";
import type { HeaderReader } from "./header-reader.ts";
import { checkedCode } from "./header-reader.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Fields in bytes. */
export class BinaryHeader implements HeaderReader {
  readonly #bytes: Uint8Array;
  #at: number;
  payloadBytes = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  number(): number {
    return Number(this.#varint(2n ** 53n - 1n));
  }

  string(most: number): string {
    const length = Number(this.#varint(2n ** 32n - 1n));
    if (length > this.#bytes.length - this.#at) refuse("truncated");
    if (length > most) refuse("limit_exceeded");
    try {
      return utf8.decode(this.#take(length));
    } catch {
      return refuse("invalid_utf8");
    }
  }

  bytes16(): string {
    return toHex(this.#take(16));
  }

  code(): string {
    return checkedCode(String.fromCharCode(...this.#take(2)));
  }

  payload(): string {
    const rest = this.#take(this.#bytes.length - this.#at);
    this.payloadBytes = rest.length;
    return toHex(rest);
  }

  value(): HeaderReader {
    return new BinaryHeader(this.#take(Number(this.#varint(2n ** 32n - 1n))), 0);
  }

  end(): void {
    if (this.#at < this.#bytes.length) refuse("trailing");
  }

  none(): void {
    this.end();
  }

  /** Judged when its last byte was read, or behind the eighth (spec 3.2). */
  #varint(most: bigint): bigint {
    let value = 0n;
    for (let count = 0; ; count += 1) {
      if (count === 8) refuse("out_of_range");
      const [byte = 0] = this.#take(1);
      value |= BigInt(byte & 0x7f) << BigInt(7 * count);
      if (byte >= 0x80) continue;
      if (byte === 0 && count > 0) refuse("overlong");
      return value > most ? refuse("out_of_range") : value;
    }
  }

  #take(count: number): Uint8Array {
    if (count > this.#bytes.length - this.#at) refuse("truncated");
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
}
