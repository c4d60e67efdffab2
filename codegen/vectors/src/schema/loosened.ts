import type { Ir, IrField, IrSlot, IrStruct, IrType, IrUnion } from "@twobyte/compiler/ir";

/** Tag and member value of what a loosened IR has more than the one that it is made of. */
export const strangeMember = "$strange";

/**
 * An IR that takes values which the given one refuses, at the same places in the bytes: no
 * constraints, special floats, no bound of depth, one more member of every enum and union.
 */
export function loosened(ir: Ir): Ir {
  const newest = Math.max(...ir.revisions.map((one) => one.number));
  const strange = (ordinal: number) => ({
    value: strangeMember,
    ordinal,
    since: newest,
    downlevel: { rule: "refuse" as const },
  });
  return {
    ...ir,
    structs: [
      ...ir.structs.map((struct) => ({
        ...struct,
        recursive: false,
        fields: struct.fields.map((field) => ({ ...field, slot: looseSlot(field.slot) })),
      })),
      ...ir.unions.map((union) => strangeStruct(union, newest)),
    ],
    enums: ir.enums.map((one) => ({
      ...one,
      members: [...one.members, strange(one.members.length)],
    })),
    unions: ir.unions.map((one) => ({
      ...one,
      members: [...one.members, { ...strange(one.members.length), struct: strangeName(one) }],
    })),
  };
}

function strangeName(union: IrUnion): string {
  return `${strangeMember}.${union.name}`;
}

/** A struct with nothing but the tag. */
function strangeStruct(union: IrUnion, since: number): IrStruct {
  const type = { kind: "const" as const, value: strangeMember };
  const tag: IrField = {
    name: union.tag,
    position: 0,
    since,
    optional: false,
    slot: { type, nullable: false, bits: 0 },
    downlevel: "omit",
  };
  return {
    name: strangeName(union),
    since,
    recursive: false,
    versioned: false,
    groups: [{ since, bits: 0 }],
    fields: [tag],
    sourceOrder: [union.tag],
  };
}

function looseSlot({ constraints: _constraints, type, ...slot }: IrSlot): IrSlot {
  const constraints = type.kind === "json" ? { maxBytes: 2 ** 31, maxDepth: 1000 } : undefined;
  return { ...slot, type: looseType(type), ...(constraints !== undefined && { constraints }) };
}

function looseType(type: IrType): IrType {
  switch (type.kind) {
    case "float":
      return { ...type, special: true };
    case "list":
      return { ...type, item: looseSlot(type.item) };
    case "map":
      return { ...type, key: looseSlot(type.key), value: looseSlot(type.value) };
    default:
      return type;
  }
}
