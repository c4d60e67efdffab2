import type { IrEnum, IrSlot, IrStruct, IrUnion } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { membersVary, WIRE } from "../context.ts";
import { access } from "../names.ts";
import { block, indent, ModuleSource } from "../source/module-source.ts";
import { MEMBERS } from "../types/members-module.ts";
import { TYPES } from "../types/type-text.ts";
import {
  castText,
  lackingMemberLines,
  memberCall,
  olderMemberLines,
  unknownMemberText,
} from "../types/union-members.ts";
import { listFunctions, mapFunctions } from "./container.ts";
import { structLiteralText, structReaderLines } from "./struct-reader.ts";
import { structWriterLines } from "./struct-writer.ts";
import type { Target } from "./value-code.ts";
import { createTarget, escapeOf } from "./value-code.ts";

export const BINARY = "./binary.js";

/** `binary.ts`: for every type one function that writes it and one that reads it. */
export function binaryModule(context: Context): ModuleSource {
  const module = new ModuleSource(BINARY, context.names.isFunction);
  const target = createTarget(context, module, containerFunctions);
  for (const struct of context.ir.structs) addStruct(target, struct);
  for (const union of context.ir.unions) addUnion(target, union);
  for (const one of context.ir.enums) addEnumReader(target, one);
  return module;
}

function containerFunctions(
  target: Target,
  slot: IrSlot,
  path: string,
  suffix: string,
): ReturnType<typeof listFunctions> {
  if (slot.type.kind === "map") return mapFunctions(target, slot, path, suffix);
  return listFunctions(target, slot, path, suffix);
}

function addStruct(target: Target, struct: IrStruct): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(struct.name));
  const revision = struct.versioned ? [{ name: "revision", type: "number" }] : [];
  const enter = struct.recursive ? [`${module.use(WIRE, "enterWrite")}(w);`] : [];
  const leave = struct.recursive ? ["w.depth--;"] : [];
  module.functions.push({
    name: `write${type}`,
    exported: true,
    parameters: [
      { name: "w", type: module.useType(WIRE, "BinaryWriter") },
      { name: "value", type },
      ...revision,
    ],
    returns: "void",
    lines: [...enter, ...structWriterLines(target, struct, "value"), ...leave],
  });
  module.functions.push({
    name: `read${type}`,
    exported: true,
    parameters: [{ name: "r", type: module.useType(WIRE, "BinaryReader") }, ...revision],
    returns: type,
    lines: [
      ...(struct.recursive ? [`${module.use(WIRE, "enterRead")}(r);`] : []),
      ...structReaderLines(target, struct),
      ...(struct.recursive ? ["r.depth--;"] : []),
      `return ${structLiteralText(struct)};`,
    ],
  });
}

function addUnion(target: Target, union: IrUnion): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(union.name));
  const versioned = context.versioned({ kind: "union", name: union.name });
  const revision = versioned ? [{ name: "revision", type: "number" }] : [];
  module.functions.push({
    name: `write${type}`,
    exported: false,
    parameters: [
      { name: "w", type: module.useType(WIRE, "BinaryWriter") },
      { name: "value", type },
      ...revision,
    ],
    returns: "void",
    lines: block(
      `switch (${access("value", union.tag)})`,
      union.members.flatMap((member) => writeMember(target, union, member)),
    ),
  });
  module.functions.push({
    name: `read${type}`,
    exported: false,
    parameters: [
      { name: "r", type: module.useType(WIRE, "BinaryReader") },
      { name: "bits", type: "number" },
      ...revision,
    ],
    returns: type,
    lines: [
      ...ordinalLines(target, union),
      ...block("switch (ordinal)", [
        ...union.members.flatMap((member) => readMember(target, union, member)),
        "default:",
        `  ${unknownMemberText(module, union)}`,
      ]),
    ],
  });
}

function writeMember(target: Target, union: IrUnion, member: IrUnion["members"][number]): string[] {
  if (member.removed !== undefined) return [];
  return [
    `case ${JSON.stringify(member.value)}:`,
    ...indent(olderMemberLines(target.context, union, member, "write", "w, ")),
    `  return ${memberCall(target.context, "write", member.struct, "w, value")};`,
  ];
}

function readMember(target: Target, union: IrUnion, member: IrUnion["members"][number]): string[] {
  const read = memberCall(target.context, "read", member.struct, "r");
  return [
    `case ${member.ordinal}:`,
    ...indent(lackingMemberLines(target.module, union, member)),
    `  return ${read}${castText(target.context, union, member)};`,
  ];
}

function ordinalLines(target: Target, one: IrEnum | IrUnion): string[] {
  const ones = escapeOf(one.width);
  return [
    `const ordinal = bits === ${ones} ? ${ones} + ${target.module.use(WIRE, "takeVarint")}(r) : bits;`,
  ];
}

function addEnumReader(target: Target, one: IrEnum): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(one.name));
  const vary = membersVary(one.members);
  const at = module.use(MEMBERS, `memberOf${type}`);
  module.functions.push({
    name: `read${type}`,
    exported: false,
    parameters: [
      { name: "r", type: module.useType(WIRE, "BinaryReader") },
      { name: "bits", type: "number" },
      ...(vary ? [{ name: "revision", type: "number" }] : []),
    ],
    returns: type,
    lines: [
      ...ordinalLines(target, one),
      `return ${at}(ordinal${vary ? ", revision" : ""}) ?? ${module.use(WIRE, "unknownMember")}(r, ${JSON.stringify(one.name)}, ordinal);`,
    ],
  });
}
