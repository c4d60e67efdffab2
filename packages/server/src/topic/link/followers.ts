import type { Cursor } from "@twobyte/session";
import type { LogItem } from "../../log/log-item.ts";
import type { MemoryLog } from "../../log/memory-log.ts";
import type { Room } from "../room.ts";
import type { KeyMessage } from "./topic-message.ts";
import type { Pumped, TopicPeer } from "./topic-peer.ts";

/** What followers are sent things by. */
export interface FollowedKey {
  send(peer: TopicPeer, message: KeyMessage): void;
  itemFor(peer: TopicPeer, item: LogItem, room: Room): LogItem;
  /** A peer may have come up with the log. */
  caughtUp(peer: TopicPeer): void;
}

/**
 * The servers that have copies of a log which is kept here. Each is a reader at a place of its own:
 * one that is slow holds up nobody, and what the log drops meanwhile is lost for it (R-TOPIC-8).
 */
export class Followers implements Pumped {
  readonly #key: FollowedKey;
  readonly #offsets = new Map<TopicPeer, number>();
  #room: Room<MemoryLog> | undefined;

  constructor(key: FollowedKey) {
    this.#key = key;
  }

  get size(): number {
    return this.#offsets.size;
  }

  get peers(): TopicPeer[] {
    return [...this.#offsets.keys()];
  }

  /** Where a follower is that was sent what there was room for. */
  at(peer: TopicPeer): number | undefined {
    return this.#offsets.get(peer);
  }

  /** Sends a peer the log from a place on, or all of it when it is not reached from there. */
  start(peer: TopicPeer, room: Room<MemoryLog>, from: Cursor): void {
    const { epoch, first, end } = room.log;
    const isReached = from.epoch === epoch && from.offset >= first && from.offset <= end;
    //@fault copy-from-now suite R-TOPIC-2 const offset = isReached ? from.offset : end;
    const offset = isReached ? from.offset : first;
    this.#room = room;
    this.#offsets.set(peer, offset);
    this.#key.send(peer, { kind: "start", epoch, offset, end });
    this.pump(peer);
  }

  /** Sends a peer what it does not have, as far as there is room. */
  pump(peer: TopicPeer): void {
    const room = this.#room;
    let offset = this.#offsets.get(peer);
    if (room === undefined || offset === undefined) return;
    const { log } = room;
    while (offset < log.end) {
      if (peer.isFull) {
        peer.behind.add(this);
        return;
      }
      offset = Math.max(offset, log.first);
      const item = log.at(offset);
      if (item === undefined) break;
      this.#key.send(peer, { kind: "item", offset, item: this.#key.itemFor(peer, item, room) });
      offset++;
      this.#offsets.set(peer, offset);
    }
    this.#key.caughtUp(peer);
  }

  pumpAll(): void {
    for (const peer of this.peers) this.pump(peer);
  }

  delete(peer: TopicPeer): void {
    this.#offsets.delete(peer);
    peer.behind.delete(this);
  }

  clear(): void {
    for (const peer of this.peers) this.delete(peer);
    this.#room = undefined;
  }
}
