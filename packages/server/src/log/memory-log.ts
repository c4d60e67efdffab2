import type { Cursor, TwobyteError } from "@twobyte/session";
import { toBase64Url } from "@twobyte/wire";
import type { Log, LogBounds, LogEnd } from "./log.ts";
import type { LogItem } from "./log-item.ts";

/** What a log keeps unless it is told otherwise. */
export const DEFAULT_BOUNDS: LogBounds = { items: 1024, bytes: 1_048_576 };

/** A log that lives as long as its process; each has an epoch of its own. */
export class MemoryLog implements Log {
  //@fault one-epoch-for-all suite R-STREAM-17 #epoch: string = toBase64Url(new Uint8Array(12));
  #epoch: string = toBase64Url(crypto.getRandomValues(new Uint8Array(12)));
  readonly #bounds: LogBounds;
  /** Those from `#head` on are kept. */
  #items: LogItem[] = [];
  #head = 0;
  /** Offset of `#items[0]`. */
  #base = 0;
  #bytes = 0;
  #ended: LogEnd | undefined;
  /** Offsets of the newest items by their keys. */
  readonly #newest = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  /** The same, as long as nobody comes or goes. */
  #told: readonly (() => void)[] | undefined;

  constructor(bounds: LogBounds = DEFAULT_BOUNDS) {
    this.#bounds = bounds;
  }

  get epoch(): string {
    return this.#epoch;
  }

  get first(): number {
    return this.#base + this.#head;
  }

  get end(): number {
    return this.#base + this.#items.length;
  }

  get ended(): LogEnd | undefined {
    return this.#ended;
  }

  /** Bytes of the payloads that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  append(item: LogItem): number {
    if (this.#ended !== undefined) throw new Error("the log has ended: nothing can be appended");
    const offset = this.end;
    this.#items.push(item);
    this.#bytes += item.payload.length;
    if (item.key !== undefined) this.#newest.set(item.key, offset);
    while (this.#isOverfull) this.#drop();
    this.#settle();
    this.#tell();
    return offset;
  }

  finish(error?: TwobyteError): void {
    if (this.#ended !== undefined) return;
    this.#ended = { error };
    this.#tell();
  }

  at(offset: number): LogItem | undefined {
    return offset < this.first ? undefined : this.#items[offset - this.#base];
  }

  isSuperseded(offset: number): boolean {
    const key = this.at(offset)?.key;
    return key !== undefined && this.#newest.get(key) !== offset;
  }

  /**
   * Goes on at another place, as the copy of a log that is kept elsewhere: drops its items, and the
   * next one gets the offset. Readers go on there; a new epoch is for a log without any.
   */
  moveTo({ epoch, offset }: Cursor): void {
    this.#epoch = epoch;
    this.#items = [];
    this.#head = 0;
    this.#base = offset;
    this.#bytes = 0;
    this.#newest.clear();
  }

  trim(offset: number): void {
    while (this.first < Math.min(offset, this.end)) this.#drop();
    this.#settle();
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#told = undefined;
    return () => {
      this.#listeners.delete(listener);
      this.#told = undefined;
    };
  }

  get #isOverfull(): boolean {
    const count = this.#items.length - this.#head;
    return count > 1 && (count > this.#bounds.items || this.#bytes > this.#bounds.bytes);
  }

  #drop(): void {
    const { first } = this;
    const item = this.#items[this.#head++];
    if (item === undefined) return;
    this.#bytes -= item.payload.length;
    if (item.key !== undefined && this.#newest.get(item.key) === first) {
      this.#newest.delete(item.key);
    }
  }

  /** Lets go of dropped items in bulk. */
  #settle(): void {
    if (this.#head < 64 && this.#head < this.#items.length) return;
    this.#items.splice(0, this.#head);
    this.#base += this.#head;
    this.#head = 0;
  }

  #tell(): void {
    // A listener may stop listening, or have others begin to, while it is told.
    this.#told ??= [...this.#listeners];
    //@fault first-subscriber-alone suite R-FLOW-11 this.#told[0]?.();
    for (const listener of this.#told) listener();
  }
}
