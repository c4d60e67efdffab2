/** What was wrong with a value or with bytes; the table is spec chapter 6. */
export type CodecErrorCode =
  | "truncated"
  | "trailing"
  | "overlong"
  | "out_of_range"
  | "invalid_utf8"
  | "invalid_member"
  | "reserved_bits"
  | "limit_exceeded"
  | "depth_exceeded"
  | "duplicate_key"
  | "unsorted_keys"
  | "invalid_token"
  | "invalid_escape"
  | "invalid_json"
  | "not_canonical"
  | "unknown_code"
  | "unknown_revision"
  | "not_expressible"
  | "invalid_value"
  | "constraint";

/**
 * The only error that encoders, decoders and validators throw (spec chapter 6).
 *
 * Recognise it by `name === "CodecError"` and branch on `code`; the message is for people and may
 * change.
 */
export class CodecError extends Error {
  /** By what to recognise the error: two copies of this package have two classes. */
  override readonly name = "CodecError";
  /** What was wrong; branch on it. */
  readonly code: CodecErrorCode;
  /** The field that was being read or written, when one was. */
  readonly field: string | undefined;
  /** Bytes (binary) or UTF-16 units (text) from the start of the payload; decoding only. */
  readonly offset: number | undefined;
  /**
   * With `not_expressible`: whether the schema has the senders of streams leave such messages out
   * and say so (spec 2.5), instead of failing.
   */
  readonly skip: boolean;

  /** For encoders and decoders. */
  constructor(
    code: CodecErrorCode,
    message: string,
    where?: { field?: string | undefined; offset?: number | undefined; skip?: boolean },
  ) {
    super(message);
    this.code = code;
    this.field = where?.field;
    this.offset = where?.offset;
    this.skip = where?.skip === true;
  }
}

/** Throws for a value that cannot be written; `field` names the place. */
export function refuseValue(field: string, expected: string, value: unknown): never {
  throw new CodecError("invalid_value", `${field}: expected ${expected}, got ${describe(value)}`, {
    field,
  });
}

function describe(value: unknown): string {
  const type = typeof value;
  if (typeof value === "string")
    return value.length > 40 ? `a string of ${value.length} units` : JSON.stringify(value);
  if (Array.isArray(value)) return "an array";
  if (value !== null && (type === "object" || type === "function" || type === "symbol"))
    return type;
  return `${String(value)}${type === "bigint" ? "n" : ""}`;
}
