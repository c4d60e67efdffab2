import type { ErrorCode, ErrorScope, Processed } from "../errors/error-code.ts";
import { errorName, errorNumber } from "../errors/error-code.ts";
import type { ErrorDetail, ErrorOptions } from "../errors/twobyte-error.ts";
import { TwobyteError } from "../errors/twobyte-error.ts";
import type { ErrorBody } from "../frames/error-body.ts";
import { MAX_MESSAGE } from "../frames/limits.ts";
import { cutText } from "./cut-text.ts";
import type { RawDetail } from "./stream.ts";

/**
 * Sends an error; without its metadata and detail when they cannot be encoded, for an error has to
 * arrive in any case.
 */
export function sayError(
  error: TwobyteError,
  detail: RawDetail | undefined,
  send: (body: ErrorBody) => void,
): void {
  const body = errorBodyOf(error, detail);
  try {
    send(body);
  } catch {
    send({ ...body, metadata: undefined, detail: undefined });
  }
}

/** What of an error travels (spec 7.7): never its cause, and its text cut to what fits. */
export function errorBodyOf(error: TwobyteError, detail?: RawDetail): ErrorBody {
  return {
    code: errorNumber(error.code),
    retry: error.retry,
    afterMs: wholeMs(error.afterMs),
    processed: error.processed,
    message: cutText(error.rawMessage.toWellFormed(), 0, MAX_MESSAGE),
    metadata: error.metadata.size > 0 ? error.metadata : undefined,
    detail,
  };
}

/** What a program computed can be anything: the error has to arrive with it, too. */
function wholeMs(ms: number): number {
  return Math.min(Math.max(0, Math.ceil(ms) || 0), Number.MAX_SAFE_INTEGER);
}

/** The error that a peer sent. */
export function remoteError(body: ErrorBody, scope: ErrorScope): TwobyteError {
  return new TwobyteError(errorName(body.code), body.message, {
    retry: body.retry,
    afterMs: body.afterMs,
    processed: body.processed,
    scope,
    metadata: body.metadata,
    remote: true,
  });
}

/** An error of the session, after which there is none. */
export function sessionError(
  code: ErrorCode,
  message: string,
  options: ErrorOptions = {},
): TwobyteError {
  return new TwobyteError(code, message, { scope: "session", ...options });
}

/**
 * The close code of a WebSocket that ends with this error. It repeats the verdict in its range, so
 * that a client that does not know the code knows what to do: 4000 to 4099 come again now, 4100 to
 * 4199 later, 4500 to 4599 do not.
 */
export function closeCode(error: TwobyteError | undefined): number {
  if (error === undefined) return 1000;
  const range = error.retry === "now" ? 4000 : error.retry === "after" ? 4100 : 4500;
  return range + errorNumber(error.code);
}

/** The same error with another word about whether the call had an effect. */
export function withProcessed(error: TwobyteError, processed: Processed): TwobyteError {
  if (error.processed === processed) return error;
  return new TwobyteError(error.code, error.rawMessage, { ...optionsOf(error), processed });
}

/** The same error with its detail decoded. */
export function withDetail(error: TwobyteError, detail: ErrorDetail): TwobyteError {
  return new TwobyteError(error.code, error.rawMessage, { ...optionsOf(error), detail });
}

function optionsOf(error: TwobyteError): ErrorOptions {
  const { retry, afterMs, processed, scope, detail, metadata, remote } = error;
  const options = { retry, afterMs, processed, scope, detail, metadata, remote };
  return "cause" in error ? { ...options, cause: error.cause } : options;
}

/** An error of a call that did nothing. */
export function refusal(
  code: ErrorCode,
  message: string,
  options: ErrorOptions = {},
): TwobyteError {
  //@fault refused-maybe suite R-ERROR-1 return new TwobyteError(code, message, options);
  return new TwobyteError(code, message, { processed: "no", ...options });
}
