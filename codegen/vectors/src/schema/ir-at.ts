import type { Ir, IrStruct } from "@twobyte/compiler/ir";

interface Lifetime {
  readonly since: number;
  readonly removed?: number;
}

/**
 * The IR as a package of an older revision has it: without what came later, with what was removed
 * since. Constraints and defaults of removed fields are lost.
 */
export function irAt(ir: Ir, revision: number): Ir {
  const there = <T extends Lifetime>(all: readonly T[]): T[] =>
    all.filter((one) => one.since <= revision).map((one) => undone(one, revision));
  return {
    ...ir,
    revisions: ir.revisions.filter((one) => one.number <= revision),
    structs: there(ir.structs).map((struct) => structAt(struct, there(struct.fields), revision)),
    enums: there(ir.enums).map((one) => ({ ...one, members: there(one.members) })),
    unions: there(ir.unions).map((one) => ({ ...one, members: there(one.members) })),
  };
}

/** Without a removal that is still to come. */
function undone<T extends Lifetime>(one: T, revision: number): T {
  if (one.removed === undefined || one.removed <= revision) return one;
  const { removed: _removed, ...rest } = one;
  return rest as T;
}

function structAt(struct: IrStruct, fields: IrStruct["fields"], revision: number): IrStruct {
  const live = fields.filter((field) => field.removed === undefined).map((field) => field.name);
  const known = struct.sourceOrder.filter((name) => live.includes(name));
  return {
    ...struct,
    groups: struct.groups.filter((group) => group.since <= revision),
    fields,
    sourceOrder: [...known, ...live.filter((name) => !known.includes(name))],
  };
}
