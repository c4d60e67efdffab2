import type { SkipReason, StreamReceiver } from "@twobyte/session";
import { TwobyteError } from "@twobyte/session";
import type { BoundMethod } from "../bound-service.ts";
import type { SessionCallStart } from "../server-call.ts";
import { KeyedCaller } from "./keyed-caller.ts";
import type { KeyedCall } from "./result-store.ts";

/** One of those who wait to hear whether another server knows their key. */
class PendingCaller implements StreamReceiver {
  readonly start: SessionCallStart;
  readonly #left: (caller: PendingCaller) => void;
  #receiver: StreamReceiver | undefined;

  constructor(start: SessionCallStart, left: (caller: PendingCaller) => void) {
    this.start = start;
    this.#left = left;
  }

  /** It is the call that the key names. */
  begin(call: KeyedCall): void {
    try {
      this.#receiver = new KeyedCaller(this.start, call);
    } catch (error) {
      this.fail(TwobyteError.from(error));
    }
  }

  fail(error: TwobyteError): void {
    this.start.engine.fail(this.start.stream, error);
  }

  message(): void {}

  skipped(_count: number, _reason: SkipReason): void {}

  ended(): void {}

  failed(error: TwobyteError): void {
    if (this.#receiver !== undefined) this.#receiver.failed(error, undefined);
    else this.#left(this);
  }

  writable(): void {
    this.#receiver?.writable();
  }
}

/** A key of which other servers are asked, and the calls that have it here. */
export class PendingKey {
  readonly bound: BoundMethod;
  /** The first call. */
  readonly start: SessionCallStart;
  readonly input: unknown;
  readonly fingerprint: string;
  /** Told when nobody waits any more. */
  onLeft: (() => void) | undefined;
  /** Told when it is known what comes of it. */
  readonly onSettled: (() => void)[] = [];
  readonly #callers = new Set<PendingCaller>();

  constructor(bound: BoundMethod, start: SessionCallStart, input: unknown, fingerprint: string) {
    this.bound = bound;
    this.start = start;
    this.input = input;
    this.fingerprint = fingerprint;
  }

  /** Whether nobody waits for an answer who would get one. */
  get isLeft(): boolean {
    return this.bound.method.kind !== "event" && this.#callers.size === 0;
  }

  /** Another call has the key. */
  add(start: SessionCallStart): StreamReceiver {
    const caller = new PendingCaller(start, (left) => {
      this.#callers.delete(left);
      if (this.isLeft) this.onLeft?.();
    });
    this.#callers.add(caller);
    return caller;
  }

  /** This is the call that the key names. */
  begin(call: KeyedCall): void {
    if (this.bound.method.kind === "event") return;
    for (const caller of this.#callers) caller.begin(call);
    this.#callers.clear();
  }

  fail(error: TwobyteError): void {
    if (this.bound.method.kind === "event") return;
    for (const caller of this.#callers) caller.fail(error);
    this.#callers.clear();
  }
}
