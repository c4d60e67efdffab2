import type { IrSlot } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { WIRE } from "../context.ts";
import { suffixMaker } from "../names.ts";
import type { FunctionSource, ModuleSource } from "../source/module-source.ts";
import { MEMBERS } from "../types/members-module.ts";
import { binaryScalar } from "./scalars.ts";

/** Where code is being put: the generator's knowledge and the module that grows. */
export interface Target {
  readonly context: Context;
  readonly module: ModuleSource;
  /** Makes the pair of functions for a list or map and returns the suffix of their names. */
  container(slot: IrSlot, path: string): string;
}

/** Makes the functions of a list or map. */
export type ContainerMaker = (
  target: Target,
  slot: IrSlot,
  path: string,
  suffix: string,
) => readonly FunctionSource[];

export function createTarget(context: Context, module: ModuleSource, make: ContainerMaker): Target {
  const made = new Map<IrSlot, string>();
  const suffixFor = suffixMaker(context.names, context.ir);
  const target: Target = {
    context,
    module,
    container(slot, path) {
      const known = made.get(slot);
      if (known !== undefined) return known;
      const suffix = suffixFor(slot, path);
      made.set(slot, suffix);
      module.functions.push(...make(target, slot, path, suffix));
      return suffix;
    },
  };
  return target;
}

/** `, revision` where bytes of the type differ between revisions. */
export function revisionArgument(target: Target, slot: IrSlot): string {
  return target.context.versioned(slot.type) ? ", revision" : "";
}

/** All ones in the value bits: an escaped ordinal follows. */
export function escapeOf(width: number): number {
  //@fault escape-early R-ENUM-1 return 2 ** width - 2;
  return 2 ** width - 1;
}

/** Expression for the ordinal of an enum's or union's member. */
export function ordinalText(target: Target, slot: IrSlot, value: string, label: string): string {
  const { type } = slot;
  if (type.kind !== "enum" && type.kind !== "union") throw new Error(`no ordinals in ${type.kind}`);
  const { context } = target;
  const one = type.kind === "enum" ? context.enumOf(type.name) : context.union(type.name);
  const vary = one.members.some(
    (member) => member.since !== one.members[0]?.since || member.removed !== undefined,
  );
  const ordinalOf = target.module.use(MEMBERS, `ordinalOf${context.names.type(type.name)}`);
  return `${ordinalOf}(${value}, ${JSON.stringify(label)}${vary ? ", revision" : ""})`;
}

/** Whether some ordinal does not fit into the value bits. */
export function escapes(target: Target, slot: IrSlot): boolean {
  const members = membersOf(target, slot);
  return members !== undefined && members.count > escapeOf(members.width);
}

export function membersOf(
  target: Target,
  slot: IrSlot,
): { readonly width: number; readonly count: number } | undefined {
  const { type } = slot;
  if (type.kind !== "enum" && type.kind !== "union") return undefined;
  const one =
    type.kind === "enum" ? target.context.enumOf(type.name) : target.context.union(type.name);
  return { width: one.width, count: one.members.length };
}

/** Code that writes what a present value takes behind the bits, and the room that it needs beforehand. */
export interface WriteCode {
  readonly lines: readonly string[];
  /** Bytes to reserve; undefined when the code makes room itself. */
  readonly room: number | undefined;
}

/** `ordinal`: variable that holds the ordinal of an enum or a union. */
export function writeCode(
  target: Target,
  slot: IrSlot,
  value: string,
  label: string,
  ordinal: string,
): WriteCode {
  const { module, context } = target;
  const { type } = slot;
  const scalar = binaryScalar(slot);
  if (scalar !== undefined) {
    const call = [
      value,
      ...(scalar.writeArguments ?? []),
      JSON.stringify(label),
      ...(scalar.writeTail ?? []),
    ].join(", ");
    return { lines: [`${module.use(WIRE, scalar.write)}(w, ${call});`], room: scalar.room };
  }
  const members = membersOf(target, slot);
  const overflow =
    members !== undefined && escapes(target, slot)
      ? [
          //@fault escape-whole R-ENUM-2 `if (${ordinal} >= ${escapeOf(members.width)}) ${module.use(WIRE, "putVarint")}(w, ${ordinal});`,
          `if (${ordinal} >= ${escapeOf(members.width)}) ${module.use(WIRE, "putVarint")}(w, ${ordinal} - ${escapeOf(members.width)});`,
        ]
      : [];
  const revision = revisionArgument(target, slot);
  switch (type.kind) {
    case "enum":
      return { lines: overflow, room: overflow.length * 5 };
    case "union":
      return {
        lines: [
          ...(overflow.length > 0 ? ["w.reserve(5);"] : []),
          ...overflow,
          `write${context.names.type(type.name)}(w, ${value}${revision});`,
        ],
        room: undefined,
      };
    case "struct":
      return {
        lines: [`write${context.names.type(type.name)}(w, ${value}${revision});`],
        room: undefined,
      };
    case "list":
    case "map":
      return {
        lines: [`write${target.container(slot, label)}(w, ${value}${revision});`],
        room: undefined,
      };
    case "const":
      return {
        lines: [
          //@fault constant-written R-LAYOUT-6 "w.reserve(1);", "w.bytes[w.pos++] = 1;",
          `${module.use(WIRE, "checkConst")}(${value}, ${JSON.stringify(type.value)}, ${JSON.stringify(label)});`,
        ],
        room: 0,
      };
    default:
      return { lines: [], room: 0 };
  }
}

/** Expression that reads a present value; `bits` is an expression for its value bits. */
export function readText(target: Target, slot: IrSlot, label: string, bits: string): string {
  const { module, context } = target;
  const { type } = slot;
  const scalar = binaryScalar(slot);
  if (scalar !== undefined) {
    return `${module.use(WIRE, scalar.read)}(${["r", ...(scalar.readArguments ?? [])].join(", ")})`;
  }
  const revision = revisionArgument(target, slot);
  switch (type.kind) {
    case "bool":
      return `${bits} !== 0`;
    case "enum":
    case "union":
      return `read${context.names.type(type.name)}(r, ${bits}${revision})`;
    case "struct":
      return `read${context.names.type(type.name)}(r${revision})`;
    case "list":
    case "map":
      return `read${target.container(slot, label)}(r${revision})`;
    case "const":
      return JSON.stringify(type.value);
    default:
      throw new Error(`no way to read ${type.kind}`);
  }
}
