import type { BinaryWriter } from "@twobyte/wire";
import { putU53, putVarint, refuseValue, writeString } from "@twobyte/wire";
import type { Payload } from "../payload.ts";
import { checkedString } from "./checked-string.ts";
import type { FieldWriter } from "./field-writer.ts";

/** Appends the fields of a frame to a writer, whose `start` is left alone. */
export class BinaryFieldWriter implements FieldWriter {
  readonly #w: BinaryWriter;

  constructor(w: BinaryWriter) {
    this.#w = w;
  }

  number(value: number, field: string): void {
    this.#w.reserve(8);
    putU53(this.#w, value, field);
  }

  string(value: string, limit: number, field: string): void {
    writeString(this.#w, checkedString(value, limit, field), field);
  }

  bytes16(value: Uint8Array, field: string): void {
    if (value.length !== 16) refuseValue(field, "16 bytes", value);
    this.#append(value);
  }

  code(value: number): void {
    const w = this.#w;
    w.reserve(2);
    //@fault code-of-one-letter R-FRAME-1 w.bytes[w.pos++] = value & 255;
    w.bytes[w.pos++] = value >> 8;
    w.bytes[w.pos++] = value & 255;
  }

  entry(tag: number, write?: (w: FieldWriter) => void): void {
    const w = this.#w;
    w.reserve(16);
    putVarint(w, tag);
    // Growing moves the writer's memory, but never what lies between its start and here.
    const at = w.pos - w.start;
    w.pos++;
    write?.(this);
    const from = w.start + at;
    const size = w.pos - from - 1;
    if (size > 127) {
      const width = size < 16_384 ? 2 : 3;
      w.reserve(2);
      w.bytes.copyWithin(w.start + at + width, w.start + at + 1, w.pos);
    }
    w.pos = w.start + at;
    //@fault value-length-counts-itself R-FRAME-1 putVarint(w, size + 1);
    putVarint(w, size);
    w.pos += size;
  }

  payload(value: Payload): void {
    if (typeof value === "string") refuseValue("payload", "bytes", value);
    this.#append(value);
  }

  #append(value: Uint8Array): void {
    const w = this.#w;
    w.reserve(value.length);
    w.bytes.set(value, w.pos);
    w.pos += value.length;
  }
}
