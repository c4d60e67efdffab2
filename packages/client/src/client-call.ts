import type {
  CallPort,
  CallRequest,
  Cursor,
  Metadata,
  MethodKind,
  OpenSlots,
  Payload,
  RawDetail,
  SkipReason,
  Stream,
  StreamReceiver,
  Tagged,
} from "@twobyte/session";
import {
  codeText,
  decodeMessageIn,
  messageByCode,
  refusal,
  TwobyteError,
  withDetail,
} from "@twobyte/session";
import type { KeyedCallOptions } from "./call-options.ts";
import type { ClientMethod } from "./client-method.ts";
import type { ItemSender } from "./item-sender.ts";

/** Who hears of a call's answers; `ended` or `failed` is said once, and nothing after it. */
export interface CallListener {
  /** `size`: payload bytes, to give back with `consume` once the answer was used. */
  answered(value: unknown, size: number): void;
  /** The answers are those of a log, from this place on; said before the first of them. */
  opened?(place: Cursor): void;
  /** The server refused an item, and nothing else. */
  refused?(error: TwobyteError): void;
  /** `count` answers were left out behind the last one. */
  skipped?(count: number, reason: SkipReason): void;
  /**
   * The session is over, and the call is made again in another. Returns what it says there, or
   * undefined for it to fail; see `StreamReceiver`.
   */
  repeated?(slots: OpenSlots): OpenSlots | undefined;
  /** The call ended well; all its answers were told. */
  ended(): void;
  /** The call ended with an error, whichever side it came from. */
  failed(error: TwobyteError): void;
}

/** What sends items behind the input. */
export type Sender = Pick<ItemSender<unknown>, "prepare" | "start" | "writable" | "stop">;

/** The options of a call with the place in a log where the answers are to begin. */
export interface PlacedOptions extends KeyedCallOptions {
  readonly from?: Cursor | undefined;
}

/** One call of a method: between the engine's stream and whoever waits for the answers. */
export class ClientCall<In, Out> implements StreamReceiver {
  readonly #edge: CallPort;
  readonly #method: ClientMethod<MethodKind, In, Out>;
  readonly #options: PlacedOptions;
  readonly #listener: CallListener;
  readonly #sender: Sender | undefined;
  #stream: Stream | undefined;
  #isOver = false;

  constructor(
    edge: CallPort,
    method: ClientMethod<MethodKind, In, Out>,
    options: PlacedOptions,
    listener: CallListener,
    sender?: Sender,
  ) {
    this.#edge = edge;
    this.#method = method;
    this.#options = options;
    this.#listener = listener;
    this.#sender = sender;
  }

  /** Makes the call. */
  start(input: In): void {
    const { signal } = this.#options;
    if (signal?.aborted === true) {
      this.#over(abortError(signal, "no"));
      return;
    }
    try {
      this.#sender?.prepare();
      this.#method.input.check?.(input);
      const stream = this.#edge.open(this.#request(input), this);
      if (this.#isOver) return;
      this.#stream = stream;
      signal?.addEventListener("abort", this.#abort);
      void this.#sender?.start(this.#edge.engine, stream);
    } catch (error) {
      this.#over(refusal("invalid_argument", messageOf(error), { cause: error }));
    }
  }

  /** Takes the call back. */
  cancel(error: TwobyteError): void {
    if (this.#stream !== undefined && !this.#isOver) this.#edge.engine.cancel(this.#stream, error);
  }

  /** Gives back the credit of an answer that was used. */
  consume(size: number): void {
    if (this.#stream !== undefined) this.#edge.engine.consume(this.#stream, size);
  }

  message(code: number, payload: Payload, size: number): void {
    const { outputs, tagged } = this.#method;
    const revision = this.#stream?.revision ?? 0;
    const codec = messageByCode(outputs, code, revision);
    if (codec === undefined) {
      this.cancel(unreadable(`it has the unknown code ${codeText(code)}`));
      return;
    }
    let value: unknown;
    try {
      value = decodeMessageIn(this.#edge.engine.codec, codec, payload, revision);
    } catch (error) {
      this.cancel(unreadable(`as ${codec.name}: ${messageOf(error)}`, error));
      return;
    }
    const answer: Tagged = { message: codec.name, value };
    this.#listener.answered(tagged ? answer : value, size);
  }

  opened(place: Cursor): void {
    this.#listener.opened?.(place);
  }

  refused(error: TwobyteError, detail: RawDetail | undefined): void {
    this.#listener.refused?.(detail === undefined ? error : this.#withDetail(error, detail));
  }

  skipped(count: number, reason: SkipReason): void {
    this.#listener.skipped?.(count, reason);
  }

  ended(trailers: Metadata | undefined): void {
    this.#end();
    // Behind the last answer items are for nobody.
    if (this.#sender !== undefined && this.#stream !== undefined) {
      this.#edge.engine.end(this.#stream);
    }
    if (trailers !== undefined) this.#options.onTrailers?.(trailers);
    this.#listener.ended();
  }

  failed(error: TwobyteError, detail: RawDetail | undefined): void {
    this.#over(detail === undefined ? error : this.#withDetail(error, detail));
  }

  writable(): void {
    this.#sender?.writable();
  }

  repeated(slots: OpenSlots): OpenSlots | undefined {
    return this.#listener.repeated?.(slots);
  }

  readonly #abort = (): void => {
    const { signal } = this.#options;
    if (signal !== undefined) this.cancel(abortError(signal, "maybe"));
  };

  #request(input: In): CallRequest {
    const { metadata, from, key, timeoutMs = this.#method.deadlineMs } = this.#options;
    if (timeoutMs !== undefined && !(timeoutMs >= 1)) {
      throw new RangeError(`timeoutMs must be at least 1, got ${timeoutMs}`);
    }
    return {
      method: this.#method,
      codec: this.#method.input,
      value: input,
      slots: {
        from,
        key: this.#method.retry === "keyed" ? (key ?? drawKey()) : undefined,
        deadlineMs: timeoutMs === Number.POSITIVE_INFINITY ? undefined : timeoutMs,
        metadata: metadata === undefined ? undefined : new Map(Object.entries(metadata)),
      },
    };
  }

  #withDetail(error: TwobyteError, { code, payload }: RawDetail): TwobyteError {
    const revision = this.#stream?.revision ?? 0;
    //@fault any-detail-read suite R-ERROR-3 const codec = messageByCode([...this.#method.errors, ...this.#method.outputs], code, revision);
    const codec = messageByCode(this.#method.errors, code, revision);
    if (codec === undefined) return error;
    try {
      const value = decodeMessageIn(this.#edge.engine.codec, codec, payload, revision);
      return withDetail(error, { message: codec.name, value });
    } catch {
      // The error itself matters more than what it says besides.
      return error;
    }
  }

  #over(error: TwobyteError): void {
    this.#end();
    this.#listener.failed(error);
  }

  #end(): void {
    this.#isOver = true;
    this.#sender?.stop();
    this.#options.signal?.removeEventListener("abort", this.#abort);
  }
}

/** A key that nobody else has, in whatever context `crypto.randomUUID` is missing too. */
function drawKey(): string {
  //@fault one-key-for-all suite R-STREAM-33 return new Uint32Array(4).join();
  return crypto.getRandomValues(new Uint32Array(4)).join();
}

/** What the abort of a call is told as. */
export function abortError(signal: AbortSignal, processed: "no" | "maybe"): TwobyteError {
  const cause: unknown = signal.reason;
  const isTimeout = cause instanceof Error && cause.name === "TimeoutError";
  return isTimeout
    ? new TwobyteError("deadline_exceeded", "the signal's time is over", { processed, cause })
    : new TwobyteError("canceled", "the call was taken back", { processed, cause });
}

/** An answer that is not what the method answers with. */
export function unreadable(why: string, cause?: unknown): TwobyteError {
  return new TwobyteError("internal", `an answer cannot be read: ${why}`, { cause });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
