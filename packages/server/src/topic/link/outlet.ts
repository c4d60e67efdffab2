import type { LogItem } from "../../log/log-item.ts";
import type { TopicPeer } from "./topic-peer.ts";

/** A publication that its keeper has not acknowledged. */
interface Waiting {
  /** Above those of all that this server published before. */
  readonly seq: number;
  readonly item: LogItem;
}

/** Whose publications an outlet brings away. */
export interface OutletKey {
  readonly host: { held: number; draw(): number };
  /** Sends a publication; `before` is the number of the one that has to be there, 0 for none. */
  publishTo(peer: TopicPeer, item: LogItem, seq: number, before: number): void;
  append(item: LogItem): void;
  /** So many may not have been heard by anybody. */
  missed(count: number): void;
}

/**
 * The publications that a server has for a key, on their way to its keeper. Each waits here until
 * the keeper has it; to another keeper they are all sent again, and it knows by their numbers which
 * the log has already (R-TOPIC-3).
 */
export class Outlet {
  readonly #key: OutletKey;
  #way: TopicPeer | "here" | undefined;
  readonly #waiting: Waiting[] = [];
  /** Those who want to know when nothing up to a number waits. */
  #askers: { readonly upTo: number; readonly tell: () => void }[] = [];

  constructor(key: OutletKey) {
    this.#key = key;
  }

  /** Whether nothing waits. */
  get isIdle(): boolean {
    return this.#waiting.length === 0;
  }

  /**
   * The keeper is another one from now on, or not known. The log of this server has the publications
   * up to the number `last` already.
   */
  go(way: TopicPeer | "here" | undefined, last = 0): void {
    if (way === this.#way) return;
    this.#way = way;
    if (way === "here") {
      for (const { seq, item } of this.#take(this.#waiting.length)) {
        if (seq > last) this.#key.append(item);
      }
      this.#answer();
    } else this.resend();
  }

  submit(item: LogItem): void {
    const { host } = this.#key;
    if (this.#way === "here") {
      this.#key.append(item);
      return;
    }
    const before = this.#waiting.at(-1)?.seq ?? 0;
    const seq = host.draw();
    this.#waiting.push({ seq, item });
    host.held += item.payload.length;
    if (this.#way !== undefined) this.#key.publishTo(this.#way, item, seq, before);
  }

  /** Resolves when nothing waits of what does now. */
  settled(): Promise<void> {
    const upTo = this.#waiting.at(-1)?.seq;
    if (upTo === undefined) return Promise.resolve();
    return new Promise((tell) => void this.#askers.push({ upTo, tell }));
  }

  /** Puts items in front of all that waits. */
  putBack(items: readonly LogItem[]): void {
    const askers = this.#askers.splice(0);
    const waiting = this.#take(this.#waiting.length).map(({ item }) => item);
    for (const item of [...items, ...waiting]) this.submit(item);
    // What they ask for has another number now.
    const upTo = this.#waiting.at(-1)?.seq ?? 0;
    this.#askers = askers.map(({ tell }) => ({ upTo, tell }));
    this.#answer();
  }

  /** Sends all that waits: its receiver keeps the key now. */
  resend(): void {
    if (this.#way === undefined || this.#way === "here") return;
    let before = 0;
    for (const { seq, item } of this.#waiting) {
      this.#key.publishTo(this.#way, item, seq, before);
      //@fault order-unsaid R-TOPIC-3 before = 0;
      before = seq;
    }
  }

  /** The keeper has all up to a number. */
  got(seq: number): void {
    const left = this.#waiting.findIndex((one) => one.seq > seq);
    this.#take(left === -1 ? this.#waiting.length : left);
    this.#answer();
  }

  /** The keeper is gone, and nobody knows what it had: sent again, it might be heard twice. */
  lost(): void {
    this.#way = undefined;
    this.#key.missed(this.#take(this.#waiting.length).length);
    this.#answer();
  }

  #take(count: number): Waiting[] {
    const taken = this.#waiting.splice(0, count);
    for (const { item } of taken) this.#key.host.held -= item.payload.length;
    return taken;
  }

  /** Tells those for whom nothing waits any more. */
  #answer(): void {
    const first = this.#waiting[0]?.seq ?? Number.POSITIVE_INFINITY;
    const told = this.#askers.filter(({ upTo }) => upTo < first);
    this.#askers = this.#askers.filter(({ upTo }) => upTo >= first);
    for (const { tell } of told) tell();
  }
}
