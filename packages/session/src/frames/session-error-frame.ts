import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import type { ErrorBody } from "./error-body.ts";
import { decodeErrorBody, encodeErrorBody } from "./error-body.ts";

/** `!Z`: the session, or the wish for one, failed. Not counted; the connection closes after it. */
export interface SessionErrorFrame extends ErrorBody {
  readonly kind: "sessionError";
}

export function encodeSessionError(w: FieldWriter, frame: SessionErrorFrame): void {
  encodeErrorBody(w, frame);
}

export function decodeSessionError(r: FieldReader): SessionErrorFrame {
  return { kind: "sessionError", ...decodeErrorBody(r) };
}
