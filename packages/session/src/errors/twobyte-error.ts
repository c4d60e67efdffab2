import type { ErrorCode, ErrorScope, Processed, Retry } from "./error-code.ts";
import { isErrorCode } from "./error-code.ts";

/** A message that goes with an error: one of those that the method declares, or `!V`. */
export interface ErrorDetail {
  /** The message's name in the schema, or its code when it belongs to the protocol. */
  readonly message: string;
  /** The message itself. */
  readonly value: unknown;
}

/** What an error says besides its code and text; whatever is left out has the default shown. */
export interface ErrorOptions {
  /** Whether and when it makes sense to try again. `never`. */
  readonly retry?: Retry;
  /** How many ms to wait; with `retry: "after"` only. 0. */
  readonly afterMs?: number;
  /** Whether the call had an effect. `maybe`. */
  readonly processed?: Processed;
  /** What ended with it. `stream`. */
  readonly scope?: ErrorScope;
  /** One of the messages that the method declares among its errors. */
  readonly detail?: ErrorDetail | undefined;
  /** Names and values, at most 4 KiB (spec 7.6). */
  readonly metadata?: ReadonlyMap<string, string> | undefined;
  /** What led here; stays in this process. */
  readonly cause?: unknown;
  /** Whether the peer sent it. `false`. */
  readonly remote?: boolean;
}

/**
 * The one error of calls, streams and sessions (spec 7.7).
 *
 * Recognise it with `isTwobyteError` and branch on `code`: two copies of this package in one
 * program have two classes. The text is for people and may change.
 */
export class TwobyteError extends Error {
  /** What `isTwobyteError` goes by. */
  override readonly name = "TwobyteError";
  /** What went wrong; branch on it. */
  readonly code: ErrorCode;
  /** The text without the code in front; this is what travels, at most 1,024 bytes of it. */
  readonly rawMessage: string;
  /** Whether and when it makes sense to try again. */
  readonly retry: Retry;
  /** How many ms to wait before that; 0 unless `retry` is `after`. */
  readonly afterMs: number;
  /** Whether the call had an effect. */
  readonly processed: Processed;
  /** What ended with it. */
  readonly scope: ErrorScope;
  /** A message that the method declares among its errors, or the `Refusal` of a session, if any. */
  readonly detail: ErrorDetail | undefined;
  /** Names and values that travel with the error (spec 7.6); empty when there are none. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Whether the peer sent it. */
  readonly remote: boolean;

  /** `message` is the text without the code; throw one in a handler to tell the caller. */
  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(`[${code}] ${message}`, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.rawMessage = message;
    this.retry = options.retry ?? "never";
    this.afterMs = this.retry === "after" ? (options.afterMs ?? 0) : 0;
    this.processed = options.processed ?? "maybe";
    this.scope = options.scope ?? "stream";
    this.detail = options.detail;
    this.metadata = options.metadata ?? new Map();
    this.remote = options.remote ?? false;
  }

  /**
   * `reason` itself when it is one of these errors, of whatever copy of this class. An abort is
   * `canceled`, a timeout `deadline_exceeded`, bytes or values that a codec refused
   * `invalid_argument`. Everything else is `internal`, with a text that says nothing: what a
   * program throws by accident must not reach its peers.
   */
  static from(reason: unknown): TwobyteError {
    if (isTwobyteError(reason)) return reason;
    if (reason instanceof Error) {
      switch (reason.name) {
        case "AbortError":
          return new TwobyteError("canceled", "the call was aborted", { cause: reason });
        case "TimeoutError":
          return new TwobyteError("deadline_exceeded", "the deadline passed", { cause: reason });
        case "CodecError":
          return new TwobyteError("invalid_argument", reason.message, { cause: reason });
        default:
      }
    }
    return new TwobyteError("internal", "an unexpected error", { cause: reason });
  }
}

/** Whether `value` is a `TwobyteError`, by its form rather than its class. */
export function isTwobyteError(value: unknown): value is TwobyteError {
  return (
    value instanceof Error &&
    value.name === "TwobyteError" &&
    "code" in value &&
    isErrorCode(value.code)
  );
}
