import type { NodePeer } from "@twobyte/session/server";
import type { TopicMessage, TopicRevision } from "./topic-message.ts";
import { encodeTopicMessage } from "./topic-message.ts";

/** So many bytes of items may be on their way to a server; what follows waits in the logs. */
const WINDOW = 4_194_304;

/** A log whose items go to peers as they have room for them. */
export interface Pumped {
  pump(peer: TopicPeer): void;
}

/** Another server, as far as topics go. */
export class TopicPeer {
  /** Logs with items for it that wait for room. */
  readonly behind: Set<Pumped> = new Set();
  /** It hands over what it keeps, and nothing is to be sent there in the end. */
  isLeaving = false;
  readonly #peer: NodePeer;
  readonly #later: (callback: () => void) => void;
  readonly #revisions = new Map<string, number>();
  /** Bytes of items. */
  #sent = 0;
  #acked = 0;
  #received = 0;
  #isTelling = false;
  #isLost = false;

  /** `later` runs what belongs behind all that arrives at once. */
  constructor(peer: NodePeer, later: (callback: () => void) => void) {
    this.#peer = peer;
    this.#later = later;
  }

  get node(): string {
    return this.#peer.node;
  }

  get isReady(): boolean {
    return this.#peer.isReady && !this.isLeaving;
  }

  /** Whether items are to wait. */
  get isFull(): boolean {
    //@fault copies-unbounded suite R-TOPIC-8 return this.#sent < 0;
    return this.#sent - this.#acked >= WINDOW;
  }

  /** It has told which topics it has. */
  knows(topics: readonly TopicRevision[]): void {
    for (const { topic, newest } of topics) this.#revisions.set(topic, newest);
  }

  /** The newest revision of a topic that it knows; undefined when it does not have the topic. */
  revisionOf(topic: string): number | undefined {
    return this.#revisions.get(topic);
  }

  send(message: TopicMessage): void {
    if (this.#isLost) return;
    const bytes = encodeTopicMessage(message);
    if (message.kind === "item") this.#sent += bytes.length;
    this.#peer.send(bytes);
  }

  /** Items of so many bytes arrived; tells so once for all that arrive together. */
  took(bytes: number): void {
    this.#received += bytes;
    if (this.#isTelling) return;
    this.#isTelling = true;
    this.#later(() => {
      this.#isTelling = false;
      this.send({ kind: "ack", bytes: this.#received });
    });
  }

  /** It has taken so many bytes of items in all. */
  acked(bytes: number): void {
    this.#acked = bytes;
    for (const log of [...this.behind]) {
      if (this.isFull) return;
      this.behind.delete(log);
      log.pump(this);
    }
  }

  /** It is gone. */
  lose(): void {
    this.#isLost = true;
    this.behind.clear();
  }
}
