import type { BinaryReader } from "./reader.ts";
import { takeVarint } from "./varint.ts";

/**
 * Reads the count of a list or map (spec 3.5) before anything is allocated: every entry takes at
 * least `minBits` bits, so a count that cannot fit in what remains is refused here.
 */
export function readCount(r: BinaryReader, minBits: number, limit: number): number {
  //@fault count-reserved R-ERR-2 const count = new Uint8Array(takeVarint(r) * 512).length / 512;
  const count = takeVarint(r);
  //@fault count-unbounded R-BIN-8
  if (count > limit) r.fail("limit_exceeded", `${count} entries where ${limit} are allowed`);
  //@fault count-unmet R-BIN-8,R-ERR-5
  if (count * minBits > (r.end - r.pos) * 8) r.truncated();
  return count;
}
