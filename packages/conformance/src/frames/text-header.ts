import { toHex } from "@twobyte/codegen-vectors";
import { refuse } from "./frame-refusal.ts";
import type { HeaderReader } from "./header-reader.ts";
import { checkedCode } from "./header-reader.ts";

const escapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\"],
  ["n", "\n"],
  ["r", "\r"],
  ["z", "\0"],
  ["s", "\u001f"],
  ["e", "\u001e"],
]);

/** Fields in tokens. */
export class TextHeader implements HeaderReader {
  /** What is left; undefined behind the last token. */
  #rest: string | undefined;
  payloadBytes = 0;

  /** Refuses at once what no token ever holds (spec 4.1). */
  constructor(text: string) {
    if (["\0", "\r", "\n", "\u001e"].some((one) => text.includes(one))) refuse("invalid_token");
    this.#rest = text;
  }

  number(): number {
    const token = this.#token();
    if (!/^(?:0|[1-9][0-9]*)$/.test(token)) refuse("invalid_token");
    return BigInt(token) > 2n ** 53n - 1n ? refuse("out_of_range") : Number(token);
  }

  string(most: number): string {
    const text = this.#unescaped();
    return Buffer.byteLength(text) > most ? refuse("limit_exceeded") : text;
  }

  bytes16(): string {
    const token = this.#token();
    const bytes = Buffer.from(token, "base64url");
    // Only the canonical form comes back: 22 digits, unused bits zero.
    if (bytes.length !== 16 || bytes.toString("base64url") !== token) refuse("invalid_token");
    return toHex(bytes);
  }

  code(): string {
    return checkedCode(this.#token());
  }

  payload(): string {
    const rest = this.#rest ?? refuse("truncated");
    this.#rest = undefined;
    this.payloadBytes = Buffer.byteLength(rest);
    return rest;
  }

  value(): HeaderReader {
    return new TextHeader(this.#unescaped());
  }

  end(): void {
    if (this.#rest !== undefined) refuse("trailing");
  }

  none(): void {
    if (this.#rest !== "") refuse("trailing");
  }

  #unescaped(): string {
    return this.#token().replaceAll(/\\(.?)/gsu, (_whole, letter: string) => {
      return escapes.get(letter) ?? refuse("invalid_escape");
    });
  }

  #token(): string {
    const rest = this.#rest ?? refuse("truncated");
    const end = rest.indexOf("\u001f");
    this.#rest = end < 0 ? undefined : rest.slice(end + 1);
    return end < 0 ? rest : rest.slice(0, end);
  }
}
