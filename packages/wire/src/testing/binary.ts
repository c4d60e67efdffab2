import type { BinaryReader } from "../binary/reader.ts";
import { decodeBinary } from "../binary/reader.ts";
import type { BinaryWriter } from "../binary/writer.ts";
import { encodeBinary } from "../binary/writer.ts";
import type { CodecErrorCode } from "../codec-error.ts";
import { refusal } from "./refusal.ts";
import { toHex } from "./same-value.ts";

/** The bytes that `write` makes, in hex; `room` is reserved for it. */
export function written(write: (w: BinaryWriter) => void, room = 0): string {
  const message = encodeBinary(
    (w) => {
      w.reserve(room);
      write(w);
    },
    undefined,
    1,
  );
  return toHex(message);
}

/** The code that `write` is refused with. */
export function refusedToWrite(
  write: (w: BinaryWriter) => void,
  room = 64,
): CodecErrorCode | "accepted" {
  return refusal(() => written(write, room));
}

/** What `read` makes of `hex`, all of it. */
export function readHex<T>(read: (r: BinaryReader) => T, hex: string): T {
  return decodeBinary(read, fromHex(hex), 1);
}

/** The code that `read` refuses `hex` with. */
export function refusedToRead(
  read: (r: BinaryReader) => unknown,
  hex: string,
): CodecErrorCode | "accepted" {
  return refusal(() => readHex(read, hex));
}

/** The bytes of hex digits; spaces are passed over. */
function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  const pairs = hex.replaceAll(" ", "").match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}

/** Bytes that `value`, below 2^70, takes as a varint, by its number of bits. */
export function varintSize(value: bigint): number {
  return value === 0n ? 1 : Math.ceil(value.toString(2).length / 7);
}

/** A string of up to 127 bytes of UTF-8 as it stands in a message, in hex. */
export function toHexString(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return toHex(Uint8Array.of(bytes.length, ...bytes));
}
