import type { IrField, IrGroup, IrStruct } from "@twobyte/compiler/ir";
import { WIRE } from "../context.ts";
import { key, local } from "../names.ts";
import { block } from "../source/module-source.ts";
import { wordsOf } from "../source/prune-module.ts";
import { literal } from "../types/literal.ts";
import { isSilent } from "../types/silent.ts";
import { slotText } from "../types/type-text.ts";
import { liveFields } from "../types/types-module.ts";
import { bitIsSet, bitsText, takeBitsLines } from "./bit-words.ts";
import { binaryScalar } from "./scalars.ts";
import type { Target } from "./value-code.ts";
import { readText } from "./value-code.ts";

/** Replaces how one present field is read, for a list's deltas. */
export type FieldReader = (field: IrField) => string | undefined;

const noOverride: FieldReader = () => undefined;

/** Lines that read the fields of `struct` into variables. */
export function structReaderLines(
  target: Target,
  struct: IrStruct,
  override: FieldReader = noOverride,
): string[] {
  const base = struct.since;
  const lines: string[] = [];
  for (const group of struct.groups) {
    const fields = struct.fields.filter((field) => field.since === group.since);
    if (group.since === base) {
      lines.push(...groupLines(target, struct, group, fields, override, false));
    } else {
      for (const field of fields)
        if (field.removed === undefined) lines.push(declarationText(target, field));
      lines.push(
        ...block(
          `if (revision >= ${group.since})`,
          groupLines(target, struct, group, fields, override, true),
        ),
      );
    }
  }
  return lines;
}

/** The object literal of what `structReaderLines` read, every key in it. */
export function structLiteralText(struct: IrStruct): string {
  const entries = liveFields(struct).map((field) => {
    const name = variable(field);
    return key(field.name) === name ? name : `${key(field.name)}: ${name}`;
  });
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

export function variable(field: IrField): string {
  return local(field.name, field.position);
}

/** The variable of a field that old messages lack: its default, or absent (spec 2.5). */
export function declarationText(target: Target, field: IrField): string {
  const { slot } = field;
  const type =
    slotText(target.context, target.module, slot) + (field.optional ? " | undefined" : "");
  //@fault default-left-out R-DOWN-4 const given = undefined;
  const given = field.default === undefined ? undefined : literal(target, slot, field.default);
  const start = isSilent(slot, field.optional) ? readText(target, slot, "", "") : given;
  // A struct that nothing declares any more has lost its defaults; nobody is given such a value.
  const mark = start === undefined && !field.optional ? "!" : "";
  return `let ${variable(field)}${mark}: ${type}${start === undefined ? "" : ` = ${start}`};`;
}

function groupLines(
  target: Target,
  struct: IrStruct,
  group: IrGroup,
  fields: readonly IrField[],
  override: FieldReader,
  declared: boolean,
): string[] {
  const bits = takeBitsLines(target.module, group.bits, (from, to) => usedBits(fields, from, to));
  const lines: string[] = [];
  const runs = fixedRuns(fields, override);
  let words =
    [...runs.values()].filter(({ size }) => size !== undefined).length > 1 ? "let " : "const ";
  for (const field of fields) {
    lines.push(...reservedLines(target, group, field));
    const run = runs.get(field);
    if (run?.size !== undefined) {
      lines.push(`${words}words = r.run(${run.size});`);
      words = "";
    }
    const text =
      run === undefined
        ? (override(field) ?? valueText(target, struct, group, field))
        : takeText(target, field);
    if (field.removed !== undefined) {
      lines.push(...skipLines(target, struct, group, field, field.removed));
    } else if (declared) {
      lines.push(`${variable(field)} = ${conditional(group, field, text)};`);
    } else {
      lines.push(`const ${variable(field)} = ${conditional(group, field, text)};`);
    }
  }
  const used = wordsOf(lines.join("\n"));
  // Bits of fields that are gone are read for what they refuse alone.
  const taken = bits.map((line) =>
    line.replace(/^const (\w+) = /, (start, word: string) => (used.has(word) ? start : "")),
  );
  return [...taken, ...lines];
}

function conditional(group: IrGroup, field: IrField, present: string): string {
  const unless = field.slot.nullable
    ? `${bitIsSet(group.bits, field.bitsAt ?? 0)} ? null : ${present}`
    : present;
  if (field.presenceBit === undefined) return unless;
  return `${bitIsSet(group.bits, field.presenceBit)} ? ${field.slot.nullable ? `(${unless})` : unless} : undefined`;
}

function valueText(target: Target, struct: IrStruct, group: IrGroup, field: IrField): string {
  const at = (field.bitsAt ?? 0) + (field.slot.nullable ? 1 : 0);
  const width = field.slot.bits - (field.slot.nullable ? 1 : 0);
  if (field.slot.type.kind === "bool") return bitIsSet(group.bits, at);
  const bits = width === 0 ? "0" : bitsText(group.bits, at, width);
  return readText(target, field.slot, `${struct.name}.${field.name}`, bits);
}

/** Bits that may be set: those of fields that are there. */
function usedBits(fields: readonly IrField[], from: number, to: number): string {
  let always = 0;
  const sometimes = new Map<number, number>();
  for (const field of fields) {
    let mask = 0;
    for (let bit = from; bit < to; bit++) {
      const own = bit - (field.bitsAt ?? 0);
      const inSlot = field.bitsAt !== undefined && own >= 0 && own < field.slot.bits;
      if (bit === field.presenceBit || inSlot) mask |= 1 << (bit - from);
    }
    //@fault bits-of-removed R-LAYOUT-7 if (field.position >= 0) always |= mask;
    if (field.removed === undefined) always |= mask;
    else sometimes.set(field.removed, (sometimes.get(field.removed) ?? 0) | mask);
  }
  const terms = [...sometimes]
    .filter(([, mask]) => mask !== 0)
    .map(([removed, mask]) => `revision < ${removed} ? ${mask} : 0`);
  const [only] = terms;
  if (always === 0 && terms.length === 1 && only !== undefined) return only;
  const grouped = terms.map((term) => `(${term})`);
  return [...(always !== 0 || terms.length === 0 ? [`${always}`] : []), ...grouped].join(" | ");
}

/** Refuses bits of a value that is absent or null (spec 2.2). */
function reservedLines(target: Target, group: IrGroup, field: IrField): string[] {
  const { slot, presenceBit, bitsAt } = field;
  //@fault bits-of-absent R-LAYOUT-4 return [];
  if (bitsAt === undefined) return [];
  const fail = (): string => `${target.module.use(WIRE, "reservedBits")}(r);`;
  const lines: string[] = [];
  if (presenceBit !== undefined) {
    const absent = bitIsSet(group.bits, presenceBit).replace("!==", "===");
    lines.push(`if (${absent} && ${anyBit(group.bits, bitsAt, slot.bits)}) ${fail()}`);
  }
  if (slot.nullable && slot.bits > 1) {
    const isNull = bitIsSet(group.bits, bitsAt);
    lines.push(`if (${isNull} && ${anyBit(group.bits, bitsAt + 1, slot.bits - 1)}) ${fail()}`);
  }
  return lines;
}

/** A condition: whether one of `width` bits from bit `at` is set. */
function anyBit(bits: number, at: number, width: number): string {
  return width === 1 ? bitIsSet(bits, at) : `(${bitsText(bits, at, width)}) !== 0`;
}

function skipLines(
  target: Target,
  struct: IrStruct,
  group: IrGroup,
  field: IrField,
  removed: number,
): string[] {
  const text = valueText(target, struct, group, field);
  if (field.slot.type.kind === "bool" || field.slot.type.kind === "const") return [];
  const conditions = [
    `revision < ${removed}`,
    ...(field.presenceBit === undefined ? [] : [bitIsSet(group.bits, field.presenceBit)]),
    ...(field.slot.nullable ? [bitIsSet(group.bits, field.bitsAt ?? 0).replace("!==", "===")] : []),
  ];
  //@fault removed-unread R-DOWN-6 return [];
  return [`if (${conditions.join(" && ")}) ${text};`];
}

/** Neighbours of fixed size, two or more, that are taken in one run. */
function fixedRuns(
  fields: readonly IrField[],
  override: FieldReader,
): ReadonlyMap<IrField, { readonly size?: number }> {
  const runs = new Map<IrField, { size?: number }>();
  let run: IrField[] = [];
  const flush = (): void => {
    if (run.length > 1) {
      const size = run.reduce(
        (sum, field) => sum + (binaryScalar(field.slot)?.fixed?.size ?? 0),
        0,
      );
      for (const field of run) runs.set(field, field === run[0] ? { size } : {});
    }
    run = [];
  };
  for (const field of fields) {
    const { slot } = field;
    const plain =
      !field.optional &&
      !slot.nullable &&
      field.removed === undefined &&
      override(field) === undefined;
    if (plain && binaryScalar(slot)?.fixed !== undefined) run.push(field);
    else if (!(plain && (slot.type.kind === "bool" || slot.type.kind === "const"))) flush();
  }
  flush();
  return runs;
}

function takeText(target: Target, field: IrField): string {
  const take = binaryScalar(field.slot)?.fixed?.take;
  if (take === undefined) throw new Error(`${field.name} has no fixed size`);
  return `${target.module.use(WIRE, take)}(r, words)`;
}
