import type { IrConstraints, IrSlot, IrType } from "@twobyte/compiler/ir";
import { entryPath, itemPath, keyPath } from "../fail.ts";
import { listLimit, mapLimit } from "../schema/limits.ts";
import { checkKeyOrder } from "../tree/key-order.ts";
import { keyText } from "../tree/key-text.ts";
import type { Node } from "../tree/node.ts";
import { memoryOf } from "../tree/previous.ts";
import { raise } from "../tree/raise.ts";
import type { BinaryReading } from "./read-binary.ts";
import { Bits } from "./read-bits.ts";

type ListType = Extract<IrType, { kind: "list" }>;
type MapType = Extract<IrType, { kind: "map" }>;

/** Reads a list: its count, its bit field, its items (spec 2.4). */
export function readList(
  reading: BinaryReading,
  type: ListType,
  constraints: IrConstraints | undefined,
  path: string,
): Node {
  const { item } = type;
  const size = reading.least.slot(item, type.delta);
  const count = readCount(reading, "list", listLimit(constraints), item.bits, size, path);
  const bits = readEntryBits(reading, count * item.bits, path);
  const memory = memoryOf(type);
  const items = Array.from({ length: count }, (_, index) =>
    reading.slot(item, { bits, at: index * item.bits }, itemPath(path, index), memory),
  );
  return { kind: "list", item, items };
}

/** Reads a map: its count, its bit field, its entries in ascending order of their keys. */
export function readMap(
  reading: BinaryReading,
  type: MapType,
  constraints: IrConstraints | undefined,
  path: string,
): Node {
  const { key, value } = type;
  const width = key.bits + value.bits;
  const size = reading.least.slot(key) + reading.least.slot(value);
  const count = readCount(reading, "map", mapLimit(constraints), width, size, path);
  const bits = readEntryBits(reading, count * width, path);
  let before: string | undefined;
  const entries = Array.from({ length: count }, (_, index): readonly [Node, Node] => {
    const from = reading.source.at;
    const at = index * width;
    const keyNode = reading.slot(key, { bits, at }, keyPath(path, index));
    const text = textOf(reading, key, keyNode);
    const wrong = checkKeyOrder(before, text);
    if (wrong !== undefined) {
      reading.source.fail(wrong, entryPath(path, text), from, "the key before is not less");
    }
    before = text;
    const valueAt = { bits, at: at + key.bits };
    return [keyNode, reading.slot(value, valueAt, entryPath(path, text))];
  });
  return { kind: "map", key, value, entries };
}

function textOf(reading: BinaryReading, key: IrSlot, node: Node): string {
  return keyText(key.type, raise(reading.schema, key, node));
}

/**
 * R-BIN-8: the count, checked against its bound and against what remains, where each entry takes one
 * bit at least.
 */
function readCount(
  { source }: BinaryReading,
  kind: string,
  limit: number,
  bits: number,
  bytes: number,
  path: string,
): number {
  const from = source.at;
  const count = source.u32(path);
  if (count > limit)
    source.fail("limit_exceeded", path, from, `${count} entries, ${limit} are allowed`);
  const width = bytes === 0 ? Math.max(1, bits) : bits;
  const least = Math.ceil((count * width) / 8) + (count === 0 ? 0 : count * bytes);
  if (least > source.remaining) {
    source.fail("truncated", path, from, `${count} entries in ${source.remaining} bytes`);
  }
  source.note(from, path, `count of ${kind}`, String(count));
  return count;
}

/** The bit field of all entries; what is behind their bits is zero (R-LAYOUT-5). */
function readEntryBits({ source }: BinaryReading, size: number, path: string): Bits {
  const from = source.at;
  const bits = new Bits(source.take(Math.ceil(size / 8), path), from);
  if (size > 0) source.note(from, path, "bits of entries", `${size} bits`);
  for (let bit = size; bit < bits.size; bit += 1) {
    if (bits.get(bit, 1) === 0) continue;
    source.fail("reserved_bits", path, bits.offset(bit), `bit ${bit} must be zero`);
  }
  return bits;
}
