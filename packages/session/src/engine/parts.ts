import { CodecError } from "@twobyte/wire";
import type { Payload } from "../payload.ts";
import { copyOf, sizeOf } from "../payload.ts";

/** The pieces of one message that arrives in parts (spec 7.8). */
export class Parts {
  /** The message's code, or the method's for an open. */
  readonly code: number;
  /** Bytes kept; 0 when the message was refused and its pieces are passed over. */
  bytes = 0;
  /** Set when the message is too long or not wanted: nothing more of it is kept. */
  isRefused = false;
  #rest: number;
  #pieces: Payload[] = [];

  constructor(code: number, first: Payload, rest: number) {
    this.code = code;
    this.#rest = rest + sizeOf(first);
  }

  /** Takes the next piece, behind which `rest` bytes are to come. */
  add(code: number, piece: Payload, rest: number): void {
    const size = sizeOf(piece);
    // R-FRAME-28
    if (code !== this.code || rest !== this.#rest - size) refuse();
    this.#rest = rest;
    if (this.isRefused) return;
    // The transport's memory is used again: what stays longer than the call is copied.
    this.#pieces.push(typeof piece === "string" ? piece : copyOf(piece));
    this.bytes += size;
  }

  /** The whole message, of which `last` is the last piece. */
  finish(code: number, last: Payload): Payload {
    // R-FRAME-28
    if (code !== this.code || sizeOf(last) !== this.#rest) refuse();
    return typeof last === "string"
      ? this.#pieces.join("") + last
      : joinBytes([...this.#pieces, last] as Uint8Array[]);
  }

  /** Lets go of everything; what still comes of the message is passed over. */
  refuse(): void {
    this.isRefused = true;
    this.bytes = 0;
    this.#pieces = [];
  }
}

function refuse(): never {
  throw new CodecError("out_of_range", "a piece that is not what the part before it announced");
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
