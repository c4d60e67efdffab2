import type { EnumDeclaration, UnionDeclaration } from "../declarations/declarations.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import type { LockEnum, LockUnion } from "./lock.ts";
import { isLive } from "./lock.ts";
import type { Advance } from "./merge-by-name.ts";
import { mergeByName, retired } from "./merge-by-name.ts";

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
      //@fault ordinals-in-source-order R-EVO-13 values.has(member.value) ? { ...member, position: one.members.findIndex(({ value }) => value === member.value) } : retired(member, draft),
      values.has(member.value) ? member : retired(member, draft),
    );
    const live = new Set(members.filter(isLive).map((member) => member.value));
    for (const { value } of one.members) {
      if (!live.has(value)) members.push({ position: members.length, value, since: draft });
    }
    //@fault width-grows R-EVO-12 const first = { ...(locked ?? { since: draft }), width: enumWidth(members.length) };
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
      //@fault struct-of-a-member-replaced R-EVO-27 if (declaration.struct === "") {
      if (declaration.struct !== member.struct) {
        const path = `${one.name}.${member.value}`;
        const params = { member: path, before: member.struct, after: declaration.struct };
        diagnostics.push(createDiagnostic("union-member-changed", params, declaration.span));
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
