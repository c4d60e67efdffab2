import type { KeyMessage } from "./topic-message.ts";
import type { TopicPeer } from "./topic-peer.ts";

/** What is handed over. */
export interface HeirKey {
  readonly name: string;
  readonly host: { draw(): number };
  send(peer: TopicPeer, message: KeyMessage): void;
}

/** To whom a server hands the log of a key that it keeps. */
export class Heir {
  readonly #key: HeirKey;
  #chosen: { readonly peer: TopicPeer; readonly round: number; isReady: boolean } | undefined;

  constructor(key: HeirKey) {
    this.#key = key;
  }

  /** Whether it is this one, and has said what it has of the log. */
  isReady(peer: TopicPeer): boolean {
    return this.#chosen?.peer === peer && this.#chosen.isReady;
  }

  /**
   * One of those that are able to, which has the log already if any has. It is asked what it has,
   * when it is another one than before.
   */
  choose(
    able: readonly TopicPeer[],
    isFollowing: (peer: TopicPeer) => boolean,
  ): TopicPeer | undefined {
    if (this.#chosen !== undefined && able.includes(this.#chosen.peer)) return this.#chosen.peer;
    const known = able.filter(isFollowing);
    const from = known.length > 0 ? known : able;
    const peer = from[spread(this.#key.name) % from.length];
    if (peer === undefined) return undefined;
    this.#chosen = { peer, round: this.#key.host.draw(), isReady: false };
    this.#key.send(peer, { kind: "heir", round: this.#chosen.round });
    return peer;
  }

  /** A server has asked for the log, perhaps as the answer. */
  asked(peer: TopicPeer, round: number): void {
    if (this.#chosen?.peer === peer && this.#chosen.round === round) this.#chosen.isReady = true;
  }

  /** A server is gone. */
  lost(peer: TopicPeer): void {
    if (this.#chosen?.peer === peer) this.clear();
  }

  clear(): void {
    this.#chosen = undefined;
  }
}

/** A number that depends on a name alone, and is another one for most others. */
function spread(name: string): number {
  let sum = 0;
  for (let i = 0; i < name.length; i++) sum = (sum * 31 + name.charCodeAt(i)) >>> 0;
  return sum;
}
