import { toBase64Url } from "@twobyte/wire";
import type { KeyedCall, ResultBounds, ResultStore } from "./result-store.ts";

/** What a store keeps unless it is told otherwise. */
const DEFAULT_BOUNDS: ResultBounds = { bytes: 67_108_864, ageMs: 600_000, dropped: 100_000 };

interface Finished {
  readonly call: KeyedCall;
  readonly bytes: number;
  readonly at: number;
}

/** Results in the memory of one process; each has an epoch of its own. */
export class MemoryResults implements ResultStore {
  readonly #bounds: ResultBounds;
  readonly #now: () => number;
  readonly #running = new Map<string, KeyedCall>();
  /** In the order in which they ended. */
  readonly #finished = new Map<string, Finished>();
  /** In the order in which they were dropped. */
  readonly #dropped = new Set<string>();
  #bytes = 0;
  #epoch: string = newEpoch();

  /** `now` is a clock in ms; that of the process by default. */
  constructor(bounds: Partial<ResultBounds> = {}, now: () => number = () => performance.now()) {
    this.#bounds = { ...DEFAULT_BOUNDS, ...bounds };
    this.#now = now;
  }

  get epoch(): string {
    return this.#epoch;
  }

  /** Bytes of the results that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  find(id: string): KeyedCall | "dropped" | undefined {
    this.#settle();
    //@fault running-unknown suite R-STREAM-23 const call = this.#finished.get(id)?.call;
    const call = this.#running.get(id) ?? this.#finished.get(id)?.call;
    return call ?? (this.#dropped.has(id) ? "dropped" : undefined);
  }

  begin(id: string, call: KeyedCall): void {
    this.#running.set(id, call);
  }

  finish(id: string, bytes: number): void {
    const call = this.#running.get(id);
    if (call === undefined) return;
    this.#running.delete(id);
    //@fault result-not-kept suite R-STREAM-24
    this.#finished.set(id, { call, bytes, at: this.#now() });
    this.#bytes += bytes;
    this.#settle();
  }

  forget(id: string): void {
    this.#running.delete(id);
  }

  *results(): Iterable<readonly [string, KeyedCall]> {
    this.#settle();
    for (const [id, { call }] of this.#finished) yield [id, call];
  }

  /** Drops the oldest results, as far as the bounds ask for it. */
  #settle(): void {
    const { bytes, ageMs, dropped } = this.#bounds;
    const oldest = this.#now() - ageMs;
    for (const [id, result] of this.#finished) {
      if (this.#bytes <= bytes && result.at > oldest) break;
      this.#finished.delete(id);
      this.#bytes -= result.bytes;
      //@fault dropped-runs-again suite R-STREAM-26
      this.#dropped.add(id);
    }
    if (this.#dropped.size > dropped) this.#unlearn();
  }

  /** Forgets half of what was dropped, at once: each time costs every client its repeats. */
  #unlearn(): void {
    let left = this.#dropped.size - (this.#bounds.dropped >> 1);
    for (const id of this.#dropped) {
      if (left-- <= 0) break;
      this.#dropped.delete(id);
    }
    //@fault epoch-survives suite R-STREAM-27
    this.#epoch = newEpoch();
  }
}

function newEpoch(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(12)));
}
