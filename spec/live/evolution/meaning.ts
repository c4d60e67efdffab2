import type {
  Ir,
  IrEnumMember,
  IrField,
  IrSlot,
  IrUnionMember,
} from "../../../codegen/compiler/src/ir/ir.ts";
import type { Peer } from "./peer.ts";

interface Properties {
  readonly [name: string]: unknown;
}

/**
 * What a reader of one version has to get of a value that a writer of another sends at a revision
 * that both have, after spec 2.2: from the IRs alone, without any bytes.
 */
export class Meaning {
  readonly #writer: Ir;
  readonly #reader: Ir;
  readonly #revision: number;

  constructor(writer: Peer, reader: Peer, revision: number) {
    this.#writer = writer.ir;
    this.#reader = reader.ir;
    this.#revision = revision;
  }

  /** The value of a struct, called `from` by the writer and `to` by the reader. */
  struct(from: string, to: string, value: unknown): Properties {
    const written = named(this.#writer.structs, from);
    const read = named(this.#reader.structs, to);
    const fields = read.sourceOrder.map((name) => {
      const field = read.fields.find((one) => one.name === name && one.removed === undefined);
      if (field === undefined) throw new Error(`${to} has no ${name}`);
      const source = written.fields.find((one) => one.position === field.position);
      return [name, this.#field(source, field, value as Properties)];
    });
    return Object.fromEntries(fields);
  }

  #field(source: IrField | undefined, field: IrField, value: Properties): unknown {
    if (source === undefined || field.since > this.#revision) return filling(field);
    if (source.removed !== undefined) return source.optional ? undefined : source.onRemoved;
    return this.#slot(source.slot, field.slot, value[source.name]);
  }

  #slot(from: IrSlot, to: IrSlot, value: unknown): unknown {
    if (value === null || value === undefined) return value;
    if (from.type.kind === "struct" && to.type.kind === "struct") {
      return this.struct(from.type.name, to.type.name, value);
    }
    if (from.type.kind === "enum" && to.type.kind === "enum") {
      const { members } = named(this.#writer.enums, from.type.name);
      const ordinal = this.#ordinal(members, value);
      return at(named(this.#reader.enums, to.type.name).members, ordinal).value;
    }
    if (from.type.kind === "union" && to.type.kind === "union") {
      const { members, tag } = named(this.#writer.unions, from.type.name);
      const ordinal = this.#ordinal(members, (value as Properties)[tag]);
      const member = at(named(this.#reader.unions, to.type.name).members, ordinal);
      return this.struct(at(members, ordinal).struct, member.struct, value);
    }
    return value;
  }

  /** Which member is written for one, after its rule where the revision lacks it. */
  #ordinal(members: readonly (IrEnumMember | IrUnionMember)[], value: unknown): number {
    const member = members.find((one) => one.value === value);
    if (member === undefined) throw new Error(`there is no member ${String(value)}`);
    if (member.since <= this.#revision) return member.ordinal;
    const { downlevel } = member;
    if (downlevel.rule !== "as") throw new Error(`${String(value)} is not expressible`);
    return this.#ordinal(members, downlevel.member);
  }
}

/** R-DOWN-4: what stands for a field that the revision lacks. */
function filling({ slot, ...field }: IrField): unknown {
  return field.default ?? (slot.type.kind === "const" ? slot.type.value : undefined);
}

function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const one = all.find((each) => each.name === name);
  if (one === undefined) throw new Error(`there is no type ${name}`);
  return one;
}

function at<T extends { readonly ordinal: number }>(members: readonly T[], ordinal: number): T {
  const one = members.find((member) => member.ordinal === ordinal);
  if (one === undefined) throw new Error(`there is no member ${ordinal}`);
  return one;
}
