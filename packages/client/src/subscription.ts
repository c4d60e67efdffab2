import type { Cursor } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { SubscribeOptions } from "./call-options.ts";
import type { CallListener } from "./client-call.ts";
import { LogReader } from "./log-reader.ts";
import type { Publisher } from "./publisher.ts";
import type { StreamCall } from "./server-stream.ts";

/** Makes a call whose answers begin at `from`. */
type Begin = (listener: CallListener, from: Cursor | undefined) => StreamCall;

/**
 * What is published to a key of a topic, for `for await`. A lost connection costs nothing, and a
 * session that could not be continued only what the server no longer has: the subscription is made
 * again where it was, and `onGap` hears of what is missing. Leaving the loop ends it.
 */
export class Subscription<Out, Item = never>
  implements AsyncIterableIterator<Out, undefined, undefined>
{
  readonly #edge: { readonly isOver: boolean };
  readonly #options: SubscribeOptions;
  readonly #publisher: Publisher<Item>;
  readonly #begin: Begin;
  readonly #log: LogReader<Out>;
  #call: StreamCall | undefined;
  /** Items that arrived and were not taken; those of them that an earlier session brought. */
  #held = 0;
  #stale = 0;

  /** For stubs. */
  constructor(
    edge: { readonly isOver: boolean },
    options: SubscribeOptions,
    publisher: Publisher<Item>,
    begin: Begin,
  ) {
    this.#edge = edge;
    this.#options = options;
    this.#publisher = publisher;
    this.#begin = begin;
    this.#log = new LogReader<Out>(options, (size) => this.#took(size));
    this.#start();
  }

  /**
   * The place behind the last item that was taken: an item counts as taken when the next one is
   * asked for. Kept, and given as `from`, it continues there. Undefined until the server has said
   * where the subscription begins.
   */
  get cursor(): Cursor | undefined {
    return this.#log.taken;
  }

  /**
   * Publishes to the key. Resolves when the session has taken it; rejects when it cannot be sent, or
   * the subscription is over. Whether the server takes it is told to `onRefused`.
   */
  publish(item: Item): Promise<void> {
    return this.#publisher.publish(item);
  }

  /** The subscription itself: its items can be read once, by one loop. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next item. Rejects with a `TwobyteError`, once, when the subscription failed. */
  next(): Promise<IteratorResult<Out, undefined>> {
    return this.#log.answers.next();
  }

  /** Ends the subscription; items that were not asked for are dropped. */
  return(): Promise<IteratorResult<Out, undefined>> {
    const { isOver } = this.#log.answers;
    const result = this.#log.answers.return();
    if (!isOver) {
      const error = new TwobyteError("canceled", "the subscription was left");
      this.#publisher.close(error);
      this.#call?.cancel(error);
    }
    return result;
  }

  #start(): void {
    const { last } = this.#options;
    const first = last === undefined ? undefined : { epoch: "", offset: last };
    let isMine = true;
    let isOpened = false;
    const call = this.#begin(
      {
        opened: (place) => {
          isOpened = true;
          this.#log.opened(place, place);
        },
        answered: (value, size) => this.#arrived(value as Out, size),
        skipped: (count, reason) => this.#log.leftOut(count, reason),
        refused: (error) => this.#options.onRefused?.(error),
        ended: () => this.#finish(undefined),
        failed: (error) => {
          isMine = false;
          this.#failed(error, isOpened);
        },
      },
      this.#log.next ?? first,
    );
    if (isMine) this.#call = call;
  }

  #arrived(value: Out, size: number): void {
    if (this.#log.arrived(value, size)) this.#held++;
    else this.#call?.consume(size);
  }

  #took(size: number): void {
    this.#held--;
    // The credit for it was that of a stream which is gone.
    if (this.#stale > 0) this.#stale--;
    else this.#call?.consume(size);
  }

  /**
   * Behind a session that ended, or a server or a log that did (R-HAND-22, R-TOPIC-6), the
   * subscription is made again where it was.
   */
  #failed(error: TwobyteError, isOpened: boolean): void {
    this.#call = undefined;
    this.#stale = this.#held;
    const { code, retry, scope } = error;
    const isLeft = isOpened && retry === "now" && (code === "unavailable" || code === "aborted");
    //@fault left-is-over suite R-HAND-22 const isAgain = scope === "session" && retry !== "never";
    const isAgain = isLeft || (scope === "session" && retry !== "never");
    if (!isAgain || this.#edge.isOver || this.#log.answers.isOver) {
      this.#finish(error);
      return;
    }
    // R-STREAM-40
    //@fault unheard-untold suite R-STREAM-40
    if (this.#publisher.isUnsure) this.#options.onRefused?.(unheard());
    this.#start();
  }

  #finish(error: TwobyteError | undefined): void {
    this.#publisher.close(error ?? new TwobyteError("canceled", "the subscription has ended"));
    this.#log.answers.finish(error);
  }
}

function unheard(): TwobyteError {
  const said = "the server may not have what was published last";
  return new TwobyteError("unavailable", said, { scope: "message", processed: "maybe" });
}
