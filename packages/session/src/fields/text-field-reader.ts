import type { CodecErrorCode } from "@twobyte/wire";
import { parseBytes, parseString, parseUnsigned, TextReader } from "@twobyte/wire";
import { codeNumber, HEADER_CODE } from "../frames/frame-code.ts";
import { utf8Length } from "../payload.ts";
import type { FieldReader } from "./field-reader.ts";

/** Reads the tokens of one frame's header, or of one value in a list. */
export class TextFieldReader implements FieldReader {
  readonly #r = new TextReader();

  constructor(text: string) {
    this.#r.reset(text);
  }

  /** Sets the reader to character `from` of another frame. */
  reset(text: string, from: number): void {
    this.#r.reset(text);
    this.#r.pos = from;
  }

  number(): number {
    return parseUnsigned(this.#r, Number.MAX_SAFE_INTEGER);
  }

  string(limit: number): string {
    const value = parseString(this.#r, limit);
    if (utf8Length(value) > limit) {
      this.fail("limit_exceeded", `a string of more than ${limit} UTF-8 bytes`);
    }
    return value;
  }

  bytes16(): Uint8Array<ArrayBuffer> {
    const bytes = parseBytes(this.#r, Number.MAX_SAFE_INTEGER);
    //@fault bytes-of-any-length R-FRAME-5
    if (bytes.length !== 16) this.fail("invalid_token", "other than 16 bytes");
    return bytes;
  }

  code(): number {
    const token = this.#r.token();
    if (!HEADER_CODE.test(token)) this.fail("unknown_code", "this is no code");
    return codeNumber(token);
  }

  value(): FieldReader {
    const token = parseString(this.#r, Number.MAX_SAFE_INTEGER);
    return new TextFieldReader(token);
  }

  payload(): string {
    const r = this.#r;
    //@fault payload-unmarked R-FRAME-3
    if (r.pos > r.end) r.truncated();
    const text = r.text.substring(r.pos);
    r.pos = r.end + 1;
    return text;
  }

  end(): void {
    const r = this.#r;
    if (r.pos <= r.end) r.fail("trailing", "tokens behind the last field");
  }

  none(): void {
    const r = this.#r;
    if (r.end > 0) r.fail("trailing", "tokens where none belong");
  }

  fail(code: CodecErrorCode, message: string): never {
    return this.#r.fail(code, message);
  }
}
