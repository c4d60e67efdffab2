import { TwobyteError } from "@twobyte/session";

/** So many calls of ended sessions go on at once; the one that has longest ends for the next. */
const MOST = 10_000;

/** A call that goes on behind the end of its session. */
export interface KeptCall {
  /** It is to go on only for those who wait for it now. */
  abandon(error: TwobyteError): void;
}

/** The calls of ended sessions that still run, because their methods are to be kept. */
export class KeptCalls {
  /** Told when there are none any more. */
  onEmpty: (() => void) | undefined;
  readonly #calls = new Set<KeptCall>();
  readonly #most: number;
  #isClosed = false;

  constructor(most: number = MOST) {
    this.#most = most;
  }

  /** How many there are. */
  get size(): number {
    return this.#calls.size;
  }

  /** Takes a call in; or gives it up, when the server has stopped. */
  add(call: KeptCall): void {
    if (this.#isClosed) {
      call.abandon(stopped());
      return;
    }
    this.#calls.delete(call);
    this.#calls.add(call);
    const [first] = this.#calls;
    if (this.#calls.size <= this.#most || first === undefined) return;
    this.#calls.delete(first);
    first.abandon(new TwobyteError("resource_exhausted", "too many calls were left behind"));
  }

  /** The call is over, or somebody waits for it again. */
  delete(call: KeptCall): void {
    if (this.#calls.delete(call) && this.#calls.size === 0) this.onEmpty?.();
  }

  /** The server stops. */
  close(): void {
    this.#isClosed = true;
    for (const call of [...this.#calls]) call.abandon(stopped());
    this.#calls.clear();
  }
}

/** Why calls end when the server does. */
export function stopped(): TwobyteError {
  return new TwobyteError("unavailable", "the server has stopped", { retry: "now" });
}
