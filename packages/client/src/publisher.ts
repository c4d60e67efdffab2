import type { Stream } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { SendsItems } from "./client-method.ts";
import type { ItemEngine } from "./item-sender.ts";
import { sendItem, unsendable } from "./item-sender.ts";

/** So many items wait for credit, or a connection, at most. */
const MOST = 1024;

interface Waiting<Item> {
  readonly item: Item;
  resolve(): void;
  reject(error: TwobyteError): void;
}

/** Sends what a subscriber publishes, as the credit allows, over one subscription after the other. */
export class Publisher<Item> {
  readonly #method: SendsItems<Item> & { readonly name: string };
  #waiting: Waiting<Item>[] = [];
  #engine: ItemEngine | undefined;
  #stream: Stream | undefined;
  #isOver = false;
  /** The last subscription that is over may have kept something that was published from the server. */
  isUnsure = false;

  constructor(method: SendsItems<Item> & { readonly name: string }) {
    this.#method = method;
  }

  prepare(): void {}

  /** What is published goes over `stream` from now on. */
  start(engine: ItemEngine, stream: Stream): Promise<void> {
    this.#engine = engine;
    this.#stream = stream;
    this.writable();
    return Promise.resolve();
  }

  writable(): void {
    while (this.#stream?.canSend === true) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      try {
        if (this.#engine !== undefined) {
          sendItem(this.#method, this.#engine, this.#stream, next.item);
        }
        next.resolve();
      } catch (cause) {
        next.reject(unsendable(this.#method.name, cause));
      }
    }
  }

  /** The subscription is over; perhaps another follows. */
  stop(): void {
    this.isUnsure = this.#stream?.isUnheard === true;
    this.#stream = undefined;
  }

  /** No other follows. */
  close(error: TwobyteError): void {
    this.#isOver = true;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  publish(item: Item): Promise<void> {
    if (this.#isOver) {
      return Promise.reject(new TwobyteError("canceled", "the subscription is over"));
    }
    if (this.#waiting.length >= MOST) {
      const said = `${MOST} items wait already`;
      return Promise.reject(new TwobyteError("resource_exhausted", said, { processed: "no" }));
    }
    const sent = new Promise<void>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
    });
    this.writable();
    return sent;
  }
}
