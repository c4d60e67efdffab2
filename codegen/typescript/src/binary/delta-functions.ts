import type { IrField, IrSlot } from "@twobyte/compiler/ir";
import { WIRE } from "../context.ts";
import type { DeltaCode } from "./delta-list.ts";
import { deltaCode, isDeltaField } from "./delta-list.ts";
import { structLiteralText, structReaderLines } from "./struct-reader.ts";
import { structWriterLines } from "./struct-writer.ts";
import type { Target } from "./value-code.ts";

/** Code of a list's items that stands in the loop itself, with running values beside it. */
export interface ItemCode {
  /** Declarations in front of the loop. */
  readonly variables: readonly string[];
  /** Lines that write the item `each`; they make room themselves. */
  readonly write: readonly string[];
  /** Lines that read an item, and the expression that it then is. */
  readonly read: readonly string[];
  readonly result: string;
}

/** The items of a `delta` list; undefined for any other. */
export function deltaItemCode(target: Target, slot: IrSlot, path: string): ItemCode | undefined {
  const { type } = slot;
  if (type.kind !== "list" || type.delta === undefined) return undefined;
  return type.delta === true ? scalarItems(target, type.item, path) : structItems(target, slot);
}

function scalarItems(target: Target, item: IrSlot, path: string): ItemCode {
  const code = deltaCode(target.module, item.type);
  return {
    variables: [`let last = ${code.start};`],
    write: ["w.reserve(10);", stepLine(code, "each", "last", path)],
    read: [],
    result: code.value(`(last = ${code.add("last", code.read)})`),
  };
}

function structItems(target: Target, slot: IrSlot): ItemCode {
  if (slot.type.kind !== "list" || slot.type.item.type.kind !== "struct") {
    throw new Error("a delta of no struct's fields");
  }
  const struct = target.context.struct(slot.type.item.type.name);
  const code = (field: IrField): DeltaCode => deltaCode(target.module, field.slot.type);
  const last = (field: IrField): string => `last${field.position}`;
  const fields = struct.fields.filter((field) => isDeltaField(slot, field));
  const write = structWriterLines(target, struct, "each", (field, value) =>
    isDeltaField(slot, field)
      ? [stepLine(code(field), value, last(field), `${struct.name}.${field.name}`)]
      : undefined,
  );
  const read = structReaderLines(target, struct, (field) =>
    isDeltaField(slot, field)
      ? code(field).value(`(${last(field)} = ${code(field).add(last(field), code(field).read)})`)
      : undefined,
  );
  const enter = (name: string): string => target.module.use(WIRE, name);
  return {
    variables: fields.map((field) => `let ${last(field)} = ${code(field).start};`),
    write: struct.recursive ? [`${enter("enterWrite")}(w);`, ...write, "w.depth--;"] : write,
    read: struct.recursive ? [`${enter("enterRead")}(r);`, ...read, "r.depth--;"] : read,
    result: structLiteralText(struct),
  };
}

function stepLine(code: DeltaCode, value: string, last: string, label: string): string {
  return `${code.put(code.difference(last, code.steps(value, label)))};`;
}
