import type { CodecErrorCode } from "@twobyte/wire";
import { CodecError } from "@twobyte/wire";
import type { Trace } from "../trace.ts";
import { isWellFormed } from "./utf8.ts";
import { separator } from "./write-text.ts";

/** A token and where it begins, in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly offset: number;
}

const mostU32 = 2n ** 32n - 1n;

/** The tokens of one message, read from front to back. */
export class TokenSource {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #trace: Trace | undefined;
  #next = 0;

  /** R-TEXT-2, R-TEXT-3: the text as a whole is checked before its first token is read. */
  constructor(text: string, trace: Trace | undefined) {
    this.#text = text;
    this.#trace = trace;
    if (!isWellFormed(text)) this.fail("invalid_utf8", "", 0, "an unpaired surrogate");
    const control = text.split("").findIndex((character) => "\n\r\0\x1e".includes(character));
    if (control >= 0) this.fail("invalid_token", "", control, "a character that must be escaped");
    let offset = 0;
    this.#tokens = text.split(separator).map((token) => {
      const read = { text: token, offset };
      offset += token.length + 1;
      return read;
    });
  }

  get isAtEnd(): boolean {
    return this.#next === this.#tokens.length;
  }

  /** Offset of the next token. */
  get at(): number {
    return this.#tokens[this.#next]?.offset ?? this.#text.length;
  }

  fail(code: CodecErrorCode, path: string, offset: number, message: string): never {
    throw new CodecError(code, `${path || "The message"}: ${message} (at character ${offset})`, {
      field: path,
      offset,
    });
  }

  /** The next token, which stays; R-TEXT-1: `truncated` when there is none. */
  peek(path: string): Token {
    const token = this.#tokens[this.#next];
    return token ?? this.fail("truncated", path, this.#text.length, "too few tokens");
  }

  /** The next token. */
  take(path: string): Token {
    const token = this.peek(path);
    this.#next += 1;
    return token;
  }

  /** Fails because a token is not of its type's form. */
  invalid(token: Token, path: string, form: string): never {
    return this.fail("invalid_token", path, token.offset, `a token that is no ${form}`);
  }

  /** A count or an ordinal: an unsigned integer of at most 32 bits. */
  u32(path: string): { readonly value: number; readonly token: Token } {
    const token = this.take(path);
    if (!/^(?:0|[1-9][0-9]*)$/.test(token.text)) this.invalid(token, path, "unsigned integer");
    const value = BigInt(token.text);
    if (value > mostU32)
      this.fail("out_of_range", path, token.offset, `${value} is above 2^32 - 1`);
    return { value: Number(value), token };
  }

  /** How many characters stand behind a token. */
  behind(token: Token): number {
    return this.#text.length - token.offset - token.text.length;
  }

  /** Tells the trace what a token was. */
  note(token: Token, path: string, type: string, value: string): void {
    const { offset, text } = token;
    this.#trace?.({ offset, length: text.length, raw: text, path, type, value });
  }

  /** Tells the trace of a value that has no token. */
  noteNothing(path: string, type: string, value: string): void {
    this.#trace?.({ offset: this.at, length: 0, raw: "", path, type, value });
  }
}
