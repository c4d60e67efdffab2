import type { Ir, IrEnum, IrField, IrStruct, IrUnion } from "@twobyte/compiler/ir";

/** An IR's types by name. */
export interface TypeIndex {
  struct(name: string): IrStruct;
  enum(name: string): IrEnum;
  union(name: string): IrUnion;
}

/** Looks types up by name; each look-up throws an `Error` for a name that the IR lacks. */
export function indexTypes(ir: Pick<Ir, "structs" | "enums" | "unions">): TypeIndex {
  return {
    struct: finder("struct", ir.structs),
    enum: finder("enum", ir.enums),
    union: finder("union", ir.unions),
  };
}

function finder<T extends { readonly name: string }>(
  kind: string,
  all: readonly T[],
): (name: string) => T {
  const byName = new Map(all.map((one) => [one.name, one]));
  return (name) => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`The IR has no ${kind} ${name}.`);
    return found;
  };
}

/** What values have of a struct: the fields of the newest revision, in wire order. */
export function liveFields(struct: IrStruct): IrField[] {
  return struct.fields.filter((field) => field.removed === undefined);
}

/** The members of an enum or union in the newest revision, by ordinal. */
export function liveMembers<M extends { readonly removed?: number }>(one: {
  readonly members: readonly M[];
}): M[] {
  return one.members.filter((member) => member.removed === undefined);
}
