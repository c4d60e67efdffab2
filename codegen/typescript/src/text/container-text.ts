import type { IrField, IrSlot } from "@twobyte/compiler/ir";
import { deltaCode, isDeltaField, numberWidth } from "../binary/delta-list.ts";
import { structLiteralText } from "../binary/struct-reader.ts";
import type { Target } from "../binary/value-code.ts";
import { limitOf, ownBound, WIRE } from "../context.ts";
import type { FunctionSource } from "../source/module-source.ts";
import { block } from "../source/module-source.ts";
import { keyOrderLines, sortedText } from "../types/key-text.ts";
import { isSilent } from "../types/silent.ts";
import { slotText, typeText } from "../types/type-text.ts";
import type { TextOverride } from "./struct-text.ts";
import { structFormatLines, structParseLines } from "./struct-text.ts";
import { formatSlot, parseSlot } from "./text-code.ts";

export function textContainerFunctions(
  target: Target,
  slot: IrSlot,
  path: string,
  suffix: string,
): FunctionSource[] {
  const { type } = slot;
  if (type.kind === "map") return mapFunctions(target, slot, path, suffix);
  if (type.kind !== "list") return [];
  const { context, module } = target;
  const text = typeText(context, module, type);
  const mutable = text.replace(/^readonly /, "");
  const items =
    type.delta === undefined ? plainItems(target, type.item, path) : deltaItems(target, slot, path);
  const silent = isSilent(type.item, false) ? ", true" : "";
  const count = `${module.use(WIRE, "parseCount")}(r, ${limitOf(slot)}${silent})`;
  return pair(
    target,
    slot,
    suffix,
    { name: "list", type: text, result: mutable },
    [
      `${module.use(WIRE, "checkArray")}(${["list", JSON.stringify(path), ...ownBound(slot)].join(", ")});`,
      "let all = String(list.length);",
      ...items.variables,
      ...block("for (let i = 0; i < list.length; i++)", [
        "const each = list[i]!;",
        ...items.format,
      ]),
      "return all;",
    ],
    [
      `const count = ${count};`,
      `const list: ${mutable} = new Array(count);`,
      ...items.variables,
      ...block("for (let i = 0; i < count; i++)", items.parse),
      "return list;",
    ],
  );
}

interface ItemText {
  readonly variables: readonly string[];
  readonly format: readonly string[];
  readonly parse: readonly string[];
}

function plainItems(target: Target, item: IrSlot, path: string): ItemText {
  const silent = isSilent(item, false);
  const separator = target.module.use(WIRE, "SEPARATOR");
  return {
    variables: [],
    format: silent
      ? []
      : [`all += ${separator} + ${formatSlot(target, item, "each", path, false)};`],
    parse: [`list[i] = ${parseSlot(target, item, path, false)};`],
  };
}

/** Values as differences, with running values of what came before (spec 2.4). */
function deltaItems(target: Target, slot: IrSlot, path: string): ItemText {
  const { type } = slot;
  if (type.kind !== "list" || type.delta === undefined) throw new Error("a delta of no list");
  const separator = target.module.use(WIRE, "SEPARATOR");
  if (type.delta === true) {
    const running = runningText(target, type.item, "last");
    return {
      variables: [running.variable],
      format: [`all += ${separator} + ${orNull(type.item, running.format("each", path))};`],
      parse: [`list[i] = ${type.item.nullable ? "r.none() ? null : " : ""}${running.parse};`],
    };
  }
  if (type.item.type.kind !== "struct") throw new Error("a delta of no struct's fields");
  const struct = target.context.struct(type.item.type.name);
  const deltas = struct.fields.filter((field) => isDeltaField(slot, field));
  const running = (field: IrField): ReturnType<typeof runningText> =>
    runningText(target, field.slot, `last${field.position}`);
  const override: TextOverride = {
    format: (field, value) =>
      isDeltaField(slot, field)
        ? running(field).format(value, `${struct.name}.${field.name}`)
        : undefined,
    parse: (field) => (isDeltaField(slot, field) ? running(field).parse : undefined),
  };
  const format = [
    ...structFormatLines(target, struct, "each", override),
    `all += ${separator} + out;`,
  ];
  const parse = [
    ...structParseLines(target, struct, override),
    `list[i] = ${structLiteralText(struct)};`,
  ];
  const enter = struct.recursive ? [`${target.module.use(WIRE, "enterFormat")}();`] : [];
  const leave = struct.recursive ? [`${target.module.use(WIRE, "leaveFormat")}();`] : [];
  const whole: ItemText = {
    variables: deltas.map((field) => running(field).variable),
    format: [...enter, ...format, ...leave],
    parse: struct.recursive
      ? [`${target.module.use(WIRE, "enterRead")}(r);`, ...parse, "r.depth--;"]
      : parse,
  };
  return type.item.nullable ? nullableItems(target, whole) : whole;
}

/** A present struct in a nullable slot is led by a mark (spec 4.4). */
function nullableItems(target: Target, items: ItemText): ItemText {
  const separator = target.module.use(WIRE, "SEPARATOR");
  return {
    variables: items.variables,
    format: [
      ...block("if (each === null)", [`all += ${separator} + "\\\\-";`]),
      ...block("else", [`all += ${separator} + "1";`, ...items.format]),
    ],
    parse: [
      ...block("if (r.none())", ["list[i] = null;"]),
      ...block("else", ["r.mark();", ...items.parse]),
    ],
  };
}

function orNull(slot: IrSlot, text: string): string {
  return slot.nullable ? `(each === null ? "\\\\-" : ${text})` : `(${text})`;
}

interface RunningText {
  readonly variable: string;
  format(value: string, label: string): string;
  readonly parse: string;
}

function runningText(target: Target, slot: IrSlot, last: string): RunningText {
  const { module } = target;
  const { type } = slot;
  const code = deltaCode(module, type);
  const big = code.start === "0n";
  const scale = type.kind === "decimal" ? type.scale : 0;
  const print = (difference: string): string => {
    const exact = big ? `BigInt.asIntN(64, ${difference})` : difference;
    return scale === 0
      ? `\`\${${exact}}\``
      : `${module.use(WIRE, "formatUnits")}(\`\${${exact}}\`, ${scale})`;
  };
  const parsed = parsedDifference(target, slot, big, scale);
  return {
    variable: `let ${last} = ${code.start};`,
    format: (value, label) => print(code.difference(last, code.steps(value, label))),
    parse: code.value(`(${last} = ${code.add(last, parsed)})`),
  };
}

function parsedDifference(target: Target, slot: IrSlot, big: boolean, scale: number): string {
  const { module } = target;
  if (big)
    return scale === 0
      ? `${module.use(WIRE, "parseI64")}(r)`
      : `${module.use(WIRE, "parseBigUnits")}(r, ${scale})`;
  if (scale > 0) return `${module.use(WIRE, "parseUnits")}(r, ${scale})`;
  return `${module.use(WIRE, "parseDelta")}(r, ${numberWidth(slot.type).width})`;
}

function mapFunctions(
  target: Target,
  slot: IrSlot,
  path: string,
  suffix: string,
): FunctionSource[] {
  const { type } = slot;
  if (type.kind !== "map") return [];
  const { context, module } = target;
  const key = slotText(context, module, type.key);
  const types = `${key}, ${slotText(context, module, type.value)}`;
  const separator = module.use(WIRE, "SEPARATOR");
  const silent = isSilent(type.value, false);
  const value = silent
    ? ""
    : ` + ${separator} + ${formatSlot(target, type.value, "value", path, false)}`;
  return pair(
    target,
    slot,
    suffix,
    { name: "map", type: `ReadonlyMap<${types}>`, result: `Map<${types}>` },
    [
      `const entries = ${sortedText(target, slot, path)};`,
      "let all = String(entries.length);",
      ...block(`for (const [key${silent ? "" : ", value"}] of entries)`, [
        `all += ${separator} + ${formatSlot(target, type.key, "key", path, false)}${value};`,
      ]),
      "return all;",
    ],
    [
      `const count = ${module.use(WIRE, "parseCount")}(r, ${limitOf(slot)});`,
      `const map = new Map<${types}>();`,
      "let previous: string | undefined;",
      ...block("for (let i = 0; i < count; i++)", [
        `const key = ${parseSlot(target, type.key, path, false)};`,
        ...keyOrderLines(target, type.key, path),
        `map.set(key, ${parseSlot(target, type.value, path, false)});`,
      ]),
      "return map;",
    ],
  );
}

function pair(
  target: Target,
  slot: IrSlot,
  suffix: string,
  values: { readonly name: string; readonly type: string; readonly result: string },
  format: readonly string[],
  parse: readonly string[],
): FunctionSource[] {
  const { context, module } = target;
  const revision = context.versioned(slot.type) ? [{ name: "revision", type: "number" }] : [];
  return [
    {
      name: `format${suffix}`,
      exported: false,
      parameters: [{ name: values.name, type: values.type }, ...revision],
      returns: "string",
      lines: format,
    },
    {
      name: `parse${suffix}`,
      exported: false,
      parameters: [{ name: "r", type: module.useType(WIRE, "TextReader") }, ...revision],
      returns: values.result,
      lines: parse,
    },
  ];
}
