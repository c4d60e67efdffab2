import { decodeMessage, encodeMessage } from "@twobyte/session";
import { fromBase64Url, toBase64Url } from "@twobyte/wire";
import { EncodedItems } from "../log/encoded-items.ts";
import { itemOf } from "../log/items-of.ts";
import type { Log } from "../log/log.ts";
import type { LogItem } from "../log/log-item.ts";
import { DEFAULT_BOUNDS, MemoryLog } from "../log/memory-log.ts";
import type { ServerCall } from "../server-call.ts";
import type { TopicMethod } from "../server-method.ts";
import type { HubLink, LinkedHub } from "./link/linked-hub.ts";
import type { Room } from "./room.ts";
import { enterRoom, IDLE_KEYS } from "./room.ts";
import { sharedIds } from "./shared-ids.ts";
import type { Topic, TopicHandler } from "./topic-handler.ts";

/** Bytes of one key's log. */
const LOG_BYTES = 262_144;

/** All keys of one topic. */
export class TopicHub<Key, Item, Out> implements Topic<Key, Out>, LinkedHub {
  readonly method: TopicMethod<Key, Item, Out>;
  readonly handler: TopicHandler<Key, Item>;
  /** Has the keys whose logs are shared with other servers. */
  link: HubLink | undefined;
  /** In the order of their last use, those without readers. */
  readonly #idle = new Map<string, Room>();
  readonly #busy = new Map<string, Room>();

  constructor(method: TopicMethod<Key, Item, Out>, handler: TopicHandler<Key, Item> = {}) {
    this.method = method;
    this.handler = handler;
  }

  publish(key: Key, output: Out): void {
    const { method, link } = this;
    const name = this.#nameOf(key);
    const item = itemOf(method, output, method.newest);
    if (link !== undefined && !this.#isOwn(name, key)) {
      link.publish(name, item);
      return;
    }
    const isAsked = this.#busy.has(name) || this.#idle.has(name) || method.replay > 0;
    // Nobody has a cursor of what was never subscribed to, and nobody may ask for the last items.
    if (isAsked) this.#room(name, key).log.append(item);
  }

  /** Has a call read from the place that it asks for (R-STREAM-15). */
  join(call: ServerCall, key: Key): void {
    const name = this.#nameOf(key);
    if (this.link !== undefined && !this.#isOwn(name, key)) {
      this.link.join(name, call);
      return;
    }
    const room = this.#room(name, key);
    this.#idle.delete(name);
    this.#busy.set(name, room);
    enterRoom(room, call, this.method.replay, () => this.#left(name, room));
  }

  /** Whether a log has all that this server has published to a key. */
  isSettled(key: Key): boolean {
    return this.link?.isSettled(this.#nameOf(key)) ?? true;
  }

  /** Resolves when a log has all that this server has published to a key, or never will. */
  async settled(key: Key): Promise<void> {
    await this.link?.settled(this.#nameOf(key));
  }

  // What the link of its server asks for.

  newRoom(name: string): Room<MemoryLog> {
    const log = this.handler.log?.(this.#keyOf(name));
    return this.#roomOf(
      log instanceof MemoryLog && log.ended === undefined ? log : this.#newMemory(),
    );
  }

  giveBack({ id }: Room): void {
    sharedIds.giveBack(id);
  }

  takeIdle(): ReadonlyMap<string, Room<MemoryLog>> {
    const taken = new Map<string, Room<MemoryLog>>();
    for (const [name, room] of this.#idle) {
      if (!(room.log instanceof MemoryLog)) continue;
      this.#idle.delete(name);
      taken.set(name, room as Room<MemoryLog>);
    }
    return taken;
  }

  nameIn(name: string, from: number, to: number): string | undefined {
    if (from === to) return name;
    const { input } = this.method;
    try {
      const key = decodeMessage(input, bytesOf(name), from);
      return toBase64Url(encodeMessage(input, key, "binary", to) as Uint8Array);
    } catch {
      return undefined;
    }
  }

  itemIn(
    item: LogItem,
    revision: number,
    encoded: EncodedItems = new EncodedItems(this.method.outputs),
  ): LogItem {
    if (item.revision <= revision) return item;
    try {
      const payload = encoded.get(item, "binary", revision)?.payload;
      if (payload !== undefined) return { ...item, revision, payload: payload as Uint8Array };
    } catch (error) {
      // R-TOPIC-9: whatever rule it has, one server's log is not held up by what another cannot know.
      if (!isNotExpressible(error)) throw error;
    }
    return { message: "", revision, payload: new Uint8Array(0) };
  }

  #nameOf(key: Key): string {
    const { input, newest } = this.method;
    return toBase64Url(encodeMessage(input, key, "binary", newest) as Uint8Array);
  }

  #keyOf(name: string): Key {
    const { input, newest } = this.method;
    return decodeMessage(input, bytesOf(name), newest) as Key;
  }

  /** Whether a key's log is of the program's own making, and not for links to move. */
  #isOwn(name: string, key: Key): boolean {
    if (this.#busy.has(name) || this.#idle.has(name)) return true;
    if (this.handler.log === undefined || this.link?.has(name) === true) return false;
    const log = this.#newLog(key);
    //@fault own-logs-shared suite R-TOPIC-10 if (log.first >= 0) return false;
    if (log instanceof MemoryLog) return false;
    this.#rest(name, this.#roomOf(log));
    return true;
  }

  #room(name: string, key: Key): Room {
    const busy = this.#busy.get(name);
    if (busy !== undefined) return busy;
    const room = this.#idle.get(name) ?? this.#roomOf(this.#newLog(key));
    this.#rest(name, room);
    return room;
  }

  #newLog(key: Key): Log {
    return this.handler.log?.(key) ?? this.#newMemory();
  }

  #newMemory(): MemoryLog {
    const items = Math.max(this.method.replay, DEFAULT_BOUNDS.items);
    return new MemoryLog({ items, bytes: LOG_BYTES });
  }

  #roomOf<L extends Log>(log: L): Room<L> {
    const id = sharedIds.take();
    return { id, log, encoded: new EncodedItems(this.method.outputs, id), readers: 0 };
  }

  #left(name: string, room: Room): void {
    if (room.readers > 0 || !this.#busy.delete(name)) return;
    this.#rest(name, room);
  }

  /** A room without readers was used. */
  #rest(name: string, room: Room): void {
    this.#idle.delete(name);
    this.#idle.set(name, room);
    if (this.#idle.size <= IDLE_KEYS) return;
    for (const [oldest, idle] of this.#idle) {
      this.#idle.delete(oldest);
      this.giveBack(idle);
      return;
    }
  }
}

function isNotExpressible(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.name === "CodecError" &&
    "code" in error &&
    error.code === "not_expressible"
  );
}

function bytesOf(name: string): Uint8Array {
  return fromBase64Url(name) ?? new Uint8Array(0);
}
