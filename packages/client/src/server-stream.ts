import type { MissingReason, SkipReason } from "@twobyte/session";
import { MessageQueue, TwobyteError } from "@twobyte/session";
import type { CallListener } from "./client-call.ts";

/** What a stream asks of its call. */
export interface StreamCall {
  /** Gives back the credit of an answer of `size` payload bytes that was used. */
  consume(size: number): void;
  /** Takes the call back; whoever waits hears of `error`. */
  cancel(error: TwobyteError): void;
}

/**
 * The answers of one call, for `for await`. The call is made when the stub is called, not when the
 * first answer is asked for; leaving the loop early takes it back. The server sends only as far
 * ahead as the session's credit allows, and an answer counts as used when the next is asked for.
 */
export class ServerStream<T> implements AsyncIterableIterator<T, undefined, undefined> {
  readonly #call: StreamCall;
  readonly #answers: MessageQueue<T>;

  /** For stubs: `start` makes the call, whose answers it tells to the listener. */
  constructor(
    start: (listener: CallListener) => StreamCall,
    onSkip?: (count: number, reason: SkipReason) => void,
  ) {
    const answers = new MessageQueue<T>({
      consume: (size) => this.#call.consume(size),
      skipped: (count, reason: MissingReason) => {
        if (reason !== "gap") onSkip?.(count, reason);
      },
    });
    let hasAnswers = false;
    this.#answers = answers;
    this.#call = start({
      answered(value, size) {
        hasAnswers = true;
        answers.push(value as T, size);
      },
      // Nothing says that another run of the call answers as the first one did.
      repeated: (slots) => (hasAnswers ? undefined : slots),
      skipped(count, reason) {
        hasAnswers = true;
        answers.skip(count, reason);
      },
      ended: () => answers.finish(undefined),
      failed: (error) => answers.finish(error),
    });
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
}
