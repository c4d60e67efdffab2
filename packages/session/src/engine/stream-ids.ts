import type { Counters } from "./counters.ts";
import { LazyMap } from "./lazy-map.ts";

/** An id whose stream is over, until both sides know it. */
export interface RetiredId {
  readonly id: number;
  readonly sent: number;
  readonly received: number;
}

/**
 * The ids of the streams that this side opens: even for a client, odd for a server. An id is free
 * again when both halves of its stream ended and the frames up to then are acknowledged, in both
 * directions: until then one of them might have to be sent again.
 */
export class StreamIds {
  /** For engines. */
  readonly taken: LazyMap<number, true> = new LazyMap();
  /** For engines: those of `taken` whose streams are over. */
  retired: RetiredId[] = [];
  #lowest: number;

  constructor(isServer: boolean) {
    this.#lowest = isServer ? 1 : 0;
  }

  /** The lowest free id, which is taken now. */
  take(): number {
    let id = this.#lowest;
    while (this.taken.has(id)) id += 2;
    this.taken.set(id, true);
    this.#lowest = id + 2;
    return id;
  }

  /** Takes an id that was chosen elsewhere; false when it is not free. */
  lend(id: number): boolean {
    if (this.taken.has(id)) return false;
    this.taken.set(id, true);
    return true;
  }

  /** Gives back an id that was taken for nothing. */
  untake(id: number): void {
    this.taken.delete(id);
    // What was lent can be one of the other side's.
    //@fault ids-only-rise suite R-STREAM-1
    if (id < this.#lowest && id % 2 === this.#lowest % 2) this.#lowest = id;
  }

  /** The stream ended on both sides; `sent` counts the frames up to its last one. */
  retire(id: number, sent: number, received: number): void {
    this.retired.push({ id, sent, received });
  }

  /** Frees what the acknowledgements of both sides allow. */
  free(counters: Counters): void {
    const isFree = ({ sent, received }: RetiredId): boolean =>
      //@fault ids-freed-early suite R-STREAM-2 sent <= counters.sent && received <= counters.received;
      sent <= counters.acked && received <= counters.told;
    const waiting = this.retired.findIndex((one) => !isFree(one));
    const freed = this.retired.splice(0, waiting === -1 ? this.retired.length : waiting);
    for (const { id } of freed) this.untake(id);
  }
}
