import type { IrUnion } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { WIRE } from "../context.ts";
import { key } from "../names.ts";
import type { ModuleSource } from "../source/module-source.ts";

type Member = IrUnion["members"][number];

/**
 * Lines in front of a member's own, for revisions that lack it: the value is written as the member
 * that the schema names, with what both have (spec 2.5). `verb` and `before` make the call.
 */
export function olderMemberLines(
  context: Context,
  union: IrUnion,
  member: Member,
  verb: string,
  before: string,
): string[] {
  const { downlevel } = member;
  if (member.since === (union.members[0]?.since ?? 1) || downlevel.rule !== "as") return [];
  const type = context.names.type(union.name);
  const value = `{ ...value, ${key(union.tag)}: ${JSON.stringify(downlevel.member)} } as unknown as ${type}`;
  return [`if (revision < ${member.since}) return ${verb}${type}(${before}${value}, revision);`];
}

/** Lines in front of reading a member, for revisions that lack it. */
export function lackingMemberLines(module: ModuleSource, union: IrUnion, member: Member): string[] {
  const conditions = [
    ...(member.since === (union.members[0]?.since ?? 1) ? [] : [`revision < ${member.since}`]),
    ...(member.removed === undefined ? [] : [`revision >= ${member.removed}`]),
  ];
  return conditions.length === 0
    ? []
    : [`if (${conditions.join(" || ")}) ${unknownMemberText(module, union)}`];
}

/** A statement that refuses the ordinal in `ordinal`. */
export function unknownMemberText(module: ModuleSource, union: IrUnion): string {
  return `return ${module.use(WIRE, "unknownMember")}(r, ${JSON.stringify(union.name)}, ordinal);`;
}

/** The call that writes or reads a member's struct. */
export function memberCall(context: Context, verb: string, struct: string, first: string): string {
  const revision = context.struct(struct).versioned ? ", revision" : "";
  return `${verb}${context.names.type(struct)}(${first}${revision})`;
}

/** What a member that is gone is to the types of today. */
export function castText(context: Context, union: IrUnion, member: Member): string {
  return member.removed === undefined ? "" : ` as unknown as ${context.names.type(union.name)}`;
}
