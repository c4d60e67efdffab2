import type { MethodMessage, Profile } from "@twobyte/session";
import { decodeMessage, encodeMessage, messageByName, sharedMessage } from "@twobyte/session";
import type { SharedMessage } from "@twobyte/session/server";
import type { LogItem } from "./log-item.ts";

/** So many items stay encoded: all readers that keep up, and those of other profiles, find them. */
const RECENT = 32;

/** An item's messages, by its revisions; in text by these, negated; with another id behind it. */
type Encoded = Map<number | string, { readonly encoded: SharedMessage | undefined }>;

/** The items of one log as its readers are sent them: each once for a profile and revision. */
export class EncodedItems {
  /** Under which the messages go to whoever has it free; undefined when there is one reader. */
  readonly id: number | undefined;
  readonly #outputs: readonly MethodMessage[];
  readonly #recent = new Map<LogItem, Encoded>();
  /** That which was asked for last: all who keep up ask for the same. */
  #lastItem: LogItem | undefined;
  #last: Encoded = new Map();

  constructor(outputs: readonly MethodMessage[], id?: number) {
    this.#outputs = outputs;
    this.id = id;
  }

  /**
   * An item in a profile and revision; undefined when that has no place for it. `id` is for readers
   * that another server has told of another one. Throws for an item that cannot be encoded.
   */
  get(
    item: LogItem,
    profile: Profile,
    revision: number,
    id: number | undefined = this.id,
  ): SharedMessage | undefined {
    const known = item === this.#lastItem ? this.#last : this.#find(item);
    const own = profile === "binary" ? revision : -revision;
    const key = id === this.id ? own : `${own} ${id}`;
    let message = known.get(key);
    if (message === undefined) {
      const encoded =
        id === this.id
          ? this.#encode(item, profile, revision)
          : withId(this.get(item, profile, revision), id);
      message = { encoded };
      known.set(key, message);
    }
    return message.encoded;
  }

  #find(item: LogItem): Encoded {
    let known = this.#recent.get(item);
    if (known === undefined) {
      known = new Map();
      this.#keep(item, known);
    }
    this.#lastItem = item;
    this.#last = known;
    return known;
  }

  #keep(item: LogItem, known: Encoded): void {
    this.#recent.set(item, known);
    if (this.#recent.size <= RECENT) return;
    for (const oldest of this.#recent.keys()) {
      this.#recent.delete(oldest);
      return;
    }
  }

  #encode(item: LogItem, profile: Profile, revision: number): SharedMessage | undefined {
    const codec = messageByName(this.#outputs, item.message, revision);
    if (codec?.code === undefined) return undefined;
    if (profile === "binary" && revision === item.revision) {
      return sharedMessage(codec.code, item.payload, this.id);
    }
    try {
      const value = decodeMessage(codec, item.payload, item.revision);
      const payload = encodeMessage(codec, value, profile, revision).slice();
      return sharedMessage(codec.code, payload, this.id);
    } catch (error) {
      // R-DOWN-3
      if (isToBeSkipped(error)) return undefined;
      throw error;
    }
  }
}

function withId(
  message: SharedMessage | undefined,
  id: number | undefined,
): SharedMessage | undefined {
  return message && sharedMessage(message.code, message.payload, id);
}

/** Whether a value cannot be encoded for the client, and the schema has it left out. */
export function isToBeSkipped(error: unknown): boolean {
  return (
    error instanceof Error && error.name === "CodecError" && "skip" in error && error.skip === true
  );
}
