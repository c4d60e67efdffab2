import type { Declarations, MemberDownlevelDeclaration } from "../declarations/declarations.ts";
import type { IrEnum, IrMemberDownlevel, IrUnion } from "../ir/ir.ts";
import type { Lock } from "../lock/lock.ts";
import { isLive } from "../lock/lock.ts";
import { byNames, describeBriefly, lifetime } from "./describe.ts";

function memberDownlevel(declared: MemberDownlevelDeclaration | undefined): IrMemberDownlevel {
  if (declared?.rule === "as" && declared.member !== undefined) {
    return { rule: "as", member: declared.member };
  }
  return { rule: declared?.rule === "skip" ? "skip" : "refuse" };
}

/** The enums of the IR. */
export function buildEnums(lock: Lock, declarations: Declarations): IrEnum[] {
  const declared = byNames(declarations.enums);
  return lock.enums.map((one): IrEnum => {
    const declaration = declared.get(one.name);
    const members = new Map(declaration?.members.map((member) => [member.value, member]));
    return {
      name: one.name,
      ...describeBriefly(declaration),
      ...lifetime(one),
      width: one.width,
      members: one.members.map((member) => {
        const now = isLive(member) ? members.get(member.value) : undefined;
        return {
          value: member.value,
          ordinal: member.position,
          ...(now?.doc !== undefined && { doc: now.doc }),
          ...lifetime(member),
          downlevel: memberDownlevel(now?.downlevel),
        };
      }),
    };
  });
}

/** The unions of the IR. */
export function buildUnions(lock: Lock, declarations: Declarations): IrUnion[] {
  const declared = byNames(declarations.unions);
  return lock.unions.map((one): IrUnion => {
    const declaration = declared.get(one.name);
    const members = new Map(declaration?.members.map((member) => [member.value, member]));
    return {
      name: one.name,
      ...describeBriefly(declaration),
      tag: one.tag,
      ...lifetime(one),
      width: one.width,
      members: one.members.map((member) => ({
        value: member.value,
        struct: member.struct,
        ordinal: member.position,
        ...lifetime(member),
        downlevel: memberDownlevel(
          isLive(member) ? members.get(member.value)?.downlevel : undefined,
        ),
      })),
    };
  });
}
