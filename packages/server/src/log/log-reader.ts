import { TwobyteError } from "@twobyte/session";
import type { OverflowPolicy } from "../server-method.ts";
import type { Log, LogEnd } from "./log.ts";
import type { LogItem } from "./log-item.ts";

/** Where a reader's items go. */
export interface LogTarget {
  /** Whether anybody wants more. */
  readonly isWanted: boolean;
  /** Whether there is room for an item; `pump` is called when there is again. */
  readonly canSend: boolean;
  /** Whether it is this target's turn; `goOn` is called when it will be again. */
  hasTurn(goOn: () => void): boolean;
  /** Sends an item; false when the receiver's revision has no place for it. */
  sendItem(item: LogItem): boolean;
  /** Says that items were left out in this place. */
  skipItems(count: number, reason: "overflow" | "inexpressible"): void;
  /** All items were sent, and there will be no more. */
  end(): void;
  /** The same, and it ends with an error. */
  fail(error: unknown): void;
}

/**
 * A place in a log, which moves on as the items are sent. A slow reader falls behind, and holds up
 * nobody (R-FLOW-11): what becomes of what waits for it is the method's `overflow`, and what the log
 * drops before it was sent is lost for it under any of them (spec 10.4).
 */
export class LogReader {
  /** Of the next item to send. */
  offset: number;
  readonly #log: Log;
  readonly #overflow: OverflowPolicy["mode"];
  readonly #target: LogTarget;
  /** How many items in front of `offset` were dropped and are not announced yet. */
  #dropped = 0;
  /** Items wait for room. */
  #isSlow = false;
  #isPumping = false;
  #awaitsTurn = false;
  #unwatch: (() => void) | undefined;

  constructor(log: Log, overflow: OverflowPolicy["mode"], target: LogTarget, offset: number) {
    this.#log = log;
    this.#overflow = overflow;
    this.#target = target;
    this.offset = offset;
  }

  /** Sends what is there, and from now on whatever comes. */
  start(): void {
    this.#unwatch = this.#log.watch(() => this.pump());
    this.pump();
  }

  /** Reads no more. */
  stop(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  /** Sends what can be sent now; never throws. */
  pump(): void {
    if (this.#isPumping || this.#unwatch === undefined) return;
    this.#isPumping = true;
    try {
      while (this.#step());
    } catch (error) {
      this.stop();
      this.#target.fail(error);
    } finally {
      this.#isPumping = false;
    }
  }

  readonly #goOn = (): void => {
    this.#awaitsTurn = false;
    this.pump();
  };

  /** Moves on by an item; false when there is nothing to do now. */
  #step(): boolean {
    const log = this.#log;
    const target = this.#target;
    if (!target.isWanted) {
      this.stop();
      return false;
    }
    if (this.offset < log.first) return this.#overtaken(log.first);
    const item = log.at(this.offset);
    if (item === undefined) return this.#atEnd(log.ended);
    if (!target.canSend) {
      this.#isSlow = true;
      return false;
    }
    if (this.#awaitsTurn) return false;
    this.#awaitsTurn = !target.hasTurn(this.#goOn);
    if (this.#awaitsTurn) return false;
    if (this.#isSlow && this.#overflow === "latest" && log.isSuperseded(this.offset)) {
      this.#dropped++;
    } else {
      this.#announce();
      if (!target.sendItem(item)) target.skipItems(1, "inexpressible");
    }
    this.offset++;
    // As a rule a reader keeps up, and this was the newest item.
    if (this.offset < log.end || log.ended !== undefined || this.#dropped > 0) return true;
    this.#isSlow = false;
    return false;
  }

  /** The log dropped items that were not sent. */
  #overtaken(first: number): boolean {
    if (this.#overflow === "disconnect") {
      const said = "the reader was too slow: more waited for it than is kept";
      throw new TwobyteError("resource_exhausted", said, { retry: "now" });
    }
    this.#dropped += first - this.offset;
    this.offset = first;
    return true;
  }

  #atEnd(ended: LogEnd | undefined): boolean {
    this.#isSlow = false;
    if (ended === undefined && !this.#target.canSend) return false;
    this.#announce();
    if (ended === undefined) return false;
    this.stop();
    if (ended.error === undefined) this.#target.end();
    else this.#target.fail(ended.error);
    return false;
  }

  /** R-FLOW-9 */
  #announce(): void {
    const count = this.#dropped;
    this.#dropped = 0;
    //@fault overflow-unsaid suite R-FLOW-9
    if (count > 0) this.#target.skipItems(count, "overflow");
  }
}
