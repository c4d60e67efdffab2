import type { IrEnum, IrStruct, IrUnion } from "@twobyte/compiler/ir";
import { structLiteralText } from "../binary/struct-reader.ts";
import type { Target } from "../binary/value-code.ts";
import { createTarget } from "../binary/value-code.ts";
import type { Context } from "../context.ts";
import { membersVary, WIRE } from "../context.ts";
import { access } from "../names.ts";
import { block, indent, ModuleSource } from "../source/module-source.ts";
import { TYPES } from "../types/type-text.ts";
import {
  castText,
  lackingMemberLines,
  memberCall,
  olderMemberLines,
  unknownMemberText,
} from "../types/union-members.ts";
import { textContainerFunctions } from "./container-text.ts";
import { structFormatLines, structParseLines } from "./struct-text.ts";
import { memberText } from "./text-code.ts";

export const TEXT = "./text.js";

/** `text.ts`: for every type one function that formats it as tokens and one that parses it. */
export function textModule(context: Context): ModuleSource {
  const module = new ModuleSource(TEXT, context.names.isFunction);
  const target = createTarget(context, module, textContainerFunctions);
  for (const struct of context.ir.structs) addStruct(target, struct);
  for (const union of context.ir.unions) addUnion(target, union);
  for (const one of context.ir.enums) addEnumParser(target, one);
  return module;
}

function addStruct(target: Target, struct: IrStruct): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(struct.name));
  const revision = struct.versioned ? [{ name: "revision", type: "number" }] : [];
  const enter = struct.recursive ? [`${module.use(WIRE, "enterFormat")}();`] : [];
  const leave = struct.recursive ? [`${module.use(WIRE, "leaveFormat")}();`] : [];
  module.functions.push({
    name: `format${type}`,
    exported: true,
    parameters: [{ name: "value", type }, ...revision],
    returns: "string",
    lines: [...enter, ...returned([...structFormatLines(target, struct, "value"), ...leave])],
  });
  module.functions.push({
    name: `parse${type}`,
    exported: true,
    parameters: [{ name: "r", type: module.useType(WIRE, "TextReader") }, ...revision],
    returns: type,
    lines: [
      ...(struct.recursive ? [`${module.use(WIRE, "enterRead")}(r);`] : []),
      ...structParseLines(target, struct),
      ...(struct.recursive ? ["r.depth--;"] : []),
      `return ${structLiteralText(struct)};`,
    ],
  });
}

/** The lines and a return of `out`: what it only just became, or itself. */
function returned(lines: readonly string[]): string[] {
  const [, text] = /^const out = (.*);$/.exec(lines.at(-1) ?? "") ?? [];
  return text === undefined
    ? [...lines, "return out;"]
    : [...lines.slice(0, -1), `return ${text};`];
}

function addUnion(target: Target, union: IrUnion): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(union.name));
  const revision = context.versioned({ kind: "union", name: union.name })
    ? [{ name: "revision", type: "number" }]
    : [];
  module.functions.push({
    name: `format${type}`,
    exported: false,
    parameters: [{ name: "value", type }, ...revision],
    returns: "string",
    lines: block(
      `switch (${access("value", union.tag)})`,
      union.members.flatMap((member) => formatMember(target, union, member)),
    ),
  });
  module.functions.push({
    name: `parse${type}`,
    exported: false,
    parameters: [{ name: "r", type: module.useType(WIRE, "TextReader") }, ...revision],
    returns: type,
    lines: [
      ordinalLine(target),
      ...block("switch (ordinal)", [
        ...union.members.flatMap((member) => parseMember(target, union, member)),
        "default:",
        `  ${unknownMemberText(module, union)}`,
      ]),
    ],
  });
}

function formatMember(
  target: Target,
  union: IrUnion,
  member: IrUnion["members"][number],
): string[] {
  if (member.removed !== undefined) return [];
  return [
    `case ${JSON.stringify(member.value)}:`,
    ...indent(olderMemberLines(target.context, union, member, "format", "")),
    `  return ${memberCall(target.context, "format", member.struct, "value")};`,
  ];
}

function parseMember(target: Target, union: IrUnion, member: IrUnion["members"][number]): string[] {
  const parse = memberCall(target.context, "parse", member.struct, "r");
  return [
    `case ${member.ordinal}:`,
    ...indent(lackingMemberLines(target.module, union, member)),
    `  return ${parse}${castText(target.context, union, member)};`,
  ];
}

function ordinalLine(target: Target): string {
  return `const ordinal = ${target.module.use(WIRE, "parseUnsigned")}(r, 4294967295);`;
}

function addEnumParser(target: Target, one: IrEnum): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(one.name));
  module.functions.push({
    name: `parse${type}`,
    exported: false,
    parameters: [
      { name: "r", type: module.useType(WIRE, "TextReader") },
      ...(membersVary(one.members) ? [{ name: "revision", type: "number" }] : []),
    ],
    returns: type,
    lines: [ordinalLine(target), `return ${memberText(target, one.name)};`],
  });
}
