import type { KeyMessage } from "./topic-message.ts";
import type { TopicPeer } from "./topic-peer.ts";

/** The last number of a server's publications that a log has. */
export interface Arrival {
  readonly node: string;
  readonly seq: number;
}

/** Whose publications an inlet takes. */
export interface InletKey {
  readonly host: { later(callback: () => void): void };
  send(peer: TopicPeer, message: KeyMessage): void;
}

/**
 * So many servers are remembered, those heard last: of one that seems gone too, for it may only have
 * been out of reach.
 */
const MOST = 64;

/** Which publications of other servers a log has: it goes with the log from keeper to keeper. */
export class Inlet {
  readonly #key: InletKey;
  readonly #last = new Map<string, number>();
  /** Those that are to be told which of their publications the log has. */
  readonly #owed = new Set<TopicPeer>();

  constructor(key: InletKey) {
    this.#key = key;
  }

  /**
   * Whether a publication is new, and what it must not overtake is there (R-TOPIC-3). Its server is
   * told what the log has, once for all that arrives at once.
   */
  take(peer: TopicPeer, seq: number, before: number): boolean {
    this.#owe(peer);
    const last = this.last(peer.node);
    //@fault doubles-pass R-TOPIC-3 if (before > last) return false;
    if (seq <= last || before > last) return false;
    this.#last.delete(peer.node);
    this.#last.set(peer.node, seq);
    const [oldest] = this.#last.keys();
    if (this.#last.size > MOST && oldest !== undefined) this.#last.delete(oldest);
    return true;
  }

  last(node: string): number {
    return this.#last.get(node) ?? 0;
  }

  get arrivals(): Arrival[] {
    return [...this.#last].map(([node, seq]) => ({ node, seq }));
  }

  /** The log is kept here from now on, and has these. */
  begin(arrivals: readonly Arrival[]): void {
    this.#last.clear();
    for (const { node, seq } of arrivals) this.#last.set(node, seq);
  }

  /** Tells whoever is not told yet; it is not kept here any more. */
  end(): void {
    for (const peer of this.#owed) {
      this.#key.send(peer, { kind: "got", seq: this.last(peer.node) });
    }
    this.#owed.clear();
  }

  #owe(peer: TopicPeer): void {
    if (this.#owed.size === 0) this.#key.host.later(() => this.end());
    this.#owed.add(peer);
  }
}
