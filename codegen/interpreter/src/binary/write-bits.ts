import type { Node } from "../tree/node.ts";

/** A bit field while it is filled, lowest bit of the first byte first (spec 3.1). */
export class BitField {
  readonly #bits: boolean[];

  constructor(size: number) {
    this.#bits = Array.from({ length: size }, () => false);
  }

  /** Sets `width` bits from `at` to a number, its lowest bit first. */
  set(at: number, width: number, value: number): void {
    for (let bit = 0; bit < width; bit += 1) {
      this.#bits[at + bit] = Math.floor(value / 2 ** bit) % 2 === 1;
    }
  }

  bytes(): number[] {
    const bytes = Array.from({ length: Math.ceil(this.#bits.length / 8) }, () => 0);
    for (const [index, isSet] of this.#bits.entries()) {
      if (isSet) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
    }
    return bytes;
  }
}

/** What the value bits of an ordinal hold: itself, or all ones for the escape (R-ENUM-1, R-ENUM-2). */
function ordinalBits(ordinal: number, width: number): number {
  return Math.min(ordinal, escapeOf(width));
}

/** All ones. */
export function escapeOf(width: number): number {
  return 2 ** width - 1;
}

/** Sets the null bit and the value bits of what stands in a slot (spec 2.2). */
export function setSlotBits(field: BitField, at: number, nullable: boolean, node: Node): void {
  if (nullable) field.set(at, 1, node.kind === "null" ? 1 : 0);
  const valueAt = at + (nullable ? 1 : 0);
  if (node.kind === "bool") field.set(valueAt, 1, node.value ? 1 : 0);
  if (node.kind === "enum" || node.kind === "union") {
    field.set(valueAt, node.width, ordinalBits(node.ordinal, node.width));
  }
}
