import type { IrSlot, IrStruct, IrType } from "@twobyte/compiler/ir";
import { isLiveAt } from "./lifetime.ts";
import type { Schema } from "./schema.ts";
import { groupsAt } from "./schema.ts";

/**
 * The least bytes that values take in any revision, beside the bits that stand in the bit field of
 * their group or list (spec 3.5).
 */
export class LeastSizes {
  readonly #revisions: readonly LeastAtRevision[];

  constructor(schema: Schema) {
    this.#revisions = schema.ir.revisions.map(({ number }) => new LeastAtRevision(schema, number));
  }

  /** Bytes of an entry's slot; `delta` when it, or fields of it, are written as differences. */
  slot(slot: IrSlot, delta?: true | readonly string[]): number {
    const bytes = Math.min(...this.#revisions.map((revision) => revision.slot(slot, delta)));
    return Number.isFinite(bytes) ? bytes : 0;
  }
}

const known = new WeakMap<Schema, LeastSizes>();

/** The least sizes of a schema, computed once. */
export function leastSizes(schema: Schema): LeastSizes {
  const sizes = known.get(schema) ?? new LeastSizes(schema);
  known.set(schema, sizes);
  return sizes;
}

class LeastAtRevision {
  readonly #schema: Schema;
  readonly #revision: number;
  readonly #structs = new Map<string, number>();

  constructor(schema: Schema, revision: number) {
    this.#schema = schema;
    this.#revision = revision;
  }

  slot(slot: IrSlot, delta?: true | readonly string[]): number {
    if (slot.nullable) return 0;
    if (delta === true) return 1;
    if (slot.type.kind === "struct" && delta !== undefined) {
      this.#settle();
      return this.#sum(this.#schema.struct(slot.type.name), delta);
    }
    return this.#type(slot.type);
  }

  #type(type: IrType): number {
    switch (type.kind) {
      case "bool":
      case "const":
      case "enum":
        return 0;
      case "float":
        return type.width === "f64" ? 8 : 4;
      case "uuid":
        return 16;
      case "timestamp":
        return type.unit === "s" || type.unit === "ms" ? 6 : 1;
      case "struct":
        this.#settle();
        return this.#structs.get(type.name) ?? Number.POSITIVE_INFINITY;
      case "union":
        return Math.min(
          ...this.#schema
            .union(type.name)
            .members.filter((member) => isLiveAt(member, this.#revision))
            .map((member) => this.#type({ kind: "struct", name: member.struct })),
        );
      default:
        return 1;
    }
  }

  /** Structs that hold each other: sizes fall from infinity until none changes any more. */
  #settle(): void {
    if (this.#structs.size > 0) return;
    const { structs } = this.#schema.ir;
    for (const { name } of structs) this.#structs.set(name, Number.POSITIVE_INFINITY);
    for (let changed = true; changed; ) {
      changed = false;
      for (const struct of structs) {
        const size = this.#sum(struct, []);
        if (size === this.#structs.get(struct.name)) continue;
        this.#structs.set(struct.name, size);
        changed = true;
      }
    }
  }

  #sum(struct: IrStruct, delta: readonly string[]): number {
    if (struct.since > this.#revision) return Number.POSITIVE_INFINITY;
    let bytes = 0;
    for (const group of groupsAt(struct, this.#revision)) {
      bytes += Math.ceil(group.bits / 8);
      for (const { name, optional, slot } of group.fields) {
        if (optional || slot.nullable) continue;
        bytes += delta.includes(name) ? 1 : this.#type(slot.type);
      }
    }
    return bytes;
  }
}
