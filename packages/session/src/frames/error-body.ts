import type { ErrorScope, Processed, Retry } from "../errors/error-code.ts";
import type { Field } from "../fields/field.ts";
import { code, payload, record, string } from "../fields/field.ts";
import type { Metadata } from "../fields/metadata.ts";
import { metadata } from "../fields/metadata.ts";
import { word } from "../fields/word.ts";
import type { Payload } from "../payload.ts";
import { MAX_MESSAGE } from "./limits.ts";

/** Whether to try again; also in goodbyes. */
export const retryField: Field<Retry> = word(["never", "now", "after"]);
const processed: Field<Processed> = word(["no", "maybe", "yes"]);
/** How far a stream's error reaches. */
export const scopeField: Field<Exclude<ErrorScope, "session">> = word(["message", "stream"]);

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

const message = string(MAX_MESSAGE);
const detail = record({ code, payload });

/** The flags come first, before what is always there, and a detail last, for it has a payload. */
export const errorBodyFields: Field<ErrorBody> = {
  write(w, error) {
    const flags = (error.metadata === undefined ? 0 : 1) + (error.detail === undefined ? 0 : 2);
    w.number(flags, "flags");
    w.number(error.code, "code");
    retryField.write(w, error.retry, "retry");
    if (error.retry === "after") w.number(error.afterMs, "afterMs");
    processed.write(w, error.processed, "processed");
    message.write(w, error.message, "message");
    if (error.metadata !== undefined) metadata.write(w, error.metadata, "metadata");
    if (error.detail !== undefined) detail.write(w, error.detail, "detail");
  },
  read(r) {
    const flags = r.number();
    // R-FRAME-7
    //@fault flag-of-error R-FRAME-7
    if (flags > 3) r.fail("reserved_bits", "flags above the first 2");
    const number = r.number();
    // R-FRAME-24
    //@fault error-without-code R-FRAME-24
    if (number === 0) r.fail("invalid_member", "an error without a code");
    const retry = retryField.read(r);
    return {
      code: number,
      retry,
      //@fault time-without-after suite R-ERROR-4 afterMs: r.number(),
      afterMs: retry === "after" ? r.number() : 0,
      processed: processed.read(r),
      message: message.read(r),
      metadata: (flags & 1) === 0 ? undefined : metadata.read(r),
      detail: (flags & 2) === 0 ? undefined : detail.read(r),
    };
  },
};
