import type {
  IrEnumMember,
  IrField,
  IrSlot,
  IrUnionMember,
} from "../../../codegen/compiler/src/ir/ir.ts";
import type { Value } from "../../../codegen/interpreter/src/index.ts";
import { readDefault } from "../../../codegen/interpreter/src/json/from-json.ts";
import { Schema } from "../../../codegen/interpreter/src/schema/schema.ts";
import type { Peer } from "./peer.ts";

interface Properties {
  readonly [name: string]: Value;
}

/** `refuse`, `skip`: by the schema's rule. `stand-in`: another struct's value may not do for one. */
export type Loss = "refuse" | "skip" | "stand-in";

/** What a reader has to get of a value, and why it may get nothing. */
export interface Meant {
  readonly value: Value;
  readonly losses: ReadonlySet<Loss>;
}

/**
 * What a value that one version writes means to another at a revision that both have, after spec
 * 2.2: from the IRs alone, without any bytes.
 */
export function meaning(writer: Peer, reader: Peer, revision: number) {
  return (from: string, to: string, value: unknown): Meant => {
    const one = new Meaning(new Schema(writer.ir), new Schema(reader.ir), revision);
    return { value: one.struct(from, to, value as Properties), losses: one.losses };
  };
}

class Meaning {
  readonly losses = new Set<Loss>();
  readonly #writer: Schema;
  readonly #reader: Schema;
  readonly #revision: number;

  constructor(writer: Schema, reader: Schema, revision: number) {
    this.#writer = writer;
    this.#reader = reader;
    this.#revision = revision;
  }

  struct(from: string, to: string, value: Properties): Value {
    const written = this.#writer.struct(from);
    const read = this.#reader.struct(to);
    if (written.fields.some((field) => this.#isRefused(field, value))) this.losses.add("refuse");
    const fields = read.sourceOrder.map((name) => {
      const field = read.fields.find((one) => one.name === name && one.removed === undefined);
      if (field === undefined) throw new Error(`${to} has no ${name}`);
      const source = written.fields.find((one) => one.position === field.position);
      return [name, this.#field(source, field, value)];
    });
    return Object.fromEntries(fields);
  }

  /** R-DOWN-1 */
  #isRefused({ slot, ...field }: IrField, value: Properties): boolean {
    if (field.since <= this.#revision || field.removed !== undefined) return false;
    const isFixed = slot.type.kind === "const" && !field.optional && !slot.nullable;
    return field.downlevel === "refuse" && !isFixed && value[field.name] !== undefined;
  }

  #field(source: IrField | undefined, field: IrField, value: Properties): Value {
    const { slot, name, optional } = field;
    const constant = slot.type.kind === "const" && !optional ? slot.type.value : undefined;
    if (source === undefined || field.since > this.#revision) {
      // R-DOWN-4
      if (field.default === undefined) return constant;
      return readDefault(this.#reader, slot, field.default, name);
    }
    if (source.removed === undefined) return this.#slot(source.slot, slot, value[source.name]);
    // R-DOWN-5
    if (optional) return undefined;
    if (source.onRemoved === undefined) return constant;
    return this.#slot(source.slot, slot, readDefault(this.#writer, slot, source.onRemoved, name));
  }

  #slot({ type: from }: IrSlot, { type: to }: IrSlot, value: Value): Value {
    if (value === null || value === undefined) return value;
    if (to.kind === "const") return to.value;
    if (from.kind === "struct" && to.kind === "struct") {
      return this.struct(from.name, to.name, value as Properties);
    }
    if (from.kind === "enum" && to.kind === "enum") {
      const ordinal = this.#ordinal(this.#writer.enum(from.name).members, value);
      return this.#reader.enum(to.name).members[ordinal ?? 0]?.value;
    }
    if (from.kind === "union" && to.kind === "union") {
      return this.#union(from.name, to.name, value as Properties);
    }
    if (from.kind === "list" && to.kind === "list") {
      return (value as readonly Value[]).map((item) => this.#slot(from.item, to.item, item));
    }
    if (from.kind === "map" && to.kind === "map") {
      const entries = [...(value as ReadonlyMap<Value, Value>)].map(([key, item]) => [
        this.#slot(from.key, to.key, key),
        this.#slot(from.value, to.value, item),
      ]);
      const map = new Map(entries as [Value, Value][]);
      if (map.size < entries.length) this.losses.add("refuse");
      return map;
    }
    return value;
  }

  #union(from: string, to: string, value: Properties): Value {
    const { members, tag } = this.#writer.union(from);
    const ordinal = this.#ordinal(members, value[tag]) ?? 0;
    const [written, read] = [members[ordinal], this.#reader.union(to).members[ordinal]];
    if (written === undefined || read === undefined) throw new Error(`no member ${ordinal}`);
    if (written.value === value[tag]) return this.struct(written.struct, read.struct, value);
    this.losses.add("stand-in");
    try {
      return this.struct(written.struct, read.struct, value);
    } catch {
      // What it has in place of the other's fields is of other types.
      return undefined;
    }
  }

  /** R-DOWN-2: which member is written for one, after its rule where the revision lacks it. */
  #ordinal(members: readonly (IrEnumMember | IrUnionMember)[], value: Value): number | undefined {
    const member = members.find((one) => one.value === value && one.removed === undefined);
    if (member === undefined) throw new Error(`there is no member ${String(value)}`);
    const { downlevel, since, ordinal } = member;
    if (since <= this.#revision) return ordinal;
    if (downlevel.rule === "as") return this.#ordinal(members, downlevel.member);
    this.losses.add(downlevel.rule);
    return undefined;
  }
}
