import type { Annotation } from "@twobyte/interpreter";

/** A varint in a message: where it begins, and the bytes that it takes. */
export interface VarintPlace {
  readonly at: number;
  readonly length: number;
  /** It tells how much follows: a length, or a count. */
  readonly isSize: boolean;
}

const signed = /^(?:difference of .*|i16|i32|i53|i64|duration .*|decimal .*|timestamp (?:us|ns))$/;
const unsigned = /^(?:u16|u32|u53|u64|count of .*|enum .*|union .*)$/;
const led = /^(?:string|bytes|json)$/;

/** The varints of a message, in order. */
export function varintsOf(rows: readonly Annotation[], bytes: Uint8Array): VarintPlace[] {
  return rows.flatMap(({ type, offset, length }): VarintPlace[] => {
    if (length === 0) return [];
    if (led.test(type)) {
      const end = bytes.subarray(offset).findIndex((byte) => byte < 0x80);
      return [{ at: offset, length: end + 1, isSize: true }];
    }
    if (!signed.test(type) && !unsigned.test(type)) return [];
    return [{ at: offset, length, isSize: type.startsWith("count of ") }];
  });
}

/** The value of a varint, which has to be whole. */
export function varintAt(bytes: Uint8Array, { at, length }: VarintPlace): bigint {
  return bytes
    .subarray(at, at + length)
    .reduce((sum, byte, index) => sum | (BigInt(byte & 0x7f) << BigInt(7 * index)), 0n);
}

/** The bytes of a varint. */
export function varintOf(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}
