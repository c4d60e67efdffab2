import type { IrField, IrSlot, IrStruct, IrType } from "@twobyte/compiler/ir";
import { fieldPath } from "../fail.ts";
import type { LeastSizes } from "../schema/least-size.ts";
import { leastSizes } from "../schema/least-size.ts";
import { maxDepth } from "../schema/limits.ts";
import type { Member } from "../schema/members.ts";
import { readMember } from "../schema/members.ts";
import type { Schema } from "../schema/schema.ts";
import { groupsAt } from "../schema/schema.ts";
import type { Trace } from "../trace.ts";
import type { FieldNode, GroupNode, Node, StructNode } from "../tree/node.ts";
import type { Memory } from "../tree/previous.ts";
import { fieldMemory } from "../tree/previous.ts";
import { ByteSource } from "./byte-source.ts";
import type { SlotBits } from "./read-bits.ts";
import { Bits } from "./read-bits.ts";
import { readList, readMap } from "./read-list.ts";
import { readScalar } from "./read-scalar.ts";
import { escapeOf } from "./write-bits.ts";

/** Reads a message of the binary profile, all of it (spec chapter 3). */
export function readBinary(
  schema: Schema,
  struct: IrStruct,
  bytes: Uint8Array,
  revision: number,
  trace?: Trace,
): StructNode {
  const source = new ByteSource(bytes, trace);
  const node = new BinaryReading(schema, revision, source).struct(struct, "");
  if (source.remaining > 0) {
    source.fail("trailing", "", source.at, `${source.remaining} bytes behind the last field`);
  }
  return node;
}

/** One message while it is read. */
export class BinaryReading {
  readonly schema: Schema;
  readonly source: ByteSource;
  readonly least: LeastSizes;
  readonly #revision: number;
  #depth = 0;

  constructor(schema: Schema, revision: number, source: ByteSource) {
    this.schema = schema;
    this.source = source;
    this.least = leastSizes(schema);
    this.#revision = revision;
  }

  struct(struct: IrStruct, path: string, memory?: Memory): StructNode {
    const { source } = this;
    if (struct.recursive && this.#depth === maxDepth) {
      source.fail("depth_exceeded", path, source.at, `more than ${maxDepth} structs in each other`);
    }
    if (struct.recursive) this.#depth += 1;
    const groups = groupsAt(struct, this.#revision).map(({ since, bits, fields }): GroupNode => {
      const from = source.at;
      const read = new Bits(source.take(Math.ceil(bits / 8), path), from);
      if (bits > 0) source.note(from, path, `bits of ${struct.name}`, showBits(read, bits));
      this.#checkUnused(read, fields, path);
      return { since, bits, fields: fields.map((field) => this.#field(field, read, path, memory)) };
    });
    if (struct.recursive) this.#depth -= 1;
    return { kind: "struct", struct, groups };
  }

  /** R-LAYOUT-5, R-LAYOUT-7: bits that no field of the revision has are zero. */
  #checkUnused(bits: Bits, fields: readonly IrField[], path: string): void {
    const used = new Set<number>();
    for (const { presenceBit, bitsAt, slot } of fields) {
      if (presenceBit !== undefined) used.add(presenceBit);
      for (let bit = 0; bit < slot.bits; bit += 1) used.add((bitsAt ?? 0) + bit);
    }
    for (let bit = 0; bit < bits.size; bit += 1) {
      if (!used.has(bit) && bits.get(bit, 1) === 1) this.#reserved(bits, bit, path);
    }
  }

  #reserved(bits: Bits, bit: number, path: string): never {
    const { source } = this;
    return source.fail("reserved_bits", path, bits.offset(bit), `bit ${bit} must be zero`);
  }

  #field(field: IrField, bits: Bits, path: string, memory: Memory): FieldNode {
    const at = fieldPath(path, field.name);
    const slotBits = { bits, at: field.bitsAt ?? 0 };
    if (field.presenceBit !== undefined && bits.get(field.presenceBit, 1) === 0) {
      this.#expectZero(slotBits, field.slot.bits, at);
      this.source.noteBits(bits.offset(field.presenceBit), at, "presence", "absent");
      return { field, node: { kind: "absent" } };
    }
    return { field, node: this.slot(field.slot, slotBits, at, fieldMemory(memory, field.name)) };
  }

  /** R-LAYOUT-4: an absent or null field has no other bits. */
  #expectZero({ bits, at }: SlotBits, width: number, path: string): void {
    for (let bit = at; bit < at + width; bit += 1) {
      if (bits.get(bit, 1) === 1) this.#reserved(bits, bit, path);
    }
  }

  /** A present value: its bits were read, its bytes are next. */
  slot(slot: IrSlot, { bits, at }: SlotBits, path: string, memory?: Memory): Node {
    if (!slot.nullable) return this.#value(slot, { bits, at }, path, memory);
    const rest = { bits, at: at + 1 };
    if (bits.get(at, 1) === 0) return this.#value(slot, rest, path, memory);
    this.#expectZero(rest, slot.bits - 1, path);
    this.source.noteBits(bits.offset(at), path, "null", "null");
    return { kind: "null" };
  }

  #value(slot: IrSlot, { bits, at }: SlotBits, path: string, memory: Memory): Node {
    const { type } = slot;
    switch (type.kind) {
      case "bool": {
        const value = bits.get(at, 1) === 1;
        this.source.noteBits(bits.offset(at), path, "bool", String(value));
        return { kind: "bool", value };
      }
      case "enum": {
        const { width, members } = this.schema.enum(type.name);
        const member = this.#member(type, members, { bits, at }, width, path);
        return { kind: "enum", width, ordinal: member.ordinal };
      }
      case "union": {
        const { width, members } = this.schema.union(type.name);
        const member = this.#member(type, members, { bits, at }, width, path);
        const struct = this.struct(this.schema.struct(member.struct), path);
        return { kind: "union", width, ordinal: member.ordinal, struct };
      }
      case "struct":
        return this.struct(this.schema.struct(type.name), path, memory);
      case "list":
        return readList(this, type, slot.constraints, path);
      case "map":
        return readMap(this, type, slot.constraints, path);
      default:
        return readScalar(this.source, type, slot, path, memory);
    }
  }

  #member<M extends Member>(
    type: IrType & { name: string },
    members: readonly M[],
    { bits, at }: SlotBits,
    width: number,
    path: string,
  ): M {
    const { source } = this;
    const inBits = bits.get(at, width);
    const isEscaped = inBits === escapeOf(width);
    const from = isEscaped ? source.at : bits.offset(at);
    const ordinal = isEscaped ? source.u32(path) + inBits : inBits;
    const member = readMember(members, BigInt(ordinal), this.#revision);
    if (member === undefined) {
      const what = `${type.name} has no member ${ordinal} in revision ${this.#revision}`;
      return source.fail("invalid_member", path, from, what);
    }
    const value = JSON.stringify(member.value);
    if (isEscaped) source.note(from, path, `${type.kind} ${type.name}`, value);
    else source.noteBits(from, path, `${type.kind} ${type.name}`, value);
    return member;
  }
}

function showBits(bits: Bits, count: number): string {
  return `0b${Array.from({ length: count }, (_, bit) => bits.get(count - 1 - bit, 1)).join("")}`;
}
