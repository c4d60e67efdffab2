import type { PartFrame } from "../frames/part-frame.ts";
import type { Payload } from "../payload.ts";
import { LazyMap } from "./lazy-map.ts";
import { Parts } from "./parts.ts";

/** All messages of a session that arrive in parts, one at a time for each stream. */
export class IncomingParts {
  /** For engines: by the ids of their streams. */
  readonly pending: LazyMap<number, Parts> = new LazyMap();
  readonly #maxBytes: number;
  #bytes = 0;

  /** `maxBytes`: what all of them may hold together. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** How many messages have begun and not ended. */
  get size(): number {
    return this.pending.size;
  }

  /** Whether a message has begun on the stream. */
  has(stream: number): boolean {
    return this.pending.has(stream);
  }

  /** Code of the message that has begun on the stream. */
  codeOf(stream: number): number | undefined {
    return this.pending.get(stream)?.code;
  }

  /**
   * Takes a piece; false when the message has just been refused, because it is not wanted or there
   * is no room for it.
   */
  add({ stream, code, payload, rest }: PartFrame, isWanted: boolean): boolean {
    const parts = this.pending.get(stream) ?? new Parts(code, payload, rest);
    this.pending.set(stream, parts);
    const wasRefused = parts.isRefused;
    if (!isWanted) this.refuse(stream);
    const before = parts.bytes;
    parts.add(code, payload, rest);
    this.#bytes += parts.bytes - before;
    //@fault parts-without-bound suite R-FLOW-1
    if (this.#bytes > this.#maxBytes) this.refuse(stream);
    return wasRefused || !parts.isRefused;
  }

  /** Keeps nothing of the message that has begun on the stream, and passes over the rest of it. */
  refuse(stream: number): void {
    const parts = this.pending.get(stream);
    if (parts === undefined) return;
    this.#bytes -= parts.bytes;
    parts.refuse();
  }

  /** The message of which `last` is the last piece; undefined when it was refused. */
  finish(stream: number, code: number, last: Payload): Payload | undefined {
    const parts = this.pending.get(stream);
    if (parts === undefined) return last;
    const before = parts.bytes;
    const whole = parts.finish(code, last);
    this.#bytes += parts.bytes - before;
    this.drop(stream);
    return whole;
  }

  /** Forgets the message that has begun on the stream. */
  drop(stream: number): void {
    this.refuse(stream);
    this.pending.delete(stream);
  }
}
