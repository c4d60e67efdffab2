import type { Cursor, OpenSlots } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { KeyedStreamOptions } from "./call-options.ts";
import type { CallListener } from "./client-call.ts";
import { LogReader } from "./log-reader.ts";
import type { StreamCall } from "./server-stream.ts";

/**
 * The answers of one call with a key, for `for await`, each once, whatever becomes of connections
 * and sessions: behind a session that ended the call is joined again where it was. Leaving the loop
 * early takes the call back for this caller; whoever else waits for it goes on.
 */
export class KeyedStream<T> implements AsyncIterableIterator<T, undefined, undefined> {
  readonly #call: StreamCall;
  readonly #log: LogReader<T>;

  /** For stubs: `start` makes the call, whose answers it tells to the listener. */
  constructor(start: (listener: CallListener) => StreamCall, options: KeyedStreamOptions) {
    const log = new LogReader<T>(options, (size) => this.#call.consume(size));
    this.#log = log;
    this.#call = start({
      opened: (place) => log.opened(place, { epoch: place.epoch, offset: 0 }),
      answered: (value, size) => {
        if (!log.arrived(value as T, size)) this.#call.consume(size);
      },
      skipped: (count, reason) => log.leftOut(count, reason),
      repeated: (slots) => ({ ...slots, from: log.next }) satisfies OpenSlots,
      ended: () => log.answers.finish(undefined),
      failed: (error) => log.answers.finish(error),
    });
  }

  /**
   * The place behind the last answer that was taken: an answer counts as taken when the next one is
   * asked for. Kept with the key, and given as `from`, it continues there. Undefined until the
   * server has said where the answers begin.
   */
  get cursor(): Cursor | undefined {
    return this.#log.taken;
  }

  /** The stream itself: its answers can be read once, by one loop. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next answer. Rejects with a `TwobyteError`, once, when the call failed. */
  next(): Promise<IteratorResult<T, undefined>> {
    return this.#log.answers.next();
  }

  /** Takes the call back, if it still runs; answers that were not asked for are dropped. */
  return(): Promise<IteratorResult<T, undefined>> {
    const { isOver } = this.#log.answers;
    const result = this.#log.answers.return();
    if (!isOver) this.#call.cancel(new TwobyteError("canceled", "the stream was left"));
    return result;
  }
}
