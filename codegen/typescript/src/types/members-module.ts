import type { IrEnum, IrMemberDownlevel, IrUnion } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { membersVary, WIRE } from "../context.ts";
import { access } from "../names.ts";
import { ModuleSource } from "../source/module-source.ts";
import { TYPES } from "./type-text.ts";

export const MEMBERS = "./members.js";

/** `members.ts`: ordinals of enums and unions, from values and back, for both profiles. */
export function membersModule(context: Context): ModuleSource {
  const module = new ModuleSource(MEMBERS, context.names.isFunction);
  for (const one of context.ir.enums) {
    addOrdinalOf(context, module, one, "value");
    addMemberAt(context, module, one);
  }
  for (const one of context.ir.unions) addOrdinalOf(context, module, one, "tag");
  return module;
}

interface Member {
  readonly value: string | number;
  readonly ordinal: number;
  readonly since: number;
  readonly removed?: number;
  readonly downlevel: IrMemberDownlevel;
}

function membersOf(one: IrEnum | IrUnion): readonly Member[] {
  return one.members;
}

function addOrdinalOf(
  context: Context,
  module: ModuleSource,
  one: IrEnum | IrUnion,
  subject: string,
): void {
  const type = context.names.type(one.name);
  const vary = membersVary(one.members);
  const members = membersOf(one);
  const lines = [`switch (${subject}) {`];
  for (const member of members.filter((candidate) => candidate.removed === undefined)) {
    lines.push(
      `  case ${JSON.stringify(member.value)}:`,
      `    return ${ordinalText(module, one.name, members, member)};`,
    );
  }
  lines.push("  default:", `    return ${module.use(WIRE, "noMember")}(field, ${subject});`, "}");
  if ("tag" in one)
    lines.unshift(
      `${module.use(WIRE, "checkObject")}(value, field);`,
      `const tag: unknown = ${access("value", one.tag)};`,
    );
  module.functions.push({
    name: `ordinalOf${type}`,
    doc: `Ordinal of a member of ${type}.`,
    exported: true,
    parameters: [
      { name: "value", type: module.useType(TYPES, type) },
      { name: "field", type: "string" },
      ...(vary ? [{ name: "revision", type: "number" }] : []),
    ],
    returns: "number",
    lines,
  });
}

/** The ordinal, or what an older revision writes in its place (spec 2.5). */
function ordinalText(
  module: ModuleSource,
  owner: string,
  members: readonly Member[],
  member: Member,
): string {
  if (member.since <= (members[0]?.since ?? 1)) return `${member.ordinal}`;
  const { downlevel } = member;
  const other =
    downlevel.rule === "as"
      ? members.find((candidate) => candidate.value === downlevel.member)
      : undefined;
  const skips = downlevel.rule === "skip" ? `, "skip"` : "";
  //@fault skip-in-silence R-DOWN-3 const refuse = (): string => skips === "" ? `${module.use(WIRE, "notExpressible")}(field, revision)` : "0";
  const refuse = (): string => `${module.use(WIRE, "notExpressible")}(field, revision${skips})`;
  //@fault other-rule-unread R-DOWN-2 const otherwise = other === undefined ? refuse() : `${other.ordinal}`;
  const otherwise = other === undefined ? refuse() : ordinalText(module, owner, members, other);
  return `revision >= ${member.since} ? ${member.ordinal} : ${otherwise}`;
}

function addMemberAt(context: Context, module: ModuleSource, one: IrEnum): void {
  const type = context.names.type(one.name);
  const table = context.names.constant(one.name);
  const vary = membersVary(one.members);
  module.constants.push({
    name: table,
    doc: `Members of ${type} by ordinal.`,
    exported: false,
    type: `readonly ${module.useType(TYPES, type)}[]`,
    value: `[${one.members.map((member) => `${JSON.stringify(member.value)}${member.removed === undefined ? "" : ` as ${type}`}`).join(", ")}]`,
  });
  const lines: string[] = [];
  //@fault member-of-later R-ENUM-3 if (one.members.length === 0) {
  if (vary) {
    for (const member of one.members) {
      const conditions = [
        ...(member.since === one.members[0]?.since ? [] : [`revision < ${member.since}`]),
        ...(member.removed === undefined ? [] : [`revision >= ${member.removed}`]),
      ];
      if (conditions.length > 0)
        lines.push(
          `if (ordinal === ${member.ordinal} && ${conditions.length === 1 ? conditions[0] : `(${conditions.join(" || ")})`}) return undefined;`,
        );
    }
  }
  lines.push(`return ${table}[ordinal];`);
  module.functions.push({
    name: `memberOf${type}`,
    doc: `Member of ${type} by ordinal; undefined when there is none${vary ? " in the revision" : ""}.`,
    exported: true,
    parameters: [
      { name: "ordinal", type: "number" },
      ...(vary ? [{ name: "revision", type: "number" }] : []),
    ],
    returns: `${type} | undefined`,
    lines,
  });
}
