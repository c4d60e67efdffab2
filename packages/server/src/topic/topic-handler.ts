import type { CallContext } from "../call-context.ts";
import type { Log } from "../log/log.ts";

/** What a program does about a topic; every part of it can be left out. */
export interface TopicHandler<Key, Item> {
  /**
   * Judges a subscription that the method's policy allows; a `TwobyteError` that it throws refuses
   * it. Its context goes on for as long as the subscription, or until that goes on at another server
   * with its session: there it is judged again, and has another context.
   */
  subscribed?(key: Key, context: CallContext): void | Promise<void>;
  /**
   * Takes what a subscriber publishes, one after the other. A `TwobyteError` that it throws tells the
   * subscriber that this one was refused, and ends nothing. Without it what is published goes to all
   * subscribers, as far as it is one of the topic's outputs.
   */
  published?(key: Key, item: Item, context: CallContext): void | Promise<void>;
  /** Makes the log of a key, when it is published or subscribed to; a `MemoryLog` when left out. */
  log?(key: Key): Log;
}

/** A topic as the program publishes to it. */
export interface Topic<Key, Out> {
  /**
   * Sends a message to all subscribers of a key, those that come back included, and keeps it for
   * those who ask for what was said before. Nobody who is slow holds it up. Throws a `CodecError`
   * for a key or a message that breaks the schema, and a `TwobyteError` for one that is too long.
   */
  publish(key: Key, output: Out): void;
}
