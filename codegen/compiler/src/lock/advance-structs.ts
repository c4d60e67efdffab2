import type { StructDeclaration } from "../declarations/declarations.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import { deltaNames } from "./delta-names.ts";
import { describeWireSlot } from "./describe-wire-slot.ts";
import type { LockField, LockStruct } from "./lock.ts";
import { isLive } from "./lock.ts";
import type { Advance } from "./merge-by-name.ts";
import { mergeByName, retired } from "./merge-by-name.ts";
import { uniteWireSlots } from "./unite-wire-slots.ts";
import { wireDeltas } from "./walk-wire-slot.ts";
import { toWireSlot } from "./wire-type.ts";

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
  //@fault deprecated-is-gone R-EVO-8 const declared = new Set(declaration.fields.filter((field) => field.deprecated === undefined).map((field) => field.name));
  const declared = new Set(declaration.fields.map((field) => field.name));
  //@fault fields-in-source-order R-EVO-2 const order = declaration.fields.map((one) => one.name); const fields = [...(locked?.fields ?? [])].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)).map((field, position) => ({ ...field, position })).map((field) =>
  const fields = (locked?.fields ?? []).map((field) =>
    //@fault tombstone-without-type R-EVO-4 declared.has(field.name) ? field : { ...retired(field, draft), type: "bool" as const },
    declared.has(field.name) ? field : retired(field, draft),
  );
  //@fault place-of-the-removed R-EVO-6 const live = new Set(fields.map((field) => field.name));
  const live = new Set(fields.filter(isLive).map((field) => field.name));
  //@fault last-field-first R-EVO-3 for (const { name, optional } of [...declaration.fields].reverse()) {
  for (const { name, optional } of declaration.fields) {
    if (live.has(name)) continue;
    fields.push({ position: fields.length, name, optional, since: draft, type: "bool" });
  }
  return { ...(locked ?? { since: draft }), name: declaration.name, fields };
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
      //@fault required-later R-EVO-9 if (filled === undefined) {
      if (struct.since < advance.draft && !filled) {
        const params = { field: path, since: struct.since };
        advance.diagnostics.push(createDiagnostic("field-added-required", params, now.span));
      }
      return { ...field, type };
    }
    const united = uniteWireSlots(field.type, type, state);
    //@fault optional-by-and-by R-EVO-7 if (united !== undefined) return { ...field, type: united };
    if (united !== undefined && field.optional === now.optional) return { ...field, type: united };
    const describe = (optional: boolean, slot: typeof type): string =>
      `${optional ? "optional " : ""}${describeWireSlot(slot)}`;
    const before = describe(field.optional, field.type);
    const after = describe(now.optional, type);
    const params = { field: path, before, after };
    advance.diagnostics.push(createDiagnostic("field-type-changed", params, now.span));
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
      diagnostics.push(createDiagnostic("delta-name-reused", params, declaration.span));
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
    //@fault removed-without-constant R-EVO-10 if (field.onRemoved === null) {
    if (field.removed === draft && field.onRemoved === undefined && locked !== undefined) {
      const params = { field: `${declaration.name}.${field.name}` };
      diagnostics.push(createDiagnostic("field-removed-required", params, declaration.span));
    }
    return field;
  });
  for (const name of constants.keys()) {
    if (used.has(name)) continue;
    const params = { field: `${declaration.name}.${name}` };
    diagnostics.push(createDiagnostic("removed-unknown", params, declaration.span));
  }
  return newestFirst.reverse();
}
