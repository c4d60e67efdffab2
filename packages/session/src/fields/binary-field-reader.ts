import type { CodecErrorCode } from "@twobyte/wire";
import { BinaryReader, readString, takeVarint, takeVarint53 } from "@twobyte/wire";
import { codeText, HEADER_CODE } from "../frames/frame-code.ts";
import type { FieldReader } from "./field-reader.ts";

/** Reads the fields of one frame, or of one value in a list. */
export class BinaryFieldReader implements FieldReader {
  readonly #r = new BinaryReader();

  constructor(bytes: Uint8Array) {
    this.#r.reset(bytes);
  }

  /** Sets the reader to byte `from` of another frame. */
  reset(bytes: Uint8Array, from: number): void {
    this.#r.reset(bytes);
    this.#r.pos = from;
  }

  number(): number {
    //@fault number-of-32-bits R-FRAME-5 return takeVarint(this.#r);
    return takeVarint53(this.#r);
  }

  string(limit: number): string {
    return readString(this.#r, limit);
  }

  bytes16(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#take(16));
  }

  code(): number {
    const bytes = this.#take(2);
    const code = ((bytes[0] as number) << 8) | (bytes[1] as number);
    //@fault any-code-in-a-header suite R-FRAME-36
    if (!HEADER_CODE.test(codeText(code))) this.fail("unknown_code", "this is no code");
    return code;
  }

  value(): FieldReader {
    return new BinaryFieldReader(this.#take(takeVarint(this.#r)));
  }

  payload(): Uint8Array {
    return this.#take(this.#r.end - this.#r.pos);
  }

  end(): void {
    const r = this.#r;
    //@fault frame-goes-on R-FRAME-4
    if (r.pos !== r.end) r.fail("trailing", `${r.end - r.pos} bytes behind the last field`);
  }

  none(): void {
    this.end();
  }

  fail(code: CodecErrorCode, message: string): never {
    return this.#r.fail(code, message);
  }

  #take(size: number): Uint8Array {
    const r = this.#r;
    r.need(size);
    r.pos += size;
    // Cheaper than subarray, by far so on the buffers of Node.
    return new Uint8Array(r.bytes.buffer, r.bytes.byteOffset + r.pos - size, size);
  }
}
