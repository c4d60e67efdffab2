import type { MessageShape, Payload } from "@twobyte/session";
import { codeText, MessageQueue, messageByCode, TwobyteError } from "@twobyte/session";
import type { TakesItems } from "./server-method.ts";

/** Items without bytes take no credit: behind so many that wait another one ends the call. */
const MOST_WAITING = 65_536;

/** What the items of a call are part of. */
export interface ItemsOwner {
  /** The revision of the call. */
  readonly revision: number;
  /** Judges and decodes a message. Throws the `TwobyteError` that ends the call. */
  read(codec: MessageShape, payload: Payload): unknown;
  /** Gives back the credit of an item of `size` payload bytes that was used. */
  consume(size: number): void;
  /** `count` items were left out in front of the one that is handed out next. */
  skipped(count: number): void;
}

/** The items that a caller sends behind the input, decoded as they arrive, for the handler's loop. */
export class CallItems {
  /** What the handler reads; an item counts as used when the next one is asked for. */
  readonly queue: MessageQueue<unknown>;
  readonly #method: TakesItems<unknown>;
  readonly #owner: ItemsOwner;
  /** How many arrived and were not used. */
  #unused = 0;

  /** For one call. */
  constructor(method: TakesItems<unknown>, owner: ItemsOwner) {
    this.#method = method;
    this.#owner = owner;
    this.queue = new MessageQueue<unknown>({
      consume: (size) => {
        this.#unused--;
        owner.consume(size);
      },
      skipped: (count) => owner.skipped(count),
    });
  }

  /** Whether all that arrived was used. */
  get isIdle(): boolean {
    return this.#unused === 0;
  }

  /** An item arrived. Throws a `TwobyteError`, for the caller, when it cannot be read. */
  take(code: number, payload: Payload, size: number): void {
    if (this.queue.isOver) return;
    const { items, taggedItems } = this.#method;
    const codec = messageByCode(items, code, this.#owner.revision);
    if (codec === undefined) {
      const said = `an item cannot be read: it has the unknown code ${codeText(code)}`;
      throw new TwobyteError("invalid_argument", said);
    }
    if (size === 0 && this.queue.waiting >= MOST_WAITING) {
      const said = `${MOST_WAITING} items wait, and another has no bytes that credit would bound`;
      throw new TwobyteError("resource_exhausted", said, { retry: "now" });
    }
    const value = this.#owner.read(codec, payload);
    this.#unused++;
    this.queue.push(taggedItems ? { message: codec.name, value } : value, size);
  }

  /** The call is over: the handler is to stop, whatever it has not read. */
  fail(error: TwobyteError): void {
    if (this.queue.isOver) return;
    this.queue.drop();
    this.queue.finish(error);
  }
}
