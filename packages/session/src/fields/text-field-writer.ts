import { formatInteger, formatString, refuseValue, SEPARATOR, toBase64Url } from "@twobyte/wire";
import type { Payload } from "../payload.ts";
import { checkedString } from "./checked-string.ts";
import type { FieldWriter } from "./field-writer.ts";

/** Gathers the tokens of a frame behind `text`, the frame's code. */
export class TextFieldWriter implements FieldWriter {
  /** The frame so far. */
  text: string;
  //@fault separator-behind-code R-FRAME-2 #isFirst = false;
  #isFirst = true;

  constructor(text: string) {
    this.text = text;
  }

  number(value: number, field: string): void {
    this.#token(formatInteger(value, 0, Number.MAX_SAFE_INTEGER, field));
  }

  string(value: string, limit: number, field: string): void {
    this.#token(formatString(checkedString(value, limit, field), field));
  }

  bytes16(value: Uint8Array, field: string): void {
    if (value.length !== 16) refuseValue(field, "16 bytes", value);
    this.#token(toBase64Url(value));
  }

  code(value: number): void {
    this.#token(String.fromCharCode(value >> 8, value & 255));
  }

  entry(tag: number, write?: (w: FieldWriter) => void): void {
    this.number(tag, "tag");
    const inner = new TextFieldWriter("");
    write?.(inner);
    this.#token(formatString(inner.text, "value"));
  }

  payload(value: Payload): void {
    if (typeof value !== "string") refuseValue("payload", "a string", value);
    this.#isFirst = false;
    //@fault empty-payload-unmarked R-FRAME-3 if (value !== "") this.#token(value);
    this.#token(value);
  }

  #token(token: string): void {
    this.text += this.#isFirst ? token : SEPARATOR + token;
    this.#isFirst = false;
  }
}
