import type { Cursor, MissingReason, OpenSlots, SkipReason } from "@twobyte/session";
import { MessageQueue, TwobyteError } from "@twobyte/session";
import type { Gap, KeyedStreamOptions } from "./call-options.ts";
import type { CallListener } from "./client-call.ts";
import type { StreamCall } from "./server-stream.ts";

/**
 * The answers of one call with a key, for `for await`, each once, whatever becomes of connections
 * and sessions: behind a session that ended the call is joined again where it was. Leaving the loop
 * early takes the call back for this caller; whoever else waits for it goes on.
 */
export class KeyedStream<T> implements AsyncIterableIterator<T, undefined, undefined> {
  readonly #options: KeyedStreamOptions;
  readonly #call: StreamCall;
  readonly #answers: MessageQueue<T>;
  /** Behind the last answer that was taken, and where that will be which arrives next. */
  #taken: Cursor | undefined;
  #next: Cursor | undefined;
  /** So many of those that arrive next are here already. */
  #again = 0;
  /** Those whose place is not reached. */
  readonly #gaps: Gap[] = [];

  /** For stubs: `start` makes the call, whose answers it tells to the listener. */
  constructor(start: (listener: CallListener) => StreamCall, options: KeyedStreamOptions) {
    this.#options = options;
    this.#taken = options.from;
    this.#next = options.from;
    const answers = new MessageQueue<T>({
      consume: (size) => this.#took(size),
      skipped: (count, reason) => this.#missed(count, reason),
    });
    this.#answers = answers;
    this.#call = start({
      opened: (place) => this.#opened(place),
      answered: (value, size) => this.#arrived(value as T, size),
      skipped: (count, reason) => this.#skipped(count, reason),
      repeated: (slots) => ({ ...slots, from: this.#next }) satisfies OpenSlots,
      ended: () => answers.finish(undefined),
      failed: (error) => answers.finish(error),
    });
  }

  /**
   * The place behind the last answer that was taken: an answer counts as taken when the next one is
   * asked for. Kept with the key, and given as `from`, it continues there. Undefined until the
   * server has said where the answers begin.
   */
  get cursor(): Cursor | undefined {
    return this.#taken;
  }

  /** The stream itself: its answers can be read once, by one loop. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next answer. Rejects with a `TwobyteError`, once, when the call failed. */
  next(): Promise<IteratorResult<T, undefined>> {
    return this.#answers.next();
  }

  /** Takes the call back, if it still runs; answers that were not asked for are dropped. */
  return(): Promise<IteratorResult<T, undefined>> {
    const { isOver } = this.#answers;
    const result = this.#answers.return();
    if (!isOver) this.#call.cancel(new TwobyteError("canceled", "the stream was left"));
    return result;
  }

  /** R-STREAM-19, R-STREAM-29 */
  #opened(to: Cursor): void {
    const from = this.#next ?? { epoch: to.epoch, offset: 0 };
    const isSame = from.epoch === to.epoch;
    const missing = isSame ? to.offset - from.offset : undefined;
    this.#again = Math.max(0, -(missing ?? 0));
    this.#next = to;
    if (missing === undefined || missing > 0) {
      this.#gaps.push({ from, to, missing });
      this.#answers.skip(missing ?? 0, "gap");
    } else {
      this.#taken ??= to;
    }
  }

  #arrived(value: T, size: number): void {
    this.#next = behind(this.#next, 1);
    if (this.#again > 0) {
      // R-STREAM-31
      this.#again--;
      this.#call.consume(size);
    } else {
      this.#answers.push(value, size);
    }
  }

  #skipped(count: number, reason: SkipReason): void {
    this.#next = behind(this.#next, count);
    const fresh = Math.max(0, count - this.#again);
    this.#again -= count - fresh;
    if (fresh > 0) this.#answers.skip(fresh, reason);
  }

  /** R-STREAM-18 */
  #took(size: number): void {
    this.#taken = behind(this.#taken, 1);
    this.#call.consume(size);
  }

  #missed(count: number, reason: MissingReason): void {
    if (reason !== "gap") {
      this.#taken = behind(this.#taken, count);
      this.#options.onSkip?.(count, reason);
      return;
    }
    const gap = this.#gaps.shift();
    if (gap === undefined) return;
    this.#taken = gap.to;
    this.#options.onGap?.(gap);
  }
}

function behind(place: Cursor | undefined, count: number): Cursor | undefined {
  return place && { epoch: place.epoch, offset: place.offset + count };
}
