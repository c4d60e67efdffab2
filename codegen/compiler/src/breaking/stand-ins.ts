import type { IrIndex } from "../ir/index-ir.ts";
import type { IrField, IrMemberDownlevel, IrStruct, IrType } from "../ir/ir.ts";
import { canonicalJson } from "../lock/format-lock.ts";
import { compareConstraints, nestedSlots } from "./compare-constraints.ts";

/** A member of an enum or union, as far as its rule for older revisions needs it. */
export interface RuledMember {
  readonly value: string | number;
  readonly struct?: string;
  readonly since: number;
  readonly removed?: number;
  readonly downlevel: IrMemberDownlevel;
}

interface Owner {
  readonly name: string;
  readonly tag?: string;
  readonly members: readonly RuledMember[];
}

/**
 * Whether some value of a member cannot be written at a revision that lacks it: its rule says so, or
 * the member that is to stand for it asks for what it does not have.
 */
export function isRefusedAt(
  index: IrIndex,
  owner: Owner,
  member: RuledMember,
  revision: number,
): boolean {
  const { downlevel } = member;
  if (downlevel.rule !== "as") return downlevel.rule === "refuse";
  const next = owner.members.find(
    (one) => one.value === downlevel.member && one.removed === undefined,
  );
  if (next === undefined) return true;
  if (next.since > revision)
    return isRefusedAt(index, owner, { ...next, ...structOf(member) }, revision);
  if (member.struct === undefined || next.struct === undefined)
    return mustDiffer(index, owner.name);
  const [from, to] = [index.structs.get(member.struct), index.structs.get(next.struct)];
  return from === undefined || to === undefined || !canBe(from, to, owner.tag, revision);
}

/** The value stays that of the first member, whichever rule is followed. */
function structOf({ struct }: RuledMember): Pick<RuledMember, "struct"> {
  return struct === undefined ? {} : { struct };
}

/** Whether each value of a struct has, for every field of another, one that fits. */
function canBe(from: IrStruct, to: IrStruct, tag: string | undefined, revision: number): boolean {
  return to.fields.every((field) => {
    if (field.removed !== undefined || field.name === tag) return true;
    if (field.since > revision) return field.downlevel === "omit" || !hasLive(from, field.name);
    const own = from.fields.find((one) => one.name === field.name && one.removed === undefined);
    return own === undefined ? field.optional : fits(own, field);
  });
}

function hasLive({ fields }: IrStruct, name: string): boolean {
  return fields.some((field) => field.name === name && field.removed === undefined);
}

function fits(own: IrField, field: IrField): boolean {
  if (own.optional && !field.optional) return false;
  const outer = nestedSlots(field.slot, "");
  return nestedSlots(own.slot, "").every(([, slot], at) => {
    const other = outer[at]?.[1];
    if (other === undefined || slot.nullable !== other.nullable) return false;
    const change = compareConstraints(slot.constraints, other.constraints);
    const isSameType = canonicalJson(plain(slot.type)) === canonicalJson(plain(other.type));
    return isSameType && (change === "same" || change === "loosened");
  });
}

/** A type without what is inside of it, which is compared by itself. */
function plain(type: IrType): { readonly [key: string]: string | number | boolean } {
  if (type.kind === "list" || type.kind === "map") return { kind: type.kind };
  return type;
}

/** Whether values of an enum stand where no two may be the same: as keys, or in a unique list. */
function mustDiffer({ ir }: IrIndex, name: string): boolean {
  const slots = ir.structs.flatMap(({ fields }) =>
    fields.flatMap(({ slot }) => nestedSlots(slot, "").map(([, inner]) => inner)),
  );
  return slots.some(({ type, constraints }) => {
    const inner = type.kind === "map" ? type.key : type.kind === "list" ? type.item : undefined;
    if (inner?.type.kind !== "enum" || inner.type.name !== name) return false;
    return type.kind === "map" || constraints?.uniqueItems === true;
  });
}
