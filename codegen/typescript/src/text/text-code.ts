import type { IrSlot } from "@twobyte/compiler/ir";
import type { Target } from "../binary/value-code.ts";
import { ordinalText, revisionArgument } from "../binary/value-code.ts";
import { membersVary, WIRE } from "../context.ts";
import { MEMBERS } from "../types/members-module.ts";
import { textScalar } from "./scalars.ts";

/** Expression for the tokens of a present value; `marked`: the slot is optional or nullable. */
export function formatText(
  target: Target,
  slot: IrSlot,
  value: string,
  label: string,
  marked: boolean,
): string {
  const { context, module } = target;
  const { type } = slot;
  const scalar = textScalar(slot);
  if (scalar !== undefined) {
    const name =
      marked && scalar.canBeEmpty === true
        ? scalar.format.replace("format", "formatMarked")
        : scalar.format;
    return `${module.use(WIRE, name)}(${[value, ...(scalar.formatArguments ?? []), JSON.stringify(label), ...(scalar.formatTail ?? [])].join(", ")})`;
  }
  const revision = revisionArgument(target, slot);
  switch (type.kind) {
    case "enum":
      return `\`\${${ordinalText(target, slot, value, label)}}\``;
    case "union":
      return `\`\${${ordinalText(target, slot, value, label)}}\${${module.use(WIRE, "SEPARATOR")}}\` + format${context.names.type(type.name)}(${value}${revision})`;
    case "struct": {
      const text = `format${context.names.type(type.name)}(${value}${revision})`;
      //@fault struct-unmarked R-TEXT-9 return text;
      return marked ? `"1" + ${module.use(WIRE, "SEPARATOR")} + ${text}` : text;
    }
    case "list":
    case "map":
      return `format${target.container(slot, label)}(${value}${revision})`;
    case "const":
      return `(${module.use(WIRE, "checkConst")}(${value}, ${JSON.stringify(type.value)}, ${JSON.stringify(label)}), "1")`;
    default:
      throw new Error(`no way to format ${type.kind}`);
  }
}

/** Expression that parses a present value. */
function parseText(target: Target, slot: IrSlot, label: string, marked: boolean): string {
  const { context, module } = target;
  const { type } = slot;
  const scalar = textScalar(slot);
  if (scalar !== undefined) {
    const name =
      marked && (scalar.canBeEmpty === true || scalar.marksParsing === true)
        ? scalar.parse.replace("parse", "parseMarked")
        : scalar.parse;
    return `${module.use(WIRE, name)}(${["r", ...(scalar.parseArguments ?? [])].join(", ")})`;
  }
  const revision = revisionArgument(target, slot);
  switch (type.kind) {
    case "enum":
    case "union":
      return `parse${context.names.type(type.name)}(r${revision})`;
    case "struct": {
      const text = `parse${context.names.type(type.name)}(r${revision})`;
      return marked ? `(r.mark(), ${text})` : text;
    }
    case "list":
    case "map":
      return `parse${target.container(slot, label)}(r${revision})`;
    case "const":
      return marked
        ? `(r.mark(), ${JSON.stringify(type.value)} as const)`
        : JSON.stringify(type.value);
    default:
      throw new Error(`no way to parse ${type.kind}`);
  }
}

/** The slot's tokens, whether null or not. */
export function formatSlot(
  target: Target,
  slot: IrSlot,
  value: string,
  label: string,
  optional: boolean,
): string {
  const text = formatText(target, slot, value, label, optional || slot.nullable);
  //@fault null-as-word R-TEXT-7 const unlessNull = slot.nullable ? `${value} === null ? "null" : ${text}` : text;
  const unlessNull = slot.nullable ? `${value} === null ? "\\\\-" : ${text}` : text;
  //@fault absent-as-null R-TEXT-6 if (optional) return `(${value} === undefined ? "\\\\-" : ${unlessNull})`;
  if (optional) return `(${value} === undefined ? "" : ${unlessNull})`;
  return slot.nullable || / [+?] /.test(unlessNull) ? `(${unlessNull})` : unlessNull;
}

export function parseSlot(target: Target, slot: IrSlot, label: string, optional: boolean): string {
  const text = parseText(target, slot, label, optional || slot.nullable);
  const unlessNull = slot.nullable ? `r.none() ? null : ${text}` : text;
  return optional ? `r.absent() ? undefined : ${unlessNull}` : unlessNull;
}

/** Expression for an enum's member by the ordinal that was parsed. */
export function memberText(target: Target, name: string): string {
  const one = target.context.enumOf(name);
  const at = target.module.use(MEMBERS, `memberOf${target.context.names.type(name)}`);
  const revision = membersVary(one.members) ? ", revision" : "";
  return `${at}(ordinal${revision}) ?? ${target.module.use(WIRE, "unknownMember")}(r, ${JSON.stringify(name)}, ordinal)`;
}
