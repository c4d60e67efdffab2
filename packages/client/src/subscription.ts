import type { Cursor, MissingReason, SkipReason } from "@twobyte/session";
import { MessageQueue, TwobyteError } from "@twobyte/session";
import type { Gap, SubscribeOptions } from "./call-options.ts";
import type { CallListener } from "./client-call.ts";
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
  readonly #items: MessageQueue<Out>;
  #call: StreamCall | undefined;
  /** Where the last item was that was taken, and where that will be which arrives next. */
  #taken: Cursor | undefined;
  #next: Cursor | undefined;
  /** Behind which `opened` counts items that are here already. */
  #again = 0;
  /** Items that arrived and were not taken; those of them that an earlier session brought. */
  #held = 0;
  #stale = 0;
  /** Those whose place is not reached. */
  readonly #gaps: Gap[] = [];

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
    this.#taken = options.from;
    this.#next = options.from;
    this.#items = new MessageQueue<Out>({
      consume: (size) => this.#took(size),
      skipped: (count, reason) => this.#missed(count, reason),
    });
    this.#start();
  }

  /**
   * The place behind the last item that was taken: an item counts as taken when the next one is
   * asked for. Kept, and given as `from`, it continues there. Undefined until the server has said
   * where the subscription begins.
   */
  get cursor(): Cursor | undefined {
    return this.#taken;
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
    return this.#items.next();
  }

  /** Ends the subscription; items that were not asked for are dropped. */
  return(): Promise<IteratorResult<Out, undefined>> {
    const { isOver } = this.#items;
    const result = this.#items.return();
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
    const call = this.#begin(
      {
        opened: (place) => this.#opened(place),
        answered: (value, size) => this.#arrived(value as Out, size),
        skipped: (count, reason) => this.#skipped(count, reason),
        refused: (error) => this.#options.onRefused?.(error),
        ended: () => this.#finish(undefined),
        failed: (error) => {
          isMine = false;
          this.#failed(error);
        },
      },
      this.#next ?? first,
    );
    if (isMine) this.#call = call;
  }

  /** R-STREAM-19, R-STREAM-29 */
  #opened(to: Cursor): void {
    const from = this.#next;
    const isSame = from?.epoch === to.epoch;
    this.#next = to;
    this.#again = isSame ? Math.max(0, from.offset - to.offset) : 0;
    if (from === undefined) {
      this.#taken = to;
    } else if (!isSame || to.offset > from.offset) {
      const missing = isSame ? to.offset - from.offset : undefined;
      this.#gaps.push({ from, to, missing });
      this.#items.skip(missing ?? 0, "gap");
    }
  }

  #arrived(value: Out, size: number): void {
    this.#pass(1);
    // R-STREAM-31
    if (this.#again > 0) {
      this.#again--;
      this.#call?.consume(size);
    } else {
      this.#held++;
      this.#items.push(value, size);
    }
  }

  #skipped(count: number, reason: SkipReason): void {
    this.#pass(count);
    const fresh = Math.max(0, count - this.#again);
    this.#again -= count - fresh;
    if (fresh > 0) this.#items.skip(fresh, reason);
  }

  #pass(count: number): void {
    this.#next = behind(this.#next, count);
  }

  /** R-STREAM-18 */
  #took(size: number): void {
    this.#taken = behind(this.#taken, 1);
    this.#held--;
    // The credit for it was that of a stream which is gone.
    if (this.#stale > 0) this.#stale--;
    else this.#call?.consume(size);
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

  /** Behind a session that ended the subscription is made again, in the next one. */
  #failed(error: TwobyteError): void {
    this.#call = undefined;
    this.#stale = this.#held;
    const isGap = error.scope === "session" && error.retry !== "never" && !this.#edge.isOver;
    if (isGap && !this.#items.isOver) this.#start();
    else this.#finish(error);
  }

  #finish(error: TwobyteError | undefined): void {
    this.#publisher.close(error ?? new TwobyteError("canceled", "the subscription has ended"));
    this.#items.finish(error);
  }
}

function behind(place: Cursor | undefined, count: number): Cursor | undefined {
  return place && { epoch: place.epoch, offset: place.offset + count };
}
