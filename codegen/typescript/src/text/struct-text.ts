import type { IrField, IrStruct } from "@twobyte/compiler/ir";
import { declarationText, variable } from "../binary/struct-reader.ts";
import type { Target } from "../binary/value-code.ts";
import { WIRE } from "../context.ts";
import { access } from "../names.ts";
import { block } from "../source/module-source.ts";
import { literal } from "../types/literal.ts";
import { isSilent } from "../types/silent.ts";
import { formatSlot, formatText, parseSlot } from "./text-code.ts";

/** Replaces how one present field is formatted or parsed, for a list's deltas. */
export interface TextOverride {
  format(field: IrField, value: string): string | undefined;
  parse(field: IrField): string | undefined;
}

const none: TextOverride = { format: () => undefined, parse: () => undefined };

/** Lines that leave the tokens of the struct in `value` in the variable `out`. */
export function structFormatLines(
  target: Target,
  struct: IrStruct,
  value: string,
  override: TextOverride = none,
): string[] {
  const { module } = target;
  const separator = module.use(WIRE, "SEPARATOR");
  const lines = [`${module.use(WIRE, "checkObject")}(${value}, ${JSON.stringify(struct.name)});`];
  const base = struct.since;
  const tokens = struct.fields.flatMap((field) =>
    token(target, struct, field, value, override, base),
  );
  lines.push(...tokens.flatMap((one) => one.before));
  const [first, ...rest] = tokens.filter((one) => one.text !== undefined);
  if (first === undefined) return [...lines, 'const out = "";'];
  if (first.condition === undefined) {
    lines.push(`${rest.length === 0 ? "const" : "let"} out = ${first.text};`);
    for (const one of rest) {
      const add = `out += ${one.text === '""' ? separator : `${separator} + ${one.text}`};`;
      lines.push(one.condition === undefined ? add : `if (${one.condition}) ${add}`);
    }
  } else {
    lines.push("const tokens: string[] = [];");
    for (const one of [first, ...rest]) {
      const add = `tokens.push(${one.text});`;
      lines.push(one.condition === undefined ? add : `if (${one.condition}) ${add}`);
    }
    lines.push(`const out = tokens.join(${separator});`);
  }
  return lines;
}

interface Token {
  readonly before: readonly string[];
  readonly condition?: string;
  readonly text?: string;
}

function token(
  target: Target,
  struct: IrStruct,
  field: IrField,
  value: string,
  override: TextOverride,
  base: number,
): Token[] {
  const label = `${struct.name}.${field.name}`;
  const later = field.since === base ? [] : [`revision >= ${field.since}`];
  if (field.removed !== undefined) return removedToken(target, field, label, later, field.removed);
  const source = access(value, field.name);
  const hoisted = field.optional || field.slot.nullable;
  const name = hoisted ? variable(field) : source;
  const before = hoisted ? [`const ${name} = ${source};`] : [];
  if (later.length > 0 && field.downlevel === "refuse" && !isSilent(field.slot, field.optional)) {
    const fail = target.module.use(WIRE, "notExpressible");
    before.push(
      `if (revision < ${field.since} && ${name} !== undefined) ${fail}(${JSON.stringify(label)}, revision);`,
    );
  }
  if (isSilent(field.slot, field.optional)) {
    const check = target.module.use(WIRE, "checkConst");
    const expected = field.slot.type.kind === "const" ? JSON.stringify(field.slot.type.value) : "";
    return [{ before: [...before, `${check}(${name}, ${expected}, ${JSON.stringify(label)});`] }];
  }
  const replaced = override.format(field, name);
  const text =
    replaced === undefined
      ? formatSlot(target, field.slot, name, label, field.optional)
      : guarded(field, name, replaced);
  return [{ before, text, ...condition(later) }];
}

function guarded(field: IrField, name: string, text: string): string {
  const unlessNull = field.slot.nullable ? `${name} === null ? "\\\\-" : ${text}` : text;
  return field.optional ? `(${name} === undefined ? "" : ${unlessNull})` : `(${unlessNull})`;
}

/** A field that is gone: older revisions get its constant, or the empty token when it was optional. */
function removedToken(
  target: Target,
  field: IrField,
  label: string,
  later: readonly string[],
  removed: number,
): Token[] {
  if (isSilent(field.slot, field.optional)) return [];
  const when = condition([...later, `revision < ${removed}`]);
  //@fault removed-token-lost R-DOWN-5 if (field.optional) return [];
  if (field.optional) return [{ before: [], text: '""', ...when }];
  if (field.slot.nullable && field.onRemoved === null)
    return [{ before: [], text: '"\\\\-"', ...when }];
  const value = literal(target, field.slot, field.onRemoved ?? null);
  const text = formatText(target, field.slot, value, label, field.slot.nullable);
  return [{ before: [], text, ...when }];
}

function condition(conditions: readonly string[]): { readonly condition?: string } {
  return conditions.length === 0 ? {} : { condition: conditions.join(" && ") };
}

/** Lines that parse the fields of `struct` into variables. */
export function structParseLines(
  target: Target,
  struct: IrStruct,
  override: TextOverride = none,
): string[] {
  const base = struct.since;
  const lines = struct.fields.flatMap((field) => fieldLines(target, struct, field, override, base));
  return [...emptyLines(struct, base), ...lines];
}

function fieldLines(
  target: Target,
  struct: IrStruct,
  field: IrField,
  override: TextOverride,
  base: number,
): string[] {
  const label = `${struct.name}.${field.name}`;
  const name = variable(field);
  const replaced = override.parse(field);
  const text =
    replaced === undefined
      ? parseSlot(target, field.slot, label, field.optional)
      : guardedParse(field, replaced);
  const later = field.since === base ? [] : [`revision >= ${field.since}`];
  if (field.removed !== undefined) {
    //@fault removed-token-unread R-DOWN-6 if (field.optional || isSilent(field.slot, field.optional)) return [];
    if (isSilent(field.slot, field.optional)) return [];
    return block(`if (${[...later, `revision < ${field.removed}`].join(" && ")})`, [
      `${text.includes("?") ? `void (${text})` : text};`,
    ]);
  }
  if (later.length === 0) return [`const ${name} = ${text};`];
  return [declarationText(target, field), `if (${later.join("")}) ${name} = ${text};`];
}

function guardedParse(field: IrField, text: string): string {
  const unlessNull = field.slot.nullable ? `r.none() ? null : ${text}` : text;
  return field.optional ? `r.absent() ? undefined : ${unlessNull}` : unlessNull;
}

/** A struct without tokens is one empty token (spec 4.2). */
function emptyLines(struct: IrStruct, base: number): string[] {
  const speaking = struct.fields.filter((field) => !isSilent(field.slot, field.optional));
  if (speaking.some((field) => field.since === base && field.removed === undefined)) return [];
  const present = speaking.map((field) => {
    const limits = [
      ...(field.since === base ? [] : [`revision >= ${field.since}`]),
      ...(field.removed === undefined ? [] : [`revision < ${field.removed}`]),
    ];
    return `(${limits.join(" && ")})`;
  });
  return present.length === 0 ? ["r.empty();"] : [`if (!(${present.join(" || ")})) r.empty();`];
}
