import type { IrSlot } from "@twobyte/compiler/ir";
import { minEntryBits } from "@twobyte/compiler/ir";
import { declaredMost, limitOf, ownBound, WIRE } from "../context.ts";
import type { FunctionSource } from "../source/module-source.ts";
import { block } from "../source/module-source.ts";
import { keyOrderLines, sortedText } from "../types/key-text.ts";
import { slotText, typeText } from "../types/type-text.ts";
import type { ItemCode } from "./delta-functions.ts";
import { deltaItemCode } from "./delta-functions.ts";
import type { Target } from "./value-code.ts";
import { escapeOf, escapes, membersOf, ordinalText, readText, writeCode } from "./value-code.ts";

/** Variables of one item of a list, or one key or value of a map, while it is written or read. */
interface Part {
  readonly slot: IrSlot;
  readonly name: string;
  readonly label: string;
  /** What stands in the loop in place of calls. */
  readonly code: ItemCode | undefined;
}

export function listFunctions(
  target: Target,
  slot: IrSlot,
  path: string,
  suffix: string,
): FunctionSource[] {
  if (slot.type.kind !== "list") return [];
  const code = deltaItemCode(target, slot, path);
  const item: Part = { slot: slot.type.item, name: "each", label: path, code };
  const variables = code?.variables ?? [];
  const { bits } = item.slot;
  const revision = target.context.versioned(slot.type);
  const write = [
    `${target.module.use(WIRE, "checkArray")}(${["list", JSON.stringify(path), ...ownBound(slot)].join(", ")});`,
    ...largeLines(slot, "list.length"),
    ...countLines(target, "list.length", bits),
    ...(bits > 0
      ? block("for (let i = 0; i < list.length; i++)", [
          "const each = list[i]!;",
          ...bitLines(target, item, `i * ${bits}`),
        ])
      : []),
    ...variables,
    ...valueLoop(
      "for (let i = 0; i < list.length; i++)",
      ["const each = list[i]!;"],
      writeLines(target, item),
    ),
  ];
  const read = [
    `const count = ${target.module.use(WIRE, "readCount")}(r, ${minEntryBits(target.context.index, slot.type)}, ${limitOf(slot)});`,
    ...(bits > 0
      ? [`const from = ${target.module.use(WIRE, "skipBits")}(r, count * ${bits});`]
      : []),
    `const list: ${arrayText(target, item.slot)} = new Array(count);`,
    ...variables,
    ...block("for (let i = 0; i < count; i++)", [
      ...readLines(target, item, `i * ${bits}`),
      `list[i] = ${item.name};`,
    ]),
    "return list;",
  ];
  return [
    writer(
      target,
      suffix,
      "list",
      typeText(target.context, target.module, slot.type),
      revision,
      write,
    ),
    reader(target, suffix, arrayText(target, item.slot), revision, read),
  ];
}

export function mapFunctions(
  target: Target,
  slot: IrSlot,
  path: string,
  suffix: string,
): FunctionSource[] {
  if (slot.type.kind !== "map") return [];
  const { type } = slot;
  const key: Part = { slot: type.key, name: "key", label: path, code: undefined };
  const value: Part = { slot: type.value, name: "value", label: path, code: undefined };
  const bits = key.slot.bits + value.slot.bits;
  const revision = target.context.versioned(type);
  const types = `${slotText(target.context, target.module, type.key)}, ${slotText(target.context, target.module, type.value)}`;
  const write = [
    `const entries = ${sortedText(target, slot, path)};`,
    ...largeLines(slot, "entries.length"),
    ...countLines(target, "entries.length", bits),
    ...(bits > 0
      ? entryLoop(
          key.slot.bits > 0 ? bitLines(target, key, `i * ${bits}`) : [],
          value.slot.bits > 0 ? bitLines(target, value, `i * ${bits} + ${key.slot.bits}`) : [],
        )
      : []),
    ...entryLoop(writeLines(target, key), writeLines(target, value)),
  ];
  const read = [
    `const count = ${target.module.use(WIRE, "readCount")}(r, ${minEntryBits(target.context.index, type)}, ${limitOf(slot)});`,
    ...(bits > 0
      ? [`const from = ${target.module.use(WIRE, "skipBits")}(r, count * ${bits});`]
      : []),
    `const map = new Map<${types}>();`,
    "let previous: string | undefined;",
    ...block("for (let i = 0; i < count; i++)", [
      ...readLines(target, key, `i * ${bits}`),
      ...keyOrderLines(target, type.key, path),
      ...readLines(target, value, `i * ${bits} + ${key.slot.bits}`),
      "map.set(key, value);",
    ]),
    "return map;",
  ];
  return [
    writer(target, suffix, "map", `ReadonlyMap<${types}>`, revision, write),
    reader(target, suffix, `Map<${types}>`, revision, read),
  ];
}

function arrayText(target: Target, item: IrSlot): string {
  const text = slotText(target.context, target.module, item);
  return /[ |]/.test(text) ? `(${text})[]` : `${text}[]`;
}

/** Tells the writer when there are more entries than the schema allows. */
function largeLines(slot: IrSlot, count: string): string[] {
  const most = declaredMost(slot);
  return most === undefined ? [] : [`if (${count} > ${most}) w.large = true;`];
}

function countLines(target: Target, count: string, bits: number): string[] {
  const put = `${target.module.use(WIRE, "putVarint")}(w, ${count});`;
  if (bits === 0) return ["w.reserve(5);", put];
  return [
    `w.reserve(5 + ((${count} * ${bits} + 7) >> 3));`,
    put,
    "const from = w.pos;",
    `w.pos = ${target.module.use(WIRE, "clearBits")}(w.bytes, from, ${count} * ${bits});`,
  ];
}

/** Sets the bits of one part: null, and the value's. */
function bitLines(target: Target, part: Part, at: string): string[] {
  const { slot, name, label } = part;
  const members = membersOf(target, slot);
  const guard = (text: string): string =>
    slot.nullable ? `${name} === null ? 1 : ${text} << 1` : text;
  let text = "0";
  if (slot.type.kind === "bool")
    text = `${target.module.use(WIRE, "bit")}(${name}, ${JSON.stringify(label)})`;
  if (members !== undefined) {
    const ordinal = ordinalText(target, slot, name, label);
    text = escapes(target, slot) ? `Math.min(${ordinal}, ${escapeOf(members.width)})` : ordinal;
  }
  return [`${target.module.use(WIRE, "setBits")}(w.bytes, from, ${at}, ${guard(text)});`];
}

function valueLoop(head: string, first: readonly string[], lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : block(head, [...first, ...lines]);
}

/** A loop over a map's entries, with what is done to keys and to values. */
function entryLoop(key: readonly string[], value: readonly string[]): string[] {
  const names = value.length === 0 ? "key" : key.length === 0 ? ", value" : "key, value";
  return valueLoop(
    "for (let i = 0; i < entries.length; i++)",
    [`const [${names}] = entries[i]!;`],
    [...key, ...value],
  );
}

function writeLines(target: Target, part: Part): string[] {
  const { slot, name } = part;
  const lines = part.code?.write ?? callLines(target, part);
  return slot.nullable && lines.length > 0 ? block(`if (${name} !== null)`, lines) : [...lines];
}

function callLines(target: Target, { slot, name, label }: Part): string[] {
  const ordinal = `${name}Ordinal`;
  const code = writeCode(target, slot, name, label, ordinal);
  if (code.lines.length === 0) return [];
  return [
    ...(escapes(target, slot)
      ? [`const ${ordinal} = ${ordinalText(target, slot, name, label)};`]
      : []),
    ...(code.room === undefined || code.room === 0 ? [] : [`w.reserve(${code.room});`]),
    ...code.lines,
  ];
}

function readLines(target: Target, part: Part, at: string): string[] {
  const { slot, name, label, code } = part;
  const bits = `${name}Bits`;
  const value = slot.nullable ? `(${bits} >>> 1)` : slot.bits === 0 ? "0" : bits;
  const result = code?.result ?? readText(target, slot, label, value);
  const before = code?.read ?? [];
  const typed =
    code === undefined ? name : `${name}: ${slotText(target.context, target.module, slot)}`;
  if (slot.bits === 0) return [...before, `const ${typed} = ${result};`];
  const lines = [
    `const ${bits} = ${target.module.use(WIRE, "getBits")}(r, from, ${at}, ${slot.bits});`,
  ];
  if (!slot.nullable) return [...lines, ...before, `const ${typed} = ${result};`];
  if (slot.bits > 1) {
    const fail = target.module.use(WIRE, "reservedBits");
    lines.push(`if ((${bits} & 1) !== 0 && ${bits} !== 1) ${fail}(r);`);
  }
  if (before.length === 0)
    return [...lines, `const ${name} = (${bits} & 1) !== 0 ? null : ${result};`];
  const type = slotText(target.context, target.module, slot);
  return [
    ...lines,
    `let ${name}: ${type} = null;`,
    ...block(`if ((${bits} & 1) === 0)`, [...before, `${name} = ${result};`]),
  ];
}

function writer(
  target: Target,
  suffix: string,
  name: string,
  type: string,
  revision: boolean,
  lines: readonly string[],
): FunctionSource {
  return {
    name: `write${suffix}`,
    exported: false,
    parameters: [
      { name: "w", type: target.module.useType(WIRE, "BinaryWriter") },
      { name, type },
      ...(revision ? [{ name: "revision", type: "number" }] : []),
    ],
    returns: "void",
    lines,
  };
}

function reader(
  target: Target,
  suffix: string,
  type: string,
  revision: boolean,
  lines: readonly string[],
): FunctionSource {
  return {
    name: `read${suffix}`,
    exported: false,
    parameters: [
      { name: "r", type: target.module.useType(WIRE, "BinaryReader") },
      ...(revision ? [{ name: "revision", type: "number" }] : []),
    ],
    returns: type,
    lines,
  };
}
