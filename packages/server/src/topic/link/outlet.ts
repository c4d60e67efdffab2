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

  /** Puts items in front of all that waits. */
  putBack(items: readonly LogItem[]): void {
    const waiting = this.#take(this.#waiting.length).map(({ item }) => item);
    for (const item of [...items, ...waiting]) this.submit(item);
  }

  /** Sends all that waits: its receiver keeps the key now. */
  resend(): void {
    if (this.#way === undefined || this.#way === "here") return;
    let before = 0;
    for (const { seq, item } of this.#waiting) {
      this.#key.publishTo(this.#way, item, seq, before);
      //@fault order-unsaid before = 0;
      before = seq;
    }
  }

  /** The keeper has all up to a number. */
  got(seq: number): void {
    const left = this.#waiting.findIndex((one) => one.seq > seq);
    this.#take(left === -1 ? this.#waiting.length : left);
  }

  /**
   * The keeper is gone, and nobody knows what it had. Returns how many waited: sent again, they might
   * be heard twice.
   */
  lost(): number {
    this.#way = undefined;
    return this.#take(this.#waiting.length).length;
  }

  #take(count: number): Waiting[] {
    const taken = this.#waiting.splice(0, count);
    for (const { item } of taken) this.#key.host.held -= item.payload.length;
    return taken;
  }
}
