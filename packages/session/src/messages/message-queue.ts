import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { SkipReason } from "../frames/skip-frame.ts";

/** Who hears what becomes of the messages in a queue. */
export interface QueueOwner {
  /** A message of `size` payload bytes was used: the next one is asked for. */
  consume(size: number): void;
  /** `count` messages are missing in front of the one that is asked for. */
  skipped?(count: number, reason: MissingReason): void;
}

/** Why messages are missing: a skip said it, or they fell into a gap between two sessions. */
export type MissingReason = SkipReason | "gap";

/** A message that arrived, or that some were left out. */
type Entry<T> =
  | { readonly value: T; readonly size: number }
  | { count: number; readonly reason: MissingReason };

interface Waiter<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: TwobyteError): void;
}

/**
 * Messages of one half of a stream between the engine and the one loop that reads them, in order
 * with the skips among them. A message counts as used when the next one is asked for.
 */
export class MessageQueue<T> implements AsyncIterableIterator<T, undefined, undefined> {
  readonly #owner: QueueOwner;
  /** What arrived and was not asked for, from `#first` on. */
  #entries: Entry<T>[] = [];
  #first = 0;
  #waiters: Waiter<T>[] = [];
  /** Bytes of the message that was given out last, until the next is asked for. */
  #given: number | undefined;
  #isOver = false;
  #error: TwobyteError | undefined;

  /** Makes an empty queue. */
  constructor(owner: QueueOwner) {
    this.#owner = owner;
  }

  /** Whether nothing more is taken in: the half ended, or its reader left. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** How much waits: messages, and runs of those that are missing. */
  get waiting(): number {
    return this.#entries.length - this.#first;
  }

  /** A message of `size` payload bytes arrived. */
  push(value: T, size: number): void {
    if (this.#isOver) return;
    const waiter = this.#waiters.shift();
    if (waiter === undefined) {
      this.#entries.push({ value, size });
    } else {
      // Another waiter may have been given the one before.
      this.#use();
      this.#given = size;
      waiter.resolve({ done: false, value });
    }
  }

  /** `count` messages are missing; the owner hears of it when their place is reached. */
  skip(count: number, reason: MissingReason): void {
    if (this.#isOver) return;
    const last = this.#entries.at(-1);
    if (this.#waiters.length > 0) this.#owner.skipped?.(count, reason);
    else if (last !== undefined && "count" in last && last.reason === reason && reason !== "gap") {
      // A run of skips, for which nobody needs credit, is one.
      last.count += count;
    } else this.#entries.push({ count, reason });
  }

  /** The half is over; with an error, whoever reads on hears of it once, behind what arrived. */
  finish(error: TwobyteError | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const [first, ...others] = this.#waiters.splice(0);
    if (error !== undefined && first !== undefined) first.reject(error);
    else if (error !== undefined) this.#error = error;
    else first?.resolve({ done: true, value: undefined });
    for (const waiter of others) waiter.resolve({ done: true, value: undefined });
  }

  /** Forgets what was not asked for; no credit is given back for it. */
  drop(): void {
    this.#entries = [];
    this.#first = 0;
  }

  /** The queue itself: its messages can be read once, by one loop. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next message. Rejects, once, with the error that the half ended with. */
  next(): Promise<IteratorResult<T, undefined>> {
    this.#use();
    while (true) {
      const entry = this.#shift();
      if (entry === undefined) break;
      if ("count" in entry) {
        this.#owner.skipped?.(entry.count, entry.reason);
        continue;
      }
      this.#given = entry.size;
      return Promise.resolve({ done: false, value: entry.value });
    }
    if (this.#error !== undefined) {
      const error = this.#error;
      this.#error = undefined;
      return Promise.reject(error);
    }
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => this.#waiters.push({ resolve, reject }));
  }

  /** The reader leaves: what arrived and what still comes is dropped, and nothing is consumed. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.drop();
    this.#given = undefined;
    this.#isOver = true;
    this.#error = undefined;
    for (const waiter of this.#waiters.splice(0)) waiter.resolve({ done: true, value: undefined });
    return Promise.resolve({ done: true, value: undefined });
  }

  #use(): void {
    const size = this.#given;
    this.#given = undefined;
    if (size !== undefined) this.#owner.consume(size);
  }

  #shift(): Entry<T> | undefined {
    const entry = this.#entries[this.#first];
    if (entry === undefined) return undefined;
    this.#first++;
    // Given-out messages are let go of in bulk: one array serves a long stream.
    if (this.#first >= 32 || this.#first >= this.#entries.length) {
      this.#entries.splice(0, this.#first);
      this.#first = 0;
    }
    return entry;
  }
}
