import type { IrField, IrSlot } from "@twobyte/compiler/ir";
import { limitOf, WIRE } from "../context.ts";
import type { FunctionSource } from "../source/module-source.ts";
import { block } from "../source/module-source.ts";
import { typeText } from "../types/type-text.ts";
import { deltaCode, isDeltaField } from "./delta-list.ts";
import { leastDeltaBits } from "./least.ts";
import { structLiteralText, structReaderLines } from "./struct-reader.ts";
import { structWriterLines } from "./struct-writer.ts";
import type { Target } from "./value-code.ts";

/** The functions of a list with `delta`: its items' code stands in the loop, with running values. */
export function deltaListFunctions(
  target: Target,
  slot: IrSlot,
  path: string,
  suffix: string,
): FunctionSource[] {
  const { type } = slot;
  if (type.kind !== "list") return [];
  const items = type.delta === true ? plainItems(target, slot, path) : structItems(target, slot);
  const { module, context } = target;
  const revision = context.versioned(type) ? [{ name: "revision", type: "number" }] : [];
  const text = typeText(context, module, type);
  return [
    {
      name: `write${suffix}`,
      exported: false,
      parameters: [
        { name: "w", type: module.useType(WIRE, "BinaryWriter") },
        { name: "list", type: text },
        ...revision,
      ],
      returns: "void",
      lines: [
        `${module.use(WIRE, "checkArray")}(list, ${JSON.stringify(path)});`,
        "w.reserve(5);",
        `${module.use(WIRE, "putVarint")}(w, list.length);`,
        ...items.variables,
        ...block("for (let i = 0; i < list.length; i++)", [
          "const each = list[i]!;",
          ...items.write,
        ]),
      ],
    },
    {
      name: `read${suffix}`,
      exported: false,
      parameters: [{ name: "r", type: module.useType(WIRE, "BinaryReader") }, ...revision],
      returns: text.replace(/^readonly /, ""),
      lines: [
        `const count = ${module.use(WIRE, "readCount")}(r, ${leastDeltaBits(context, slot)}, ${limitOf(slot)});`,
        `const list: ${text.replace(/^readonly /, "")} = [];`,
        ...items.variables,
        ...block("for (let i = 0; i < count; i++)", items.read),
        "return list;",
      ],
    },
  ];
}

interface ItemCode {
  readonly variables: readonly string[];
  readonly write: readonly string[];
  readonly read: readonly string[];
}

function plainItems(target: Target, slot: IrSlot, path: string): ItemCode {
  if (slot.type.kind !== "list") throw new Error("a delta of no list");
  const code = deltaCode(target.module, slot.type.item.type);
  return {
    variables: [`let last = ${code.start};`],
    write: ["w.reserve(10);", ...stepLines(code, "each", "last", path)],
    read: [`last = ${code.add("last", code.read)};`, `list.push(${code.value("last")});`],
  };
}

function structItems(target: Target, slot: IrSlot): ItemCode {
  if (slot.type.kind !== "list" || slot.type.item.type.kind !== "struct")
    throw new Error("a delta of no struct's fields");
  const struct = target.context.struct(slot.type.item.type.name);
  const fields = struct.fields.filter((field) => isDeltaField(slot, field));
  return {
    variables: fields.map((field) => `let ${lastOf(field)} = ${codeOf(target, field).start};`),
    write: structWriterLines(target, struct, "each", (field, value) =>
      isDeltaField(slot, field)
        ? stepLines(codeOf(target, field), value, lastOf(field), `${struct.name}.${field.name}`)
        : undefined,
    ),
    read: [
      ...structReaderLines(target, struct, (field) =>
        isDeltaField(slot, field) ? nextText(target, field) : undefined,
      ),
      `list.push(${structLiteralText(struct)});`,
    ],
  };
}

function codeOf(target: Target, field: IrField): ReturnType<typeof deltaCode> {
  return deltaCode(target.module, field.slot.type);
}

function lastOf(field: IrField): string {
  return `last${field.position}`;
}

function nextText(target: Target, field: IrField): string {
  const code = codeOf(target, field);
  const last = lastOf(field);
  const next = `(${last} = ${code.add(last, code.read)})`;
  return code.value(next);
}

function stepLines(
  code: ReturnType<typeof deltaCode>,
  value: string,
  last: string,
  label: string,
): string[] {
  return [`${code.put(code.difference(last, code.steps(value, label)))};`];
}
