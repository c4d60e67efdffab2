import { CodecError } from "@twobyte/wire";
import type { Payload } from "../payload.ts";
import { sizeOf } from "../payload.ts";
import { utf8Decoder, utf8Encoder } from "../utf8.ts";

/**
 * The pieces of one message that arrives in parts (spec 7.8). They are kept as bytes in one piece of
 * memory, at most twice as large as what arrived: a thousand small pieces cost no more than a long
 * one, and none keeps the batch that it arrived in.
 */
export class Parts {
  /** The message's code, or the method's for an open. */
  readonly code: number;
  /** Bytes kept; 0 when the message was refused and its pieces are passed over. */
  bytes = 0;
  /** Set when the message is too long or not wanted: nothing more of it is kept. */
  isRefused = false;
  /** Size of the whole message, as the first part announced it. */
  readonly #size: number;
  /** Bytes that are to come. */
  rest: number;
  #kept: Uint8Array<ArrayBuffer> = new Uint8Array(0);

  constructor(code: number, first: Payload, rest: number) {
    this.code = code;
    this.#size = rest + sizeOf(first);
    this.rest = this.#size;
  }

  /** The bytes kept, as a view. */
  get kept(): Uint8Array {
    return this.#kept.subarray(0, this.bytes);
  }

  /** Takes the next piece, behind which `rest` bytes are to come. */
  add(code: number, piece: Payload, rest: number): void {
    const size = sizeOf(piece);
    // R-FRAME-28
    if (code !== this.code || rest !== this.rest - size) refuse();
    this.rest = rest;
    if (!this.isRefused) this.#keep(piece, size);
  }

  /** The whole message, of which `last` is the last piece; nothing is kept of it here. */
  finish(code: number, last: Payload): Payload | undefined {
    const size = sizeOf(last);
    // R-FRAME-28
    //@fault rest-unchecked suite R-FRAME-28 if (code !== this.code) refuse();
    if (code !== this.code || size !== this.rest) refuse();
    if (this.isRefused) return undefined;
    this.#keep(last, size);
    return typeof last === "string" ? utf8Decoder.decode(this.#kept) : this.#kept;
  }

  /** Lets go of everything; what still comes of the message is passed over. */
  refuse(): void {
    this.isRefused = true;
    this.bytes = 0;
    this.#kept = new Uint8Array(0);
  }

  #keep(piece: Payload, size: number): void {
    const { bytes } = this;
    if (bytes + size > this.#kept.length) {
      const room = Math.min(this.#size, Math.max(bytes * 2, bytes + size));
      const grown = new Uint8Array(room);
      grown.set(this.#kept);
      this.#kept = grown;
    }
    if (typeof piece !== "string") this.#kept.set(piece, bytes);
    else if (piece.isWellFormed()) utf8Encoder.encodeInto(piece, this.#kept.subarray(bytes));
    else throw new CodecError("invalid_utf8", "a piece with an unpaired surrogate");
    this.bytes = bytes + size;
  }
}

function refuse(): never {
  throw new CodecError("out_of_range", "a piece that is not what the part before it announced");
}
