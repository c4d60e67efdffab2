import type { CodecErrorCode } from "../codec-error.ts";
import { CodecError } from "../codec-error.ts";
import { MAX_DEPTH } from "../depth.ts";

/** Stands between two tokens (spec 4.1). */
export const SEPARATOR = "\x1f";
const SEPARATOR_UNIT = 31;
/** Stands between two frames, directly below the separator (spec 4.1). */
const FRAME_SEPARATOR = "\x1e";
/** Finds the backslash and what is below the space, separators apart. */
const SUSPECT = new RegExp(`[\0-${FRAME_SEPARATOR}\\\\]`);

/** Reads the tokens of one message. */
export class TextReader {
  /** The message. */
  text = "";
  /** First unit of the next token; one above `end` when the last token was read. */
  pos = 0;
  /** The length of `text`. */
  end = 0;
  /** Recursive structs that are entered (spec 2.7). */
  depth = 0;
  /** Set when a string was longer than its bound, counted in units and not in characters. */
  large = false;
  /** Whether an escape occurs anywhere in the message. */
  escaped = false;

  /**
   * Sets the reader to the first token of `text`. The transport's UTF-8 decoder vouches for
   * scalar values; text from elsewhere is checked by `decodeText`.
   */
  reset(text: string): void {
    this.text = text;
    this.pos = 0;
    this.end = text.length;
    this.depth = 0;
    this.large = false;
    this.escaped = false;
    if (text.length > 256 || SUSPECT.test(text)) this.inspect(text);
  }

  private inspect(text: string): void {
    this.escaped = text.indexOf("\\") !== -1;
    if (
      text.indexOf("\n") !== -1 ||
      //@fault raw-return R-TEXT-2
      text.indexOf("\r") !== -1 ||
      text.indexOf("\x1e") !== -1 ||
      text.indexOf("\0") !== -1
    ) {
      this.pos = text.split("").findIndex((unit) => "\n\r\x1e\0".includes(unit));
      this.fail("invalid_token", "a control character that has to be escaped");
    }
  }

  /** Enters a recursive struct; callers leave it by `depth--`. */
  enter(): void {
    if (++this.depth > MAX_DEPTH) {
      this.fail("depth_exceeded", `more than ${MAX_DEPTH} levels of recursive types`);
    }
  }

  /** Ends the token at `to`, which has to be the end of the text or a separator. */
  endToken(to: number): void {
    //@fault token-goes-on R-TEXT-4
    if (to < this.end && this.text.charCodeAt(to) !== SEPARATOR_UNIT) this.invalid();
    this.pos = to + 1;
  }

  /** The token as it stands, escapes included. */
  token(): string {
    const { text, pos } = this;
    //@fault missing-is-empty R-TEXT-1
    if (pos > this.end) this.truncated();
    const found = text.indexOf(SEPARATOR, pos);
    const to = found === -1 ? this.end : found;
    this.pos = to + 1;
    return text.substring(pos, to);
  }

  /** Whether the next token is the empty one. */
  atEmpty(): boolean {
    if (this.pos > this.end) this.truncated();
    return this.pos === this.end || this.text.charCodeAt(this.pos) === SEPARATOR_UNIT;
  }

  /** Passes over the next token when it is empty: the mark of an absent value (spec 4.4). */
  absent(): boolean {
    if (!this.atEmpty()) return false;
    this.pos++;
    return true;
  }

  /** Passes over the next token when it is `\-`: null (spec 4.4). */
  none(): boolean {
    if (!this.escaped || !this.text.startsWith("\\-", this.pos)) return false;
    this.endToken(this.pos + 2);
    return true;
  }

  /** Passes over the mark `1` of a present struct or constant (spec 4.4). */
  mark(): void {
    if (this.pos > this.end) this.truncated();
    //@fault any-mark R-TEXT-9
    if (this.text.charCodeAt(this.pos) !== 49) this.invalid();
    this.endToken(this.pos + 1);
  }

  /** The one empty token of a struct without fields. */
  empty(): void {
    if (!this.absent()) this.invalid();
  }

  /** Fails because the message has too few tokens. */
  truncated(): never {
    this.pos = this.end;
    this.fail("truncated", "the message has too few tokens");
  }

  /** Fails because the token at `pos` is not of its type's form. */
  invalid(): never {
    this.fail("invalid_token", "a token that is not of the form of its type");
  }

  /** Fails at an earlier place, where the token began. */
  failAt(pos: number, code: CodecErrorCode, message: string): never {
    this.pos = pos;
    this.fail(code, message);
  }

  /** Throws a `CodecError` with the position as its offset. */
  fail(code: CodecErrorCode, message: string): never {
    throw new CodecError(code, `${message} (at character ${this.pos})`, { offset: this.pos });
  }
}

const pooled = new TextReader();

/**
 * Reads `text`, all of it, with `parse`. `check` is called only when a length may be above a bound
 * of the schema that was not checked while parsing; leave it out where the value is checked anyway.
 */
export function decodeText<T>(
  parse: (r: TextReader, revision: number) => T,
  text: string,
  revision: number,
  check?: (value: T) => void,
): T {
  //@fault half-a-pair R-TEXT-3 if (text === "\ud800")
  if (!text.isWellFormed())
    throw new CodecError("invalid_utf8", "the text has an unpaired surrogate");
  return decodeScalarText(parse, text, revision, check);
}

/** As `decodeText`, for text that a UTF-8 decoder made, which cannot hold unpaired surrogates. */
export function decodeScalarText<T>(
  parse: (r: TextReader, revision: number) => T,
  text: string,
  revision: number,
  check?: (value: T) => void,
): T {
  const r = pooled;
  r.reset(text);
  const value = parse(r, revision);
  //@fault trailing-tokens R-TEXT-1
  if (r.pos <= r.end) r.fail("trailing", "tokens behind the last field");
  if (r.large && check !== undefined) check(value);
  return value;
}
