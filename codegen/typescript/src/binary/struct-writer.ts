import type { IrField, IrGroup, IrStruct } from "@twobyte/compiler/ir";
import { WIRE } from "../context.ts";
import { access, local } from "../names.ts";
import { block, indent } from "../source/module-source.ts";
import { literal } from "../types/literal.ts";
import { isSilent } from "../types/silent.ts";
import type { BitPart } from "./bit-words.ts";
import { putBitsLines } from "./bit-words.ts";
import { takesBits } from "./scalars.ts";
import type { Target } from "./value-code.ts";
import { escapeOf, escapes, membersOf, ordinalText, writeCode } from "./value-code.ts";

/** Replaces how one field is written, for a list's deltas. */
export type FieldWriter = (field: IrField, value: string) => readonly string[] | undefined;

const noOverride: FieldWriter = () => undefined;

/** Lines that write the fields of the struct that the variable `value` holds. */
export function structWriterLines(
  target: Target,
  struct: IrStruct,
  value: string,
  override: FieldWriter = noOverride,
): string[] {
  const lines = [
    `${target.module.use(WIRE, "checkObject")}(${value}, ${JSON.stringify(struct.name)});`,
  ];
  const base = struct.since;
  for (const group of struct.groups) {
    const fields = struct.fields.filter((field) => field.since === group.since);
    const written = groupLines(target, struct, group, fields, value, override);
    if (group.since === base) {
      lines.push(...written);
    } else {
      const lost = fields.flatMap((field) => refusal(target, struct, field, value));
      //@fault groups-of-later R-LAYOUT-1 lines.push(...written);
      lines.push(...block(`if (revision >= ${group.since})`, written));
      if (lost.length > 0 && written.length > 0)
        lines.splice(-1, 1, "} else {", ...indent(lost), "}");
      else lines.push(...block(`if (revision < ${group.since})`, lost));
    }
  }
  return lines;
}

/** What an older revision cannot carry is refused where the schema says so (spec 2.5). */
function refusal(target: Target, struct: IrStruct, field: IrField, value: string): string[] {
  //@fault loss-in-silence R-DOWN-1 return [];
  if (field.downlevel !== "refuse" || field.removed !== undefined) return [];
  if (isSilent(field.slot, field.optional)) return [];
  const fail = target.module.use(WIRE, "notExpressible");
  return [
    `if (${access(value, field.name)} !== undefined) ${fail}(${JSON.stringify(`${struct.name}.${field.name}`)}, revision);`,
  ];
}

interface FieldCode {
  readonly before: readonly string[];
  readonly parts: readonly BitPart[];
  readonly lines: readonly string[];
  readonly room: number | undefined;
}

function groupLines(
  target: Target,
  struct: IrStruct,
  group: IrGroup,
  fields: readonly IrField[],
  value: string,
  override: FieldWriter,
): string[] {
  const codes = fields.map((field) =>
    field.removed === undefined
      ? liveCode(target, struct, field, value, override)
      : removedCode(target, struct, field, field.removed),
  );
  //@fault bit-field-of-nothing R-LAYOUT-3 const lines = [...codes.flatMap((code) => code.before), ...(group.bits === 0 ? ["w.reserve(1);", "w.bytes[w.pos++] = 0;"] : [])];
  const lines = codes.flatMap((code) => code.before);
  let run = putBitsLines(
    group.bits,
    codes.flatMap((code) => code.parts),
  );
  let room = Math.ceil(group.bits / 8);
  const flush = (): void => {
    if (room > 0) lines.push(`w.reserve(${room});`);
    lines.push(...run);
    run = [];
    room = 0;
  };
  for (const code of codes) {
    if (code.room === undefined) {
      flush();
      lines.push(...code.lines);
    } else {
      room += code.room;
      run.push(...code.lines);
    }
  }
  flush();
  return lines;
}

function liveCode(
  target: Target,
  struct: IrStruct,
  field: IrField,
  value: string,
  override: FieldWriter,
): FieldCode {
  const { slot } = field;
  const label = `${struct.name}.${field.name}`;
  const guarded = field.optional || slot.nullable;
  const source = access(value, field.name);
  const hoisted = guarded || takesBits(slot.type);
  const name = hoisted ? local(field.name, field.position) : source;
  const absent = [
    ...(field.optional ? [`${name} === undefined`] : []),
    ...(slot.nullable ? [`${name} === null`] : []),
  ].join(" || ");
  const before = hoisted ? [`const ${name} = ${source};`] : [];
  const parts: BitPart[] = [];
  if (field.presenceBit !== undefined)
    parts.push({ at: field.presenceBit, width: 1, text: `${name} === undefined ? 0 : 1` });
  const ordinal = `${local(field.name, field.position)}Ordinal`;
  const at = field.bitsAt ?? 0;
  if (slot.nullable) parts.push({ at, width: 1, text: `${name} === null ? 1 : 0` });
  const members = membersOf(target, slot);
  const otherwise = (text: string): string => (guarded ? `${absent} ? 0 : ${text}` : text);
  if (slot.type.kind === "bool") {
    const bit = `${target.module.use(WIRE, "bit")}(${name}, ${JSON.stringify(label)})`;
    parts.push({ at: at + (slot.nullable ? 1 : 0), width: 1, text: otherwise(bit) });
  } else if (members !== undefined) {
    before.push(`const ${ordinal} = ${otherwise(ordinalText(target, slot, name, label))};`);
    const text = escapes(target, slot)
      ? `Math.min(${ordinal}, ${escapeOf(members.width)})`
      : ordinal;
    parts.push({ at: at + (slot.nullable ? 1 : 0), width: members.width, text });
  }
  const replaced = override(field, name);
  const code =
    replaced === undefined
      ? writeCode(target, slot, name, label, ordinal)
      : { lines: replaced, room: 10 };
  const present = [
    ...(field.optional ? [`${name} !== undefined`] : []),
    ...(slot.nullable ? [`${name} !== null`] : []),
  ].join(" && ");
  return {
    before,
    parts,
    lines: guarded ? block(`if (${present})`, code.lines) : code.lines,
    room: code.room,
  };
}

/** A field that is gone: older revisions get its constant, or nothing when it was optional. */
function removedCode(target: Target, struct: IrStruct, field: IrField, removed: number): FieldCode {
  const { slot } = field;
  const before: string[] = [];
  const parts: BitPart[] = [];
  if (field.optional || (slot.type.kind === "const" && !slot.nullable)) {
    return { before, parts, lines: [], room: 0 };
  }
  //@fault removed-stays R-LAYOUT-7 const condition = "revision > 0";
  const condition = `revision < ${removed}`;
  const at = field.bitsAt ?? 0;
  if (slot.nullable && field.onRemoved === null) {
    parts.push({ at, width: 1, text: `${condition} ? 1 : 0` });
    return { before, parts, lines: [], room: 0 };
  }
  const valueAt = at + (slot.nullable ? 1 : 0);
  const text = literal(target, slot, field.onRemoved ?? null);
  const label = `${struct.name}.${field.name}`;
  const ordinal = `${local(field.name, field.position)}Ordinal`;
  const members = membersOf(target, slot);
  if (slot.type.kind === "bool") {
    //@fault constant-of-another R-DOWN-5 if (text === "false") parts.push({ at: valueAt, width: 1, text: `${condition} ? 1 : 0` });
    if (text === "true") parts.push({ at: valueAt, width: 1, text: `${condition} ? 1 : 0` });
  } else if (members !== undefined) {
    before.push(`const ${ordinal} = ${condition} ? ${ordinalText(target, slot, text, label)} : 0;`);
    parts.push({
      at: valueAt,
      width: members.width,
      text: `Math.min(${ordinal}, ${escapeOf(members.width)})`,
    });
  }
  const code = writeCode(target, slot, text, label, ordinal);
  return { before, parts, lines: block(`if (${condition})`, code.lines), room: code.room };
}
