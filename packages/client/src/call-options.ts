import type { Cursor, SkipReason, TwobyteError } from "@twobyte/session";

/** What a call can say besides its input. */
export interface CallOptions {
  /** Takes the call back: the server is told, and the call ends with `canceled`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How many ms the call may take, waiting included; then it ends with `deadline_exceeded`, here
   * and at the server. The method's own deadline when it is left out; at least 1.
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Names and values that the handler sees, at most 4 KiB of them. Names are 1 to 64 of `a` to
   * `z`, `0` to `9`, `-`, `_` and `.`.
   */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  /** Gets the names and values that the handler left behind, if the call ends well. */
  readonly onTrailers?: ((trailers: ReadonlyMap<string, string>) => void) | undefined;
}

/** What a call of a method with `retry: "keyed"` can say more. */
export interface KeyedOptions {
  /**
   * Calls with one key, of one principal and method, are one call: it runs once, and each of them
   * gets its answers, also after it has ended, for as long as the server keeps results. 1 to 128
   * bytes; drawn at random when it is left out. Clients without a principal share their keys: there
   * it has to be one that nobody guesses.
   */
  readonly key?: string | undefined;
}

/** The same of a call that has one answer. */
export interface KeyedCallOptions extends CallOptions, KeyedOptions {}

/** What an event can say besides its input; a signal takes it back only while it waits. */
export type EventOptions = Pick<CallOptions, "signal" | "metadata">;

/** The same of a method whose events have keys. */
export type KeyedEventOptions = EventOptions & KeyedOptions;

/** What a call can say that is answered with a stream. */
export interface StreamOptions extends CallOptions {
  /** Hears that the server left out `count` answers, when their place is reached. */
  readonly onSkip?: ((count: number, reason: SkipReason) => void) | undefined;
}

/** Items that a subscriber does not get, between two of those that it gets. */
export interface Gap {
  /** Behind the last item that came before. */
  readonly from: Cursor;
  /** Of the next item to come. */
  readonly to: Cursor;
  /** How many are missing; undefined when that cannot be known: the log is another one. */
  readonly missing: number | undefined;
}

/** The same of a method with `retry: "keyed"`. */
export interface KeyedStreamOptions extends StreamOptions, KeyedOptions {
  /** Begin at the `cursor` of an earlier call with the same key; at the first answer without it. */
  readonly from?: Cursor | undefined;
  /** Hears, when the place is reached, that answers are lost, or that it cannot be known. */
  readonly onGap?: ((gap: Gap) => void) | undefined;
}

/** What a subscription can say besides its key. */
export interface SubscribeOptions extends Pick<CallOptions, "signal" | "metadata"> {
  /** Begin with so many of the last items; as many as the topic's policy lets one ask for. */
  readonly last?: number | undefined;
  /** Begin at the `cursor` of an earlier subscription to the same key. */
  readonly from?: Cursor | undefined;
  /** Hears that `count` items were left out, when their place is reached. */
  readonly onSkip?: ((count: number, reason: SkipReason) => void) | undefined;
  /** Hears, when the place is reached, that items are lost, or that it cannot be known. */
  readonly onGap?: ((gap: Gap) => void) | undefined;
  /** Hears that the server refused something that was published. */
  readonly onRefused?: ((error: TwobyteError) => void) | undefined;
}
