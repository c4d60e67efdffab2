import type {
  EnumDeclaration,
  StructDeclaration,
  UnionDeclaration,
} from "../declarations/declarations.ts";
import type { Lifetime, Lock, LockEnum, LockField, LockStruct, LockUnion } from "./lock.ts";
import { byName, isLive } from "./lock.ts";
import type { LockDiagnostic } from "./lock-diagnostics.ts";
import { lockDiagnostic } from "./lock-diagnostics.ts";
import type { DeltaNames } from "./wire-type.ts";
import { describeWireSlot, toWireSlot, uniteWireSlots, wireDeltas } from "./wire-type.ts";

/** What the steps of one advance share. */
export interface Advance {
  /** The released part, with today's names. */
  readonly base: Lock;
  /** The revision that additions and removals get. */
  readonly draft: number;
  readonly diagnostics: LockDiagnostic[];
}

/** The same thing without its removal: it is declared again. */
function revived<Item extends Lifetime>(item: Item): Item {
  const { removed: _removed, ...rest } = item;
  return rest as Item;
}

/** The same thing, removed in the draft unless it was removed before. */
export function retired<Item extends Lifetime>(item: Item, draft: number): Item {
  return isLive(item) ? { ...item, removed: draft } : item;
}

/**
 * Merges what is declared into what is locked, by name: known things stay as they are, undeclared
 * ones are retired, new ones are made.
 */
export function mergeByName<
  Item extends Lifetime & { readonly name: string },
  Declared extends { readonly name: string },
>(
  locked: readonly Item[],
  declared: readonly Declared[],
  draft: number,
  merge: (declared: Declared, locked: Item | undefined) => Item,
): Item[] {
  const byNames = new Map(locked.map((item) => [item.name, item]));
  const names = new Set(declared.map((one) => one.name));
  const gone = locked.filter((item) => !names.has(item.name)).map((item) => retired(item, draft));
  const here = declared.map((one) => {
    const item = byNames.get(one.name);
    return merge(one, item === undefined ? undefined : revived(item));
  });
  return [...gone, ...here].sort(byName);
}

/**
 * Gives every declared field its place. Fields of a released revision keep theirs; new ones follow
 * in the author's order.
 */
export function advanceStructs(
  advance: Advance,
  declared: readonly StructDeclaration[],
): LockStruct[] {
  const { base, draft } = advance;
  const placed = mergeByName(base.structs, declared, draft, (one, locked) =>
    placeFields(advance, one, locked),
  );
  const byNames = new Map(placed.map((struct) => [struct.name, struct]));
  const declaredByNames = new Map(declared.map((struct) => [struct.name, struct]));
  const baseByNames = new Map(base.structs.map((struct) => [struct.name, struct]));
  return placed.map((struct) => {
    const declaration = declaredByNames.get(struct.name);
    if (declaration === undefined) return struct;
    const typed = typeFields(advance, declaration, struct, byNames);
    checkDeltaNames(advance, declaration, typed, byNames);
    const locked = baseByNames.get(struct.name);
    return { ...typed, fields: retireConstants(advance, declaration, typed.fields, locked) };
  });
}

function placeFields(
  { draft }: Advance,
  declaration: StructDeclaration,
  locked: LockStruct | undefined,
): LockStruct {
  const declared = new Set(declaration.fields.map((field) => field.name));
  const fields = (locked?.fields ?? []).map((field) =>
    declared.has(field.name) ? field : retired(field, draft),
  );
  const live = new Set(fields.filter(isLive).map((field) => field.name));
  for (const { name, optional } of declaration.fields) {
    if (live.has(name)) continue;
    fields.push({ position: fields.length, name, optional, since: draft, type: "bool" });
  }
  return { ...(locked ?? { since: draft }), name: declaration.name, fields };
}

/** How delta lists name fields of the given structs. */
export function deltaNames(structs: ReadonlyMap<string, LockStruct>): DeltaNames {
  const fieldsOf = (struct: string): readonly LockField[] => structs.get(struct)?.fields ?? [];
  return {
    positions: (struct, names) =>
      fieldsOf(struct)
        .filter((field) => isLive(field) && names.includes(field.name))
        .map((field) => field.position),
    names: (struct, positions) =>
      fieldsOf(struct)
        .filter((field) => positions.includes(field.position))
        .map((field) => field.name),
  };
}

function typeFields(
  advance: Advance,
  declaration: StructDeclaration,
  struct: LockStruct,
  structs: ReadonlyMap<string, LockStruct>,
): LockStruct {
  const delta = deltaNames(structs);
  const declared = new Map(declaration.fields.map((field) => [field.name, field]));
  const state = (owner: string, position: number): "new" | "removed" | "kept" => {
    const field = structs.get(owner)?.fields[position];
    if (field?.removed !== undefined) return "removed";
    return field?.since === advance.draft ? "new" : "kept";
  };
  const fields = struct.fields.map((field): LockField => {
    const now = declared.get(field.name);
    if (now === undefined || !isLive(field)) return field;
    const type = toWireSlot(now.slot, delta);
    const path = `${struct.name}.${field.name}`;
    if (field.since === advance.draft) {
      const filled = now.optional || now.default !== undefined || now.slot.type.kind === "const";
      if (struct.since < advance.draft && !filled) {
        const params = { field: path, since: struct.since };
        advance.diagnostics.push(lockDiagnostic("field-added-required", params, now.span));
      }
      return { ...field, type };
    }
    const united = uniteWireSlots(field.type, type, state);
    if (united !== undefined && field.optional === now.optional) return { ...field, type: united };
    const describe = (optional: boolean, slot: typeof type): string =>
      `${optional ? "optional " : ""}${describeWireSlot(slot)}`;
    const before = describe(field.optional, field.type);
    const after = describe(now.optional, type);
    const params = { field: path, before, after };
    advance.diagnostics.push(lockDiagnostic("field-type-changed", params, now.span));
    return field;
  });
  return { ...struct, fields };
}

/** A delta list names fields, so a name of its item struct must not stand for two of them. */
function checkDeltaNames(
  { diagnostics }: Advance,
  declaration: StructDeclaration,
  struct: LockStruct,
  structs: ReadonlyMap<string, LockStruct>,
): void {
  for (const field of struct.fields) {
    for (const { struct: item, positions } of wireDeltas(field.type)) {
      const itemFields = structs.get(item)?.fields ?? [];
      const names = positions.map((at) => itemFields[at]?.name);
      const twice = itemFields.find(
        (one) => names.includes(one.name) && !positions.includes(one.position),
      );
      if (twice === undefined) continue;
      const params = { field: `${item}.${twice.name}` };
      diagnostics.push(lockDiagnostic("delta-name-reused", params, declaration.span));
    }
  }
}

/** Keeps, for every required field that is gone, the constant that older peers are sent. */
function retireConstants(
  { draft, diagnostics }: Advance,
  declaration: StructDeclaration,
  fields: readonly LockField[],
  locked: LockStruct | undefined,
): LockField[] {
  const constants = new Map(declaration.removed.map((one) => [one.name, one.onRemoved]));
  const used = new Set<string>();
  const newestFirst = [...fields].reverse().map((field): LockField => {
    if (isLive(field) || used.has(field.name)) return field;
    const constant = constants.get(field.name);
    if (constant !== undefined) used.add(field.name);
    const isConst = typeof field.type !== "string" && field.type[0] === "const";
    if (field.optional || isConst) return field;
    if (constant !== undefined) return { ...field, onRemoved: constant };
    if (field.removed === draft && field.onRemoved === undefined && locked !== undefined) {
      const params = { field: `${declaration.name}.${field.name}` };
      diagnostics.push(lockDiagnostic("field-removed-required", params, declaration.span));
    }
    return field;
  });
  for (const name of constants.keys()) {
    if (used.has(name)) continue;
    const params = { field: `${declaration.name}.${name}` };
    diagnostics.push(lockDiagnostic("removed-unknown", params, declaration.span));
  }
  return newestFirst.reverse();
}

/** The smallest width whose all ones is left free as the escape. */
export function enumWidth(members: number): number {
  let width = 1;
  while (2 ** width - 1 < members) width += 1;
  return width;
}

/** Gives every enum member its ordinal; the width is free until the first release. */
export function advanceEnums(
  { base, draft }: Advance,
  declared: readonly EnumDeclaration[],
): LockEnum[] {
  return mergeByName(base.enums, declared, draft, (one, locked) => {
    const values = new Set(one.members.map((member) => member.value));
    const members = (locked?.members ?? []).map((member) =>
      values.has(member.value) ? member : retired(member, draft),
    );
    const live = new Set(members.filter(isLive).map((member) => member.value));
    for (const { value } of one.members) {
      if (!live.has(value)) members.push({ position: members.length, value, since: draft });
    }
    const first = locked ?? { since: draft, width: enumWidth(members.length) };
    return { ...first, name: one.name, members };
  });
}

/** As for enums; a member is known by the value of its tag. */
export function advanceUnions(
  { base, draft, diagnostics }: Advance,
  declared: readonly UnionDeclaration[],
): LockUnion[] {
  return mergeByName(base.unions, declared, draft, (one, locked) => {
    const now = new Map(one.members.map((member) => [member.value, member]));
    const members = (locked?.members ?? []).map((member) => {
      const declaration = now.get(member.value);
      if (declaration === undefined || !isLive(member)) return retired(member, draft);
      if (declaration.struct !== member.struct) {
        const path = `${one.name}.${member.value}`;
        const params = { member: path, before: member.struct, after: declaration.struct };
        diagnostics.push(lockDiagnostic("union-member-changed", params, declaration.span));
      }
      return member;
    });
    const live = new Set(members.filter(isLive).map((member) => member.value));
    for (const { value, struct } of one.members) {
      if (!live.has(value)) members.push({ position: members.length, value, struct, since: draft });
    }
    const first = locked ?? { since: draft, width: enumWidth(members.length) };
    return { ...first, name: one.name, tag: one.tag, members };
  });
}
