import type { IrEnum, IrStruct, IrUnion } from "@twobyte/compiler/ir";
import { structLiteralText } from "../binary/struct-reader.ts";
import type { Target } from "../binary/value-code.ts";
import { createTarget } from "../binary/value-code.ts";
import type { Context } from "../context.ts";
import { membersVary, WIRE } from "../context.ts";
import { access } from "../names.ts";
import { block, ModuleSource } from "../source/module-source.ts";
import { TYPES } from "../types/type-text.ts";
import { textContainerFunctions } from "./container-text.ts";
import { structFormatLines, structParseLines } from "./struct-text.ts";
import { memberText } from "./text-code.ts";

export const TEXT = "./text.js";

/** `text.ts`: for every type one function that formats it as tokens and one that parses it. */
export function textModule(context: Context): ModuleSource {
  const module = new ModuleSource(TEXT);
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
    lines: [...enter, ...structFormatLines(target, struct, "value"), ...leave, "return out;"],
  });
  module.functions.push({
    name: `parse${type}`,
    exported: true,
    parameters: [{ name: "r", type: module.useType(WIRE, "TextReader") }, ...revision],
    returns: type,
    lines: [
      ...(struct.recursive ? ["r.enter();"] : []),
      ...structParseLines(target, struct),
      ...(struct.recursive ? ["r.depth--;"] : []),
      `return ${structLiteralText(struct)};`,
    ],
  });
}

function addUnion(target: Target, union: IrUnion): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(union.name));
  const revision = context.versioned({ kind: "union", name: union.name })
    ? [{ name: "revision", type: "number" }]
    : [];
  const base = union.members[0]?.since ?? 1;
  module.functions.push({
    name: `format${type}`,
    exported: false,
    parameters: [{ name: "value", type }, ...revision],
    returns: "string",
    lines: block(
      `switch (${access("value", union.tag)})`,
      union.members.flatMap((member) => {
        if (member.removed !== undefined) return [];
        const { downlevel } = member;
        const other =
          downlevel.rule === "as"
            ? union.members.find((one) => one.value === downlevel.member)
            : undefined;
        const replaced =
          member.since === base || other === undefined
            ? []
            : [
                `  if (revision < ${member.since}) return ${call(target, "format", other.struct, `{ ${union.tag}: ${JSON.stringify(other.value)} }`)};`,
              ];
        return [
          `case ${JSON.stringify(member.value)}:`,
          ...replaced,
          `  return ${call(target, "format", member.struct, "value")};`,
        ];
      }),
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
        ...union.members.flatMap((member) => parseMember(target, union, member, base)),
        "default:",
        `  return ${unknown(target, union.name)};`,
      ]),
    ],
  });
}

function parseMember(
  target: Target,
  union: IrUnion,
  member: IrUnion["members"][number],
  base: number,
): string[] {
  const conditions = [
    ...(member.since === base ? [] : [`revision < ${member.since}`]),
    ...(member.removed === undefined ? [] : [`revision >= ${member.removed}`]),
  ];
  const cast =
    member.removed === undefined ? "" : ` as unknown as ${target.context.names.type(union.name)}`;
  return [
    `case ${member.ordinal}:`,
    ...(conditions.length > 0
      ? [`  if (${conditions.join(" || ")}) return ${unknown(target, union.name)};`]
      : []),
    `  return ${call(target, "parse", member.struct, "r")}${cast};`,
  ];
}

function call(target: Target, verb: string, struct: string, first: string): string {
  const revision = target.context.struct(struct).versioned ? ", revision" : "";
  return `${verb}${target.context.names.type(struct)}(${first}${revision})`;
}

function ordinalLine(target: Target): string {
  return `const ordinal = ${target.module.use(WIRE, "parseUnsigned")}(r, 4294967295);`;
}

function unknown(target: Target, name: string): string {
  return `${target.module.use(WIRE, "unknownMember")}(r, ${JSON.stringify(name)}, ordinal)`;
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
