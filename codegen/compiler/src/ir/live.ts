import type { IrEnum, IrEnumMember, IrField, IrStruct, IrUnion, IrUnionMember } from "./ir.ts";

/**
 * The fields that a struct has in the newest revision, in the order of the author's source. Throws
 * an `Error` when `sourceOrder` names a field that it does not have.
 */
export function liveFields(struct: IrStruct): IrField[] {
  const live = new Map(
    struct.fields
      .filter((field) => field.removed === undefined)
      .map((field) => [field.name, field]),
  );
  return struct.sourceOrder.map((name) => {
    const field = live.get(name);
    if (field === undefined) {
      throw new Error(`sourceOrder of ${struct.name} names ${name}, which is no live field`);
    }
    return field;
  });
}

/** The members that an enum has in the newest revision, by ordinal. */
export function liveEnumMembers(one: IrEnum): IrEnumMember[] {
  return one.members.filter((member) => member.removed === undefined);
}

/** The members that a union has in the newest revision, by ordinal. */
export function liveUnionMembers(union: IrUnion): IrUnionMember[] {
  return union.members.filter((member) => member.removed === undefined);
}
