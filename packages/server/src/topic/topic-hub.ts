import { encodeMessage } from "@twobyte/session";
import { toBase64Url } from "@twobyte/wire";
import { beginAt } from "../log/cursor.ts";
import { EncodedItems } from "../log/encoded-items.ts";
import { itemOf } from "../log/items-of.ts";
import type { Log } from "../log/log.ts";
import { DEFAULT_BOUNDS, MemoryLog } from "../log/memory-log.ts";
import type { ServerCall } from "../server-call.ts";
import type { TopicMethod } from "../server-method.ts";
import { sharedIds } from "./shared-ids.ts";
import type { Topic, TopicHandler } from "./topic-handler.ts";

/** So many keys without subscribers keep their logs; then those used longest ago are forgotten. */
const IDLE_KEYS = 1024;

/** Bytes of one key's log. */
const LOG_BYTES = 262_144;

/** What is published to one key, and who reads it. */
interface Room {
  /** Under which its messages go. */
  readonly id: number;
  readonly log: Log;
  readonly encoded: EncodedItems;
  readers: number;
}

/** All keys of one topic. */
export class TopicHub<Key, Item, Out> implements Topic<Key, Out> {
  readonly method: TopicMethod<Key, Item, Out>;
  readonly handler: TopicHandler<Key, Item>;
  /** In the order of their last use, those without readers. */
  readonly #idle = new Map<string, Room>();
  readonly #busy = new Map<string, Room>();

  constructor(method: TopicMethod<Key, Item, Out>, handler: TopicHandler<Key, Item> = {}) {
    this.method = method;
    this.handler = handler;
  }

  publish(key: Key, output: Out): void {
    const { method } = this;
    const name = this.#nameOf(key);
    const item = itemOf(method, output, method.newest);
    const isAsked = this.#busy.has(name) || this.#idle.has(name) || method.replay > 0;
    // Nobody has a cursor of what was never subscribed to, and nobody may ask for the last items.
    if (isAsked) this.#room(name, key).log.append(item);
  }

  /** Has a call read from the place that it asks for (R-STREAM-15). */
  join(call: ServerCall, key: Key): void {
    const name = this.#nameOf(key);
    const room = this.#room(name, key);
    this.#idle.delete(name);
    this.#busy.set(name, room);
    room.readers++;
    call.onOver = () => this.#left(name, room);
    const place = beginAt(room.log, call.from, this.method.replay);
    call.opened(place, room.id);
    call.follow(room.log, place.offset, room.encoded);
  }

  #nameOf(key: Key): string {
    const { input, newest } = this.method;
    return toBase64Url(encodeMessage(input, key, "binary", newest) as Uint8Array);
  }

  #room(name: string, key: Key): Room {
    const busy = this.#busy.get(name);
    if (busy !== undefined) return busy;
    const room = this.#idle.get(name) ?? this.#newRoom(key);
    this.#rest(name, room);
    return room;
  }

  #newRoom(key: Key): Room {
    const { outputs, replay } = this.method;
    const items = Math.max(replay, DEFAULT_BOUNDS.items);
    const log = this.handler.log?.(key) ?? new MemoryLog({ items, bytes: LOG_BYTES });
    const id = sharedIds.take();
    return { id, log, encoded: new EncodedItems(outputs, id), readers: 0 };
  }

  #left(name: string, room: Room): void {
    room.readers--;
    if (room.readers > 0 || !this.#busy.delete(name)) return;
    this.#rest(name, room);
  }

  /** A room without readers was used. */
  #rest(name: string, room: Room): void {
    this.#idle.delete(name);
    this.#idle.set(name, room);
    if (this.#idle.size <= IDLE_KEYS) return;
    for (const [oldest, { id }] of this.#idle) {
      this.#idle.delete(oldest);
      sharedIds.giveBack(id);
      return;
    }
  }
}
