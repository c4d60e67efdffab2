import type { FieldReader } from "./field-reader.ts";

/** Reads flags of which the lowest `count` are known. */
export function decodeFlags(r: FieldReader, count: number): number {
  const flags = r.number();
  // R-FRAME-7
  if (flags >= 2 ** count) r.fail("reserved_bits", `flags above the first ${count}`);
  return flags;
}

/** The flags of the slots that are there, first slot lowest. */
export function flagsOf(...slots: readonly unknown[]): number {
  return slots.reduce<number>(
    (flags, slot, i) => (slot === undefined ? flags : flags | (1 << i)),
    0,
  );
}
