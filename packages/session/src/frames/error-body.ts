import type { ErrorScope, Processed, Retry } from "../errors/error-code.ts";
import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeFlags, flagsOf } from "../fields/flags.ts";
import type { Metadata } from "../fields/metadata.ts";
import { decodeMetadata, encodeMetadata } from "../fields/metadata.ts";
import { decodeWord, encodeWord } from "../fields/word.ts";
import type { Payload } from "../payload.ts";
import { MAX_MESSAGE } from "./limits.ts";

/** The words of a retry, by their numbers; also in goodbyes. */
export const RETRY: readonly Retry[] = ["never", "now", "after"];
const PROCESSED: readonly Processed[] = ["no", "maybe", "yes"];
/** The words of the scope of a stream's error. */
export const SCOPE: readonly Exclude<ErrorScope, "session">[] = ["message", "stream"];

/** What the errors of streams and of the session share (spec 7.7). */
export interface ErrorBody {
  /** From 1; the first sixteen have names. */
  readonly code: number;
  /** Whether to try again. */
  readonly retry: Retry;
  /** 0 unless `retry` is `after`. */
  readonly afterMs: number;
  /** Whether the call had an effect. */
  readonly processed: Processed;
  /** At most 1,024 UTF-8 bytes. */
  readonly message: string;
  /** See spec 7.6. */
  readonly metadata?: Metadata | undefined;
  /** A message that the method declares, or `!V`: its code as a number, and its bytes or text. */
  readonly detail?: { readonly code: number; readonly payload: Payload } | undefined;
}

export function encodeErrorBody(w: FieldWriter, error: ErrorBody): void {
  w.number(flagsOf(error.metadata, error.detail), "flags");
  w.number(error.code, "code");
  encodeWord(w, RETRY, error.retry, "retry");
  if (error.retry === "after") w.number(error.afterMs, "afterMs");
  encodeWord(w, PROCESSED, error.processed, "processed");
  w.string(error.message, MAX_MESSAGE, "message");
  if (error.metadata !== undefined) encodeMetadata(w, error.metadata);
  if (error.detail !== undefined) {
    w.code(error.detail.code);
    w.payload(error.detail.payload);
  }
}

export function decodeErrorBody(r: FieldReader): ErrorBody {
  const flags = decodeFlags(r, 2);
  const code = r.number();
  // R-FRAME-24
  if (code === 0) r.fail("invalid_member", "an error without a code");
  const retry = decodeWord(r, RETRY);
  const body = {
    code,
    retry,
    afterMs: retry === "after" ? r.number() : 0,
    processed: decodeWord(r, PROCESSED),
    message: r.string(MAX_MESSAGE),
    metadata: (flags & 1) === 0 ? undefined : decodeMetadata(r),
    detail: (flags & 2) === 0 ? undefined : { code: r.code(), payload: r.payload() },
  };
  if (body.detail === undefined) r.end();
  return body;
}
