import type { IrConstraints, IrSlot, IrStruct, IrType, IrUnion } from "@twobyte/compiler/ir";
import { formats } from "@twobyte/compiler/ir";
import type { Target } from "../binary/value-code.ts";
import { createTarget } from "../binary/value-code.ts";
import type { Context } from "../context.ts";
import { declaredMost, WIRE } from "../context.ts";
import { access } from "../names.ts";
import type { FunctionSource } from "../source/module-source.ts";
import { block, ModuleSource } from "../source/module-source.ts";
import { TYPES, typeText } from "../types/type-text.ts";
import { liveFields } from "../types/types-module.ts";
import { boundLines } from "./bounds.ts";

export const CHECK = "./check.js";

/** `check.ts`: one function for every type that has constraints, at any depth. */
export function checkModule(context: Context): ModuleSource {
  const module = new ModuleSource(CHECK, context.names.isFunction);
  const target = createTarget(context, module, containerFunction);
  for (const struct of context.ir.structs)
    if (isConstrained(context, { kind: "struct", name: struct.name })) addStruct(target, struct);
  for (const union of context.ir.unions)
    if (isConstrained(context, { kind: "union", name: union.name })) addUnion(target, union);
  return module;
}

/** Whether some value of the type can violate a constraint. */
export function isConstrained(context: Context, type: IrType): boolean {
  return hasSlot(context, type, hasChecks);
}

/** Whether lengths tell when a value has to be checked: its constraints are upper bounds of them. */
export function isCheckedIfLarge(context: Context, type: IrType): boolean {
  return isConstrained(context, type) && !hasSlot(context, type, hasOtherChecks);
}

function hasSlot(
  context: Context,
  type: IrType,
  test: (slot: IrSlot) => boolean,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const slot = (one: IrSlot): boolean => test(one) || hasSlot(context, one.type, test, seen);
  switch (type.kind) {
    case "struct":
    case "union": {
      if (seen.has(type.name)) return false;
      const inside = new Set([...seen, type.name]);
      const structs =
        type.kind === "struct"
          ? [type.name]
          : context.union(type.name).members.map((member) => member.struct);
      return structs.some((name) =>
        context
          .struct(name)
          .fields.some(
            (field) =>
              field.removed === undefined &&
              (test(field.slot) || hasSlot(context, field.slot.type, test, inside)),
          ),
      );
    }
    case "list":
      return slot(type.item);
    case "map":
      return slot(type.key) || slot(type.value);
    default:
      return false;
  }
}

/** Whether a slot's own constraints are checked here; those of `json` are by whoever reads it. */
function hasChecks({ type, constraints }: IrSlot): boolean {
  return constraints !== undefined && type.kind !== "json";
}

function hasOtherChecks(slot: IrSlot): boolean {
  const bounds = Object.values(slot.constraints ?? {}).filter((bound) => bound !== undefined);
  return hasChecks(slot) && bounds.length > (declaredMost(slot) === undefined ? 0 : 1);
}

function addStruct(target: Target, struct: IrStruct): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(struct.name));
  const lines = liveFields(struct).flatMap((field) =>
    slotLines(
      target,
      field.slot,
      access("value", field.name),
      `${struct.name}.${field.name}`,
      field.optional,
    ),
  );
  module.functions.push(checker(`check${type}`, "value", type, true, lines));
}

function addUnion(target: Target, union: IrUnion): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(union.name));
  const cases = union.members
    .filter(
      (member) =>
        member.removed === undefined &&
        isConstrained(context, { kind: "struct", name: member.struct }),
    )
    .flatMap((member) => [
      `case ${JSON.stringify(member.value)}:`,
      `  return check${context.names.type(member.struct)}(value);`,
    ]);
  module.functions.push(
    checker(
      `check${type}`,
      "value",
      type,
      false,
      block(`switch (${access("value", union.tag)})`, cases),
    ),
  );
}

function checker(
  name: string,
  value: string,
  type: string,
  exported: boolean,
  lines: readonly string[],
): FunctionSource {
  return { name, exported, parameters: [{ name: value, type }], returns: "void", lines };
}

function containerFunction(
  target: Target,
  slot: IrSlot,
  path: string,
  suffix: string,
): FunctionSource[] {
  const { type } = slot;
  const text = typeText(target.context, target.module, type);
  if (type.kind === "list") {
    return [
      checker(
        `check${suffix}`,
        "list",
        text,
        false,
        block("for (const each of list)", slotLines(target, type.item, "each", path, false)),
      ),
    ];
  }
  if (type.kind !== "map") return [];
  const keys = slotLines(target, type.key, "key", path, false);
  const values = slotLines(target, type.value, "each", path, false);
  const entry = values.length === 0 ? "key" : keys.length === 0 ? ", each" : "key, each";
  const lines = block(`for (const [${entry}] of map)`, [...keys, ...values]);
  return [checker(`check${suffix}`, "map", text, false, lines)];
}

/** Lines that check one value; nothing when it has no constraints. */
function slotLines(
  target: Target,
  slot: IrSlot,
  value: string,
  label: string,
  optional: boolean,
): string[] {
  const lines = [
    ...ownLines(target, slot, value, label),
    ...nestedLines(target, slot, value, label),
  ];
  const conditions = [
    ...(optional ? [`${value} !== undefined`] : []),
    ...(slot.nullable ? [`${value} !== null`] : []),
  ];
  return conditions.length === 0 ? lines : block(`if (${conditions.join(" && ")})`, lines);
}

function nestedLines(target: Target, slot: IrSlot, value: string, label: string): string[] {
  const { type } = slot;
  if (!isConstrained(target.context, type)) return [];
  if (type.kind === "list" || type.kind === "map")
    return [`check${target.container(slot, label)}(${value});`];
  return type.kind === "struct" || type.kind === "union"
    ? [`check${target.context.names.type(type.name)}(${value});`]
    : [];
}

function ownLines(target: Target, slot: IrSlot, value: string, label: string): string[] {
  const { constraints, type } = slot;
  if (constraints === undefined) return [];
  const use = (name: string): string => target.module.use(WIRE, name);
  const field = JSON.stringify(label);
  const lines = boundLines(target.module, slot, value, label);
  const count = (
    of: string,
    min: number | undefined,
    max: number | undefined,
    check: string,
  ): void => {
    if (min !== undefined || max !== undefined)
      lines.push(`${use(check)}(${of}, ${min ?? 0}, ${max ?? "Infinity"}, ${field});`);
  };
  if (type.kind === "bytes")
    count(`${value}.length`, constraints.minLength, constraints.maxLength, "checkCount");
  else count(value, constraints.minLength, longest(constraints), "checkLength");
  count(`${value}.length`, constraints.minItems, constraints.maxItems, "checkCount");
  count(`${value}.size`, constraints.minProperties, constraints.maxProperties, "checkCount");
  if (constraints.uniqueItems === true) lines.push(`${use("checkUnique")}(${value}, ${field});`);
  for (const pattern of patternsOf(constraints)) {
    lines.push(`${use("checkPattern")}(${value}, ${patternConstant(target, pattern)}, ${field});`);
  }
  return lines;
}

/** Most characters that the schema and the format allow. */
function longest({ maxLength, format }: IrConstraints): number | undefined {
  const known = format === undefined ? undefined : formats.get(format)?.maxLength;
  return maxLength === undefined || known === undefined
    ? (maxLength ?? known)
    : Math.min(maxLength, known);
}

/** The patterns that a text has to match; a format is one (spec 1.7). */
function patternsOf({ pattern, format }: IrConstraints): readonly string[] {
  const known = format === undefined ? undefined : formats.get(format);
  return [
    ...(pattern === undefined ? [] : [pattern]),
    //@fault format-unread R-JSON-29
    ...(known === undefined ? [] : [known.pattern]),
  ];
}

/** Name of the constant that holds the compiled pattern. */
function patternConstant(target: Target, pattern: string): string {
  const { module } = target;
  const value = `/* @__PURE__ */ new ${module.use(WIRE, "IRegexp")}(${JSON.stringify(pattern)})`;
  const known = module.constants.find((one) => one.value === value);
  if (known !== undefined) return known.name;
  const name = `PATTERN_${module.constants.length}`;
  module.constants.push({ name, exported: false, type: "IRegexp", value });
  return name;
}
