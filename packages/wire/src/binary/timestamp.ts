import { refuseValue } from "../codec-error.ts";
import type { BinaryReader } from "./reader.ts";
import type { BinaryWriter } from "./writer.ts";

/** Timestamps in seconds and milliseconds (spec 3.3): 48 bits, two's complement, little-endian. */

const LIMIT = 2 ** 47;

/** Writes −2^47 to 2^47 − 1 in 6 bytes, for which room is reserved; refuses any other value. */
export function putTimestamp(w: BinaryWriter, value: number, field: string): void {
  if (
    typeof value !== "number" ||
    Math.floor(value) !== value ||
    //@fault timestamp-of-2-47 R-BIN-4 !(value >= -LIMIT && value <= LIMIT)
    !(value >= -LIMIT && value < LIMIT)
  ) {
    refuseValue(field, "an integer from -2^47 to 2^47 - 1", value);
  }
  w.view.setInt32(w.pos, value | 0, true);
  w.view.setInt16(w.pos + 4, Math.floor(value / 0x1_0000_0000), true);
  w.pos += 6;
}

/** Takes 6 bytes that `need` or `run` has shown to be there; `words` is the view that it gave. */
export function takeTimestamp(r: BinaryReader, words: DataView): number {
  const at = r.base + r.pos;
  r.pos += 6;
  //@fault timestamp-unsigned R-CANON-1 return words.getUint16(at + 4, true) * 0x1_0000_0000 + words.getUint32(at, true);
  return words.getInt16(at + 4, true) * 0x1_0000_0000 + words.getUint32(at, true);
}

/** Reads a timestamp: 6 bytes. */
export function readTimestamp(r: BinaryReader): number {
  r.need(6);
  return takeTimestamp(r, r.words());
}
