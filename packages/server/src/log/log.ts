import type { TwobyteError } from "@twobyte/session";
import type { LogItem } from "./log-item.ts";

/** How a log ended: well without an error. */
export interface LogEnd {
  readonly error: TwobyteError | undefined;
}

/**
 * Items in order, each with an offset, for readers at places of their own (spec 9.3): what was
 * published to a topic, or the answers of one call. It answers at once: whatever keeps items
 * elsewhere has what it serves at hand.
 */
export interface Log {
  /**
   * Names the sequence that the offsets count in: another one whenever it cannot be shown that the
   * log continues the one before (R-STREAM-17). 1 to 64 bytes of UTF-8.
   */
  readonly epoch: string;
  /** Offset of the oldest item that is kept; `end` when none is. */
  readonly first: number;
  /** Offset that the next item gets. */
  readonly end: number;
  /** Set once nothing more will be appended. */
  readonly ended: LogEnd | undefined;
  /** Appends an item and returns its offset. Throws when the log has ended. */
  append(item: LogItem): number;
  /** Ends the log, once: well, or with an error. Its items stay. */
  finish(error?: TwobyteError): void;
  /** The item at an offset; undefined for one that is not kept, or not there yet. */
  at(offset: number): LogItem | undefined;
  /** Whether a later item, at whatever offset, has the same `LogItem.key`; false without a key. */
  isSuperseded(offset: number): boolean;
  /** Items below `offset` are needed no more. */
  trim(offset: number): void;
  /**
   * Calls `listener` whenever an item was appended, or the log has ended; not for what is there
   * already. It must not throw. Returns what stops that.
   */
  watch(listener: () => void): () => void;
}

/** How much a log keeps: the oldest items go when there are more. */
export interface LogBounds {
  /** At least 1. */
  readonly items: number;
  /** Of the items' payloads in bytes; the newest item is kept whatever its size. */
  readonly bytes: number;
}
