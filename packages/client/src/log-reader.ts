import type { Cursor, MissingReason, QueueOwner, SkipReason } from "@twobyte/session";
import { MessageQueue } from "@twobyte/session";
import type { Gap } from "./call-options.ts";

/** What becomes of the answers of a log beside those that are read. */
export interface LogReaderOptions {
  readonly from?: Cursor | undefined;
  readonly onSkip?: ((count: number, reason: SkipReason) => void) | undefined;
  readonly onGap?: ((gap: Gap) => void) | undefined;
}

/**
 * The answers of a log between its calls and the one loop that reads them: each once, whichever
 * session brings it, with the place of the last one that was taken.
 */
export class LogReader<T> implements QueueOwner {
  /** The answers that were not asked for. */
  readonly answers: MessageQueue<T> = new MessageQueue<T>(this);
  /** Behind the last answer that was taken. */
  taken: Cursor | undefined;
  /** Where that will be which is new. */
  next: Cursor | undefined;
  readonly #options: LogReaderOptions;
  readonly #used: (size: number) => void;
  /** So many of those that arrive next are here already. */
  #again = 0;
  /** Those whose place is not reached. */
  readonly #gaps: Gap[] = [];

  /** `used`: an answer of so many bytes was taken. */
  constructor(options: LogReaderOptions, used: (size: number) => void) {
    this.#options = options;
    this.#used = used;
    this.taken = options.from;
    this.next = options.from;
  }

  /** R-STREAM-19, R-STREAM-29. `first`: where answers begin that nobody placed. */
  opened(to: Cursor, first: Cursor): void {
    this.next ??= first;
    const from = this.next;
    const missing = from.epoch === to.epoch ? to.offset - from.offset : undefined;
    this.#again = Math.max(0, -(missing ?? 0));
    if (missing === undefined || missing > 0) {
      this.next = to;
      this.#gaps.push({ from, to, missing });
      this.answers.skip(missing ?? 0, "gap");
    } else {
      this.taken ??= from;
    }
  }

  /** An answer arrived; false when it was here before (R-STREAM-31). */
  arrived(value: T, size: number): boolean {
    //@fault again-handed-over suite R-STREAM-31 if (this.#again < 0) {
    if (this.#again > 0) {
      this.#again--;
      return false;
    }
    //@fault cursor-of-arrived suite R-STREAM-18 this.next = this.taken = behind(this.next, 1);
    this.next = behind(this.next, 1);
    this.answers.push(value, size);
    return true;
  }

  /** The server left some out. */
  leftOut(count: number, reason: SkipReason): void {
    const fresh = Math.max(0, count - this.#again);
    this.#again -= count - fresh;
    //@fault skip-keeps-place suite R-STREAM-16
    this.next = behind(this.next, fresh);
    if (fresh > 0) this.answers.skip(fresh, reason);
  }

  // What the queue tells.

  /** R-STREAM-18 */
  consume(size: number): void {
    //@fault cursor-stands-still suite R-STREAM-18
    this.taken = behind(this.taken, 1);
    this.#used(size);
  }

  skipped(count: number, reason: MissingReason): void {
    if (reason !== "gap") {
      this.taken = behind(this.taken, count);
      this.#options.onSkip?.(count, reason);
      return;
    }
    const gap = this.#gaps.shift();
    if (gap === undefined) return;
    this.taken = gap.to;
    //@fault gap-untold suite R-STREAM-29
    this.#options.onGap?.(gap);
  }
}

function behind(place: Cursor | undefined, count: number): Cursor | undefined {
  return place && { epoch: place.epoch, offset: place.offset + count };
}
