import type { Body, Follows } from "./body.ts";
import type { Head } from "./head.ts";
import { MAX_HEAD, mayBecomeHead, parseHead } from "./head.ts";

/** Some bytes of a direction, and what they are. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** The head that these bytes complete; some of its bytes may have gone on before. */
  readonly head?: Head;
  /** Whether a message ends with these bytes. */
  readonly isEnd?: boolean;
}

const LF = 0x0a;

/**
 * Cuts one direction of HTTP/1 into heads and bodies, and changes no byte. What is not HTTP/1, or no
 * more, is `opaque` and passes as it is.
 */
export class MessageScanner {
  readonly #follows: (head: Head) => Follows;
  #body: Body | undefined;
  #head: Uint8Array = new Uint8Array(0);
  /** How many bytes of the head went on already. */
  #passed = 0;
  #isOpaque = false;

  /** `follows` says of each head what comes behind it. */
  constructor(follows: (head: Head) => Follows) {
    this.#follows = follows;
  }

  /** From now on nothing is looked at. */
  becomeOpaque(): void {
    this.#isOpaque = true;
  }

  /**
   * Cuts what arrived. With `isWhole` heads come out in one piece; otherwise their first bytes do
   * not wait for the last.
   */
  *scan(bytes: Uint8Array, isWhole: boolean): Generator<Piece> {
    let rest = bytes;
    while (rest.length > 0) {
      if (this.#isOpaque) {
        yield { bytes: rest };
        return;
      }
      if (this.#body !== undefined) {
        const taken = this.#body.take(rest);
        const isEnd = this.#body.isDone;
        if (isEnd) this.#body = undefined;
        yield { bytes: rest.subarray(0, taken), isEnd };
        rest = rest.subarray(taken);
      } else {
        rest = yield* this.#scanHead(rest, isWhole);
      }
    }
  }

  /** What was kept back of a head that never came to its end. */
  leftover(): Uint8Array {
    const kept = this.#head.subarray(this.#passed);
    this.#head = new Uint8Array(0);
    this.#passed = 0;
    return kept;
  }

  *#scanHead(bytes: Uint8Array, isWhole: boolean): Generator<Piece, Uint8Array> {
    const known = this.#head.length;
    const all = join(this.#head, bytes.subarray(0, MAX_HEAD));
    const end = endOfHead(all, known);
    this.#head = all.subarray(0, end);
    const head = end === undefined ? undefined : parseHead(this.#head);
    if (head === undefined) {
      const isHopeless = end !== undefined || !mayBecomeHead(all);
      if (isHopeless) {
        this.#isOpaque = true;
        this.#head = new Uint8Array(0);
        yield { bytes: join(all.subarray(this.#passed, known), bytes) };
      } else if (!isWhole) {
        const fresh = all.subarray(this.#passed);
        this.#passed = all.length;
        yield { bytes: fresh };
      }
      return new Uint8Array(0);
    }
    const fresh = this.leftover();
    const follows = this.#follows(head);
    if (follows === "opaque") this.#isOpaque = true;
    else if (!follows.isDone) this.#body = follows;
    yield { bytes: fresh, head, isEnd: follows !== "opaque" && follows.isDone };
    return bytes.subarray(head.bytes.length - known);
  }
}

function join(one: Uint8Array, two: Uint8Array): Uint8Array {
  if (one.length === 0) return two;
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}

/** Where the empty line that ends a head is over; bytes before `known` were searched before. */
function endOfHead(bytes: Uint8Array, known: number): number | undefined {
  for (let at = Math.max(3, known); at < bytes.length; at++) {
    if (bytes[at] === LF && bytes[at - 2] === LF && bytes[at - 1] === 0x0d) return at + 1;
  }
  return undefined;
}
