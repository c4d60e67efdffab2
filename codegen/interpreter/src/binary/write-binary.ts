import type { IrSlot } from "@twobyte/compiler/ir";
import type { FloatType } from "../number/float.ts";
import { integralForm } from "../number/integral.ts";
import { toUtf8 } from "../text/utf8.ts";
import { uuidBytes } from "../text/uuid.ts";
import type { Node, StructNode } from "../tree/node.ts";
import { BitField, escapeOf, setSlotBits } from "./write-bits.ts";
import { fixedBytes, varint, zigzag } from "./write-varint.ts";

/** The bytes of a message (spec chapter 3). */
export function writeBinary(message: StructNode): Uint8Array {
  return new Uint8Array(structBytes(message));
}

function structBytes({ groups }: StructNode): number[] {
  return groups.flatMap((group) => {
    const bits = new BitField(group.bits);
    for (const { field, node } of group.fields) {
      if (node.kind === "absent") continue;
      if (field.presenceBit !== undefined) bits.set(field.presenceBit, 1, 1);
      setSlotBits(bits, field.bitsAt ?? 0, field.slot.nullable, node);
    }
    return [...bits.bytes(), ...group.fields.flatMap(({ node }) => valueBytes(node))];
  });
}

/** What a value takes beside its bits. */
function valueBytes(node: Node): number[] {
  switch (node.kind) {
    case "absent":
    case "null":
    case "bool":
    case "const":
      return [];
    case "integral":
      return integralBytes(node);
    case "float":
      return floatBytes(node.type, node.value);
    case "string":
    case "json":
      return counted(toUtf8(node.text));
    case "bytes":
      return counted([...node.bytes]);
    case "uuid":
      return uuidBytes(node.text);
    case "enum":
      return escapedOrdinal(node);
    case "union":
      return [...escapedOrdinal(node), ...structBytes(node.struct)];
    case "struct":
      return structBytes(node);
    case "list":
      return listBytes(
        [node.item],
        node.items.map((item) => [item]),
      );
    case "map":
      return listBytes([node.key, node.value], node.entries);
  }
}

function counted(bytes: readonly number[]): number[] {
  return [...varint(BigInt(bytes.length)), ...bytes];
}

function escapedOrdinal({ width, ordinal }: { width: number; ordinal: number }): number[] {
  const allOnes = escapeOf(width);
  return ordinal < allOnes ? [] : varint(BigInt(ordinal - allOnes));
}

function integralBytes(node: Extract<Node, { kind: "integral" }>): number[] {
  if (node.difference !== undefined) return varint(zigzag(node.difference));
  switch (integralForm(node.type)) {
    case "byte":
      return fixedBytes(node.units, 1);
    case "six-bytes":
      return fixedBytes(node.units, 6);
    case "unsigned":
      return varint(node.units);
    case "signed":
      return varint(zigzag(node.units));
  }
}

function floatBytes({ width }: FloatType, value: number): number[] {
  const view = new DataView(new ArrayBuffer(width === "f64" ? 8 : 4));
  if (Number.isNaN(value)) {
    const [size, bits] = width === "f64" ? [8, 0x7ff8000000000000n] : [4, 0x7fc00000n];
    return fixedBytes(bits ?? 0n, size ?? 0);
  }
  if (width === "f64") view.setFloat64(0, value, true);
  else view.setFloat32(0, value, true);
  return [...new Uint8Array(view.buffer)];
}

/** A list's entries of one node each, or a map's of two: count, bit field, values (spec 2.4). */
function listBytes(slots: readonly IrSlot[], entries: readonly (readonly Node[])[]): number[] {
  const width = slots.reduce((sum, slot) => sum + slot.bits, 0);
  const bits = new BitField(entries.length * width);
  let at = 0;
  for (const entry of entries) {
    for (const [index, slot] of slots.entries()) {
      const node = entry[index];
      if (node !== undefined) setSlotBits(bits, at, slot.nullable, node);
      at += slot.bits;
    }
  }
  return [
    ...varint(BigInt(entries.length)),
    ...bits.bytes(),
    ...entries.flat().flatMap(valueBytes),
  ];
}
