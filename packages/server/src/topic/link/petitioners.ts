import type { Cursor } from "@twobyte/session";
import type { KeyMessage } from "./topic-message.ts";
import type { TopicPeer } from "./topic-peer.ts";

/** Servers that want something of a key's keeper before it is known who that is. */
export class Petitioners {
  readonly #send: (peer: TopicPeer, message: KeyMessage) => void;
  /** Those that want its log, and from where. */
  readonly #readers = new Map<TopicPeer, Cursor>();
  /** Those that publish. */
  readonly #publishers = new Set<TopicPeer>();

  constructor(send: (peer: TopicPeer, message: KeyMessage) => void) {
    this.#send = send;
  }

  get size(): number {
    return this.#readers.size + this.#publishers.size;
  }

  reads(peer: TopicPeer, from: Cursor): void {
    this.#readers.set(peer, from);
  }

  publishes(peer: TopicPeer): void {
    this.#publishers.add(peer);
  }

  /** It does not want the log any more. */
  leaves(peer: TopicPeer): void {
    this.#readers.delete(peer);
  }

  lost(peer: TopicPeer): void {
    this.#readers.delete(peer);
    this.#publishers.delete(peer);
  }

  /** This server keeps the key: returns who wants its log. */
  take(): ReadonlyMap<TopicPeer, Cursor> {
    const readers = new Map(this.#readers);
    this.#readers.clear();
    this.#publishers.clear();
    return readers;
  }

  /** Another server keeps it; if that is one of them, this one's word was wrong. */
  refer(keeper: TopicPeer): void {
    for (const peer of new Set([...this.#readers.keys(), ...this.#publishers])) {
      this.#send(peer, peer === keeper ? { kind: "gone" } : { kind: "moved", node: keeper.node });
    }
    this.#readers.clear();
    this.#publishers.clear();
  }
}
