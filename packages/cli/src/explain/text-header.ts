import type { HeaderSource, Piece } from "./header-source.ts";
import { HeaderProblem } from "./row.ts";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\",
  n: "\n",
  r: "\r",
  z: "\0",
  s: "\u001f",
  e: "\u001e",
};

/** What no token has as it is. */
export const neverRaw: readonly string[] = ["\0", "\n", "\r", "\u001e"];

/** Reads headers in the text profile: tokens of well-formed text with U+001F between them. */
export class TextHeader implements HeaderSource {
  readonly #text: string;
  /** Where the text's tokens are shown to stand, when not where they do. */
  readonly #shownAt: number | undefined;
  #at: number;

  constructor(text: string, start: number, shownAt?: number) {
    this.#text = text;
    this.#at = start;
    this.#shownAt = shownAt;
  }

  number(): Piece<number> {
    const token = this.#token();
    if (!/^(?:0|[1-9]\d*)$/.test(token.raw)) {
      throw new HeaderProblem("invalid_token", token.offset, "The token is not a number.");
    }
    const value = Number(token.raw);
    if (Number.isSafeInteger(value)) return { ...token, value };
    throw new HeaderProblem("out_of_range", token.offset, "The number has more than 53 bits.");
  }

  string(limit: number = Number.POSITIVE_INFINITY): Piece<string> {
    const token = this.#token();
    const value = readEscapes(token);
    if (Buffer.byteLength(value) <= limit) return { ...token, value };
    const problem = `The string has more than ${limit} bytes.`;
    throw new HeaderProblem("limit_exceeded", token.offset, problem);
  }

  bytes16(): Piece<string> {
    const token = this.#token();
    const bytes = Buffer.from(token.raw, "base64url");
    if (bytes.length === 16 && bytes.toString("base64url") === token.raw) {
      return { ...token, value: bytes.toString("hex") };
    }
    const problem = "The token is not 16 bytes in base64url.";
    throw new HeaderProblem("invalid_token", token.offset, problem);
  }

  code(): Piece<string> {
    const token = this.#token();
    return { ...token, value: token.raw };
  }

  value(): { readonly content: Piece<HeaderSource> } {
    const token = this.#token();
    const inside = readEscapes(token);
    const fields = new TextHeader(inside, 0, token.offset);
    return { content: { ...token, value: fields } };
  }

  isAtEnd(): boolean {
    return this.#at > this.#text.length || this.#text === "";
  }

  position(): number {
    return this.#shownAt ?? this.#at;
  }

  #token(): Piece<string> {
    const start = this.#at;
    const offset = this.#shownAt ?? start;
    if (start > this.#text.length) {
      throw new HeaderProblem("truncated", offset, "The frame ends inside of its header.");
    }
    const separator = this.#text.indexOf("\u001f", start);
    const end = separator < 0 ? this.#text.length : separator;
    const raw = this.#text.slice(start, end);
    this.#at = end + 1;
    if (neverRaw.some((character) => raw.includes(character))) {
      throw new HeaderProblem("invalid_token", offset, "The token has a character to be escaped.");
    }
    return { value: raw, offset, length: raw.length, raw };
  }
}

function readEscapes({ raw, offset }: Piece<string>): string {
  return raw.replace(/\\([\s\S]?)/g, (_, character: string) => {
    const meant = escapes[character];
    if (meant !== undefined) return meant;
    const problem = `\\${character} is no escape.`;
    throw new HeaderProblem("invalid_escape", offset, problem);
  });
}
