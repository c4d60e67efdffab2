import type { Tagged } from "@twobyte/session";
import { encodeMessage, messageByName, TwobyteError } from "@twobyte/session";
import type { Continuation } from "@twobyte/session/server";
import type { Movable, ServerCall } from "../server-call.ts";
import type { TopicHub } from "./topic-hub.ts";

/** One subscription at a server: from its begin, or from its arrival, to its end or its leave. */
export class Subscriber<Key, Item, Out> implements Movable {
  /** Resolves when it has ended, or has left and all that it published was taken. */
  readonly ran: Promise<void>;
  readonly #hub: TopicHub<Key, Item, Out>;
  readonly #call: ServerCall;
  readonly #key: Key;
  readonly #items: AsyncIterable<Item>;

  constructor(hub: TopicHub<Key, Item, Out>, call: ServerCall, key: Key) {
    this.#hub = hub;
    this.#call = call;
    this.#key = key;
    this.#items = call.receive(hub.method);
    this.ran = this.#run();
  }

  /** For the next server of its session (spec 15.10). */
  offered(): Continuation {
    const { method } = this.#hub;
    const { from, revision, metadata, isIdle } = this.#call;
    const input = encodeMessage(method.input, this.#key, "binary", revision) as Uint8Array;
    return {
      input: input.slice(),
      from,
      metadata: metadata.size > 0 ? [...metadata] : undefined,
      isSettled: isIdle && this.#hub.isSettled(this.#key),
    };
  }

  /** It goes on there: what it has published here is brought away (R-HAND-25). */
  left(): void {
    void this.#leave();
  }

  async #leave(): Promise<void> {
    await this.ran;
    await this.#hub.settled(this.#key);
    this.#call.done();
  }

  async #run(): Promise<void> {
    const { handler } = this.#hub;
    try {
      await handler.subscribed?.(this.#key, this.#call);
      if (!this.#call.isWanted) return;
      if (!this.#call.hasLeft) this.#hub.join(this.#call, this.#key);
      for await (const item of this.#items) await this.#publish(item);
    } catch (error) {
      this.#call.fail(error);
    }
  }

  /** Takes what its caller publishes; an error is told to that one alone (R-STREAM-10). */
  async #publish(item: Item): Promise<void> {
    const { handler } = this.#hub;
    try {
      if (handler.published === undefined) this.#forward(item);
      else await handler.published(this.#key, item, this.#call);
    } catch (error) {
      this.#call.refuse(error);
    }
  }

  /** Publishes what its caller says, as it is. */
  #forward(item: Item): void {
    const { name, items, taggedItems, outputs, tagged, newest } = this.#hub.method;
    const said: Tagged = taggedItems
      ? (item as Item & Tagged)
      : { message: messageByName(items, undefined, newest)?.name ?? "", value: item };
    if (messageByName(outputs, said.message, newest) === undefined) {
      throw new TwobyteError(
        "unimplemented",
        `${name} sends no ${said.message} to its subscribers`,
      );
    }
    this.#hub.publish(this.#key, (tagged ? said : said.value) as Out);
  }
}
