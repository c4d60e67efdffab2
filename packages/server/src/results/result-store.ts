import type { Metadata, TwobyteError } from "@twobyte/session";
import type { EncodedItems } from "../log/encoded-items.ts";
import type { Log } from "../log/log.ts";

/** The call that a key names: what runs, and then what came of it. */
export interface KeyedCall {
  /** Of its input: a repeat with another is another call. */
  readonly fingerprint: string;
  /** Its answers, and how they ended. */
  readonly log: Log;
  /** The same, as those who wait for them are sent them. */
  readonly encoded: EncodedItems;
  /** Names and values that its handler left behind, if there are any. */
  readonly leftBehind: Metadata | undefined;
  /**
   * Somebody more waits for it. What comes back is to be called once, with the error that ended
   * the waiting; a call that runs and that nobody waits for is stopped.
   */
  join(): (error: TwobyteError) => void;
  /** Somebody has taken all answers below `offset`. */
  reached(offset: number): void;
}

/**
 * Knows the calls that were made with keys, so that a repeat is answered and runs nothing
 * (spec 9.5). It answers at once: whatever keeps results elsewhere has what it serves at hand.
 */
export interface ResultStore {
  /**
   * Another one after anything was forgotten that cannot be told from what never was: the server's
   * welcome says it, and clients repeat nothing by themselves that they began under another one
   * (R-STREAM-27). 1 to 64 bytes of UTF-8.
   */
  readonly epoch: string;
  /** The call of a key; `dropped` for one whose result was, and undefined for one never seen. */
  find(id: string): KeyedCall | "dropped" | undefined;
  /** A call begins. It is kept at least until it is finished. */
  begin(id: string, call: KeyedCall): void;
  /** The call is over, and takes so many bytes while it is kept. */
  finish(id: string, bytes: number): void;
  /** The call did nothing: its key is free again. */
  forget(id: string): void;
  /**
   * The ids and the calls of the results that are kept, for the server that goes on when this one
   * has been drained. A store that outlives its server, or that others read, has none to give.
   */
  results?(): Iterable<readonly [string, KeyedCall]>;
}

/** How much a store keeps. */
export interface ResultBounds {
  /** Of all results. 67,108,864. */
  readonly bytes: number;
  /** How long a result is kept, in ms from its end. 600,000. */
  readonly ageMs: number;
  /** Of how many dropped results it is known that they were. 100,000. */
  readonly dropped: number;
}
