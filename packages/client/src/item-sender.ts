import type { Stream, Tagged } from "@twobyte/session";
import { isTwobyteError, messageByName, TwobyteError } from "@twobyte/session";
import type { ClientEngine } from "@twobyte/session/client";
import type { SendsItems } from "./client-method.ts";

/** What a sender needs of the session's engine. */
export type ItemEngine = Pick<ClientEngine, "send" | "skip" | "end" | "cancel">;

/**
 * Sends what an iterable gives behind the input of one call, and ends the caller's half behind it.
 * The iterable is asked for an item only when that can be sent, so it is never ahead of the credit
 * that the server grants; it is left, by its iterator's `return`, when the call ends before it.
 */
export class ItemSender<Item> {
  readonly #method: SendsItems<Item> & { readonly name: string };
  readonly #items: AsyncIterable<Item> | Iterable<Item>;
  #iterator: AsyncIterator<Item> | Iterator<Item> | undefined;
  #wake: (() => void) | undefined;
  /** The items ended, or the call did. */
  #isOver = false;

  /** Asks nothing of the items yet. */
  constructor(
    method: SendsItems<Item> & { readonly name: string },
    items: AsyncIterable<Item> | Iterable<Item>,
  ) {
    this.#method = method;
    this.#items = items;
  }

  /** Gets the iterator, before the call is made. Throws a `TypeError` for what is no iterable. */
  prepare(): void {
    this.#iterator = iteratorOf(this.#items);
  }

  /** Sends everything on the stream of a call that was made, or waits to be; never rejects. */
  async start(engine: ItemEngine, stream: Stream): Promise<void> {
    // Waits in any case: the items may be made of what the stub is about to return.
    while (await this.#isAllowed(stream)) {
      const item = await this.#next(engine, stream);
      if (item === undefined) return;
      try {
        sendItem(this.#method, engine, stream, item.value);
      } catch (cause) {
        engine.cancel(stream, unsendable(this.#method.name, cause));
        return;
      }
    }
  }

  /** The stream may have become writable. */
  writable(): void {
    this.#wake?.();
    this.#wake = undefined;
  }

  /** The call is over: no more is sent, and the iterable is told unless it has ended. */
  stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.writable();
    void leave(this.#iterator);
  }

  /** Waits until an item can be sent; false when none will be. */
  async #isAllowed(stream: Stream): Promise<boolean> {
    while (!this.#isOver && !stream.canSend) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return !this.#isOver;
  }

  /** The next item. Behind the last one it ends the half, and takes the call back after an error. */
  async #next(engine: ItemEngine, stream: Stream): Promise<{ readonly value: Item } | undefined> {
    try {
      const next = await this.#iterator?.next();
      if (this.#isOver) return undefined;
      if (next !== undefined && next.done !== true) return { value: next.value };
      this.#isOver = true;
      engine.end(stream);
    } catch (cause) {
      if (this.#isOver) return undefined;
      this.#isOver = true;
      const message = `the items of ${this.#method.name} ended with an error: ${messageOf(cause)}`;
      engine.cancel(stream, new TwobyteError("canceled", message, { cause }));
    }
    return undefined;
  }
}

/** Sends one item, or says that the stream's revision has no place for it. Throws if it cannot be. */
export function sendItem<Item>(
  { items, taggedItems, name }: SendsItems<Item> & { readonly name: string },
  engine: Pick<ItemEngine, "send" | "skip">,
  stream: Stream,
  item: Item,
): void {
  const { message, value } = taggedItems
    ? (item as Item & Tagged)
    : { message: undefined, value: item };
  const codec = messageByName(items, message, stream.revision);
  if (codec?.code === undefined) {
    const isKnown = items.some((one) => message === undefined || one.codec.name === message);
    if (!isKnown) throw new TypeError(`${name} takes no ${message}`);
    // The server's revision has no place for it, and the server hears that one is missing.
    engine.skip(stream, 1, "inexpressible");
    return;
  }
  codec.check?.(value);
  engine.send(stream, codec.code, codec, value);
}

/** What is wrong with an item that could not be sent. */
export function unsendable(name: string, cause: unknown): TwobyteError {
  const code = isTwobyteError(cause) ? cause.code : "invalid_argument";
  const why = isTwobyteError(cause) ? cause.rawMessage : messageOf(cause);
  return new TwobyteError(code, `an item of ${name} cannot be sent: ${why}`, { cause });
}

function iteratorOf<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncIterator<Item> | Iterator<Item> {
  if (typeof items === "object" && items !== null) {
    if (Symbol.asyncIterator in items) return items[Symbol.asyncIterator]();
    if (Symbol.iterator in items) return items[Symbol.iterator]();
  }
  throw new TypeError("the items are neither an async iterable nor an iterable");
}

async function leave(iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined) {
  try {
    await iterator?.return?.();
  } catch {
    // The call has ended with something else, which is what its caller hears.
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
