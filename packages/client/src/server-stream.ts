import { TwobyteError } from "@twobyte/session";
import type { CallListener } from "./client-call.ts";

/** What a stream asks of its call. */
export interface StreamCall {
  /** Gives back the credit of an answer of `size` payload bytes that was used. */
  consume(size: number): void;
  /** Takes the call back; whoever waits hears of `error`. */
  cancel(error: TwobyteError): void;
}

interface Waiter<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: TwobyteError): void;
}

/**
 * The answers of one call, for `for await`. The call is made when the stub is called, not when the
 * first answer is asked for; leaving the loop early takes it back. The server sends only as far
 * ahead as the session's credit allows, and an answer counts as used when the next is asked for.
 */
export class ServerStream<T> implements AsyncIterableIterator<T, undefined, undefined> {
  readonly #call: StreamCall;
  /** Answers that arrived, from `#first` on, with their sizes. */
  #queue: { readonly value: T; readonly size: number }[] = [];
  #first = 0;
  #waiters: Waiter<T>[] = [];
  /** Bytes of the answer that was given out last. */
  #given = 0;
  #isOver = false;
  #error: TwobyteError | undefined;

  /** For stubs: `start` makes the call, whose answers it tells to the listener. */
  constructor(start: (listener: CallListener) => StreamCall) {
    this.#call = start({
      answered: (value, size) => this.#answered(value as T, size),
      ended: () => this.#finish(undefined),
      failed: (error) => this.#finish(error),
    });
  }

  /** The stream itself: its answers can be read once, by one loop. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next answer. Rejects with a `TwobyteError`, once, when the call failed. */
  next(): Promise<IteratorResult<T, undefined>> {
    this.#use(this.#given);
    this.#given = 0;
    const item = this.#queue[this.#first];
    if (item !== undefined) {
      this.#shift();
      this.#given = item.size;
      return Promise.resolve({ done: false, value: item.value });
    }
    if (this.#error !== undefined) {
      const error = this.#error;
      this.#error = undefined;
      return Promise.reject(error);
    }
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => this.#waiters.push({ resolve, reject }));
  }

  /** Takes the call back, if it still runs; answers that were not asked for are dropped. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#queue = [];
    this.#first = 0;
    if (!this.#isOver) {
      this.#isOver = true;
      this.#call.cancel(new TwobyteError("canceled", "the stream was left"));
    }
    this.#error = undefined;
    for (const waiter of this.#waiters.splice(0)) waiter.resolve({ done: true, value: undefined });
    return Promise.resolve({ done: true, value: undefined });
  }

  #answered(value: T, size: number): void {
    if (this.#isOver) return;
    const waiter = this.#waiters.shift();
    if (waiter === undefined) {
      this.#queue.push({ value, size });
    } else {
      this.#given = size;
      waiter.resolve({ done: false, value });
    }
  }

  #finish(error: TwobyteError | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const [first, ...others] = this.#waiters.splice(0);
    if (error !== undefined && first !== undefined) first.reject(error);
    else if (error !== undefined) this.#error = error;
    else first?.resolve({ done: true, value: undefined });
    for (const waiter of others) waiter.resolve({ done: true, value: undefined });
  }

  #shift(): void {
    this.#first++;
    // Given-out answers are let go of in bulk: one array serves a long stream.
    if (this.#first < 32 && this.#first < this.#queue.length) return;
    this.#queue.splice(0, this.#first);
    this.#first = 0;
  }

  #use(size: number): void {
    if (size > 0) this.#call.consume(size);
  }
}
