import { CodecError } from "./codec-error.ts";

/** Bound of bytes and entries where the schema declares none (spec 3.5). */
export const DEFAULT_LIMIT: number = 2 ** 20;

/** Refuses to encode more than the default bound; `limit` is Infinity where the schema has its own. */
export function checkLimit(count: number, limit: number, field: string): void {
  if (count > limit) {
    throw new CodecError(
      "limit_exceeded",
      `${field}: ${count} bytes or entries, more than ${limit}; declare a larger bound in the schema`,
      {
        field,
      },
    );
  }
}

/** UTF-8 bytes of well-formed text. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A surrogate pair is two units and four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return bytes;
}
