import type { ErrorScope } from "../errors/error-code.ts";
import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import { decodeWord, encodeWord } from "../fields/word.ts";
import type { ErrorBody } from "./error-body.ts";
import { decodeErrorBody, encodeErrorBody, SCOPE } from "./error-body.ts";

/** `!X`: the stream failed, or one message on it did. Counted. */
export interface StreamErrorFrame extends ErrorBody {
  readonly kind: "streamError";
  /** The stream's id. */
  readonly stream: number;
  /** `message`: the stream goes on. */
  readonly scope: Exclude<ErrorScope, "session">;
}

export function encodeStreamError(w: FieldWriter, frame: StreamErrorFrame): void {
  w.number(frame.stream, "stream");
  encodeWord(w, SCOPE, frame.scope, "scope");
  encodeErrorBody(w, frame);
}

export function decodeStreamError(r: FieldReader): StreamErrorFrame {
  const stream = r.number();
  const scope = decodeWord(r, SCOPE);
  return { kind: "streamError", stream, scope, ...decodeErrorBody(r) };
}
