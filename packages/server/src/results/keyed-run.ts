import type { Metadata, Processed } from "@twobyte/session";
import { isInRevision, TwobyteError } from "@twobyte/session";
import { EncodedItems } from "../log/encoded-items.ts";
import { itemOf } from "../log/items-of.ts";
import type { LogItem } from "../log/log-item.ts";
import { MemoryLog } from "../log/memory-log.ts";
import type { RunStart } from "../running-call.ts";
import { RunningCall } from "../running-call.ts";
import type { KeyedCall, ResultStore } from "./result-store.ts";

/**
 * So many bytes of answers may be ahead of whoever has read most of them, and one answer more: less
 * than is kept, so that this reader misses none.
 */
const AHEAD = 262_144;
/** What is kept of one call's answers, besides the longest one. */
const BOUNDS = { items: 100_000, bytes: 4_194_304 } as const;
/** What an answer takes besides its bytes, and a call besides its answers. */
const OVERHEAD = 128;

/** What a keyed call begins with. */
export interface KeyedStart extends RunStart {
  /** What the store knows it by. */
  readonly id: string;
  readonly store: ResultStore;
  readonly fingerprint: string;
  /** Of the answers, as they are kept. */
  readonly revision: number;
}

/** What is kept of a call with a key: behind its end its answers alone. */
class KeyedAnswers implements KeyedCall {
  readonly fingerprint: string;
  readonly log: MemoryLog;
  readonly encoded: EncodedItems;
  leftBehind: Metadata | undefined;
  #run: KeyedRun | undefined;

  constructor(run: KeyedRun, { method, fingerprint }: KeyedStart) {
    this.#run = run;
    this.fingerprint = fingerprint;
    this.log = new MemoryLog({ ...BOUNDS, bytes: BOUNDS.bytes + method.maxBytes });
    this.encoded = new EncodedItems(method.outputs);
  }

  /** See `KeyedCall`. */
  join(): (error: TwobyteError) => void {
    return this.#run?.join() ?? (() => {});
  }

  reached(offset: number): void {
    this.#run?.reached(offset);
  }

  /** The work is over: who called, and over which session, is not kept. */
  settle(leftBehind: Metadata | undefined): void {
    this.leftBehind = leftBehind;
    this.#run = undefined;
  }
}

/** A handler's work on a call that has a key, for everybody who makes it. */
export class KeyedRun extends RunningCall {
  /** What the store keeps. */
  readonly call: KeyedCall;
  readonly #answers: KeyedAnswers;
  readonly #id: string;
  readonly #store: ResultStore;
  readonly #revision: number;
  #waiting = 0;
  #fastest = 0;
  /** Bytes from `#fastest` on. */
  #ahead = 0;
  #resume: (() => void) | undefined;

  constructor(start: KeyedStart) {
    super(start);
    this.#answers = new KeyedAnswers(this, start);
    this.call = this.#answers;
    this.#id = start.id;
    this.#store = start.store;
    this.#revision = start.revision;
    start.store.begin(start.id, this.call);
  }

  get isWanted(): boolean {
    // What one answer came of a call that was taken back is known to its repeats.
    return this.method.kind !== "serverStream" || !this.isStopped;
  }

  get canSend(): boolean {
    return this.#ahead < AHEAD;
  }

  get hasAnswers(): boolean {
    return this.method.outputs.some((one) => isInRevision(one, this.#revision));
  }

  answer(output: unknown): void {
    const { method } = this;
    let item: LogItem;
    try {
      item = itemOf({ ...method, newest: this.#revision }, output, this.peer.revision);
    } catch (cause) {
      throw new TwobyteError("internal", `an answer of ${method.name} cannot be sent`, { cause });
    }
    this.#ahead += sizeOf(item);
    this.#answers.log.append(item);
  }

  async drained(): Promise<void> {
    while (this.isWanted && !this.canSend) {
      await new Promise<void>((resolve) => {
        this.#resume = resolve;
      });
    }
  }

  end(): void {
    this.#finish(undefined);
  }

  fail(reason: unknown, processed: Processed = "maybe"): void {
    this.#finish(this.isStopped ? stopped() : this.told(reason, processed));
  }

  protected get isAwaited(): boolean {
    return this.#waiting > 0;
  }

  protected giveUp(error: TwobyteError): void {
    this.stop(error);
    this.#go();
  }

  override settled(): void {
    super.settled();
    if (this.#answers.log.ended === undefined) this.#finish(this.isStopped ? stopped() : undefined);
  }

  join(): (error: TwobyteError) => void {
    this.#waiting++;
    return (error) => {
      this.#waiting--;
      if (this.#answers.log.ended !== undefined || this.keep(error)) return;
      //@fault joiner-cancels-all suite R-STREAM-23 if (!this.isKept) this.giveUp(error);
      if (this.#waiting === 0 && !this.isKept) this.giveUp(error);
    };
  }

  /** See `KeyedCall`. */
  reached(offset: number): void {
    for (; this.#fastest < offset; this.#fastest++) {
      const item = this.#answers.log.at(this.#fastest);
      if (item !== undefined) this.#ahead -= sizeOf(item);
    }
    this.#go();
  }

  #go(): void {
    this.#resume?.();
    this.#resume = undefined;
  }

  #finish(error: TwobyteError | undefined): void {
    this.release();
    const { log } = this.#answers;
    this.#answers.settle(this.leftBehind);
    // What did nothing can be done again; its callers are told so.
    //@fault refusal-keeps-key suite R-STREAM-34 if (log.end < 0) this.#store.forget(this.#id);
    if (error?.processed === "no" && log.end === 0) this.#store.forget(this.#id);
    else this.#store.finish(this.#id, log.bytes + OVERHEAD * (log.end - log.first + 1));
    log.finish(error);
  }
}

/** The last revision up to `newest` that has something. */
export function lastRevision(
  { removed }: { readonly removed?: number | undefined },
  newest: number,
): number {
  return removed === undefined ? newest : Math.min(removed - 1, newest);
}

/** Small answers are not for nothing. */
function sizeOf({ payload }: LogItem): number {
  return payload.length + OVERHEAD;
}

function stopped(): TwobyteError {
  return new TwobyteError("aborted", "the call was stopped before its end");
}
