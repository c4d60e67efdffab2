import type { IrEnum, IrField, IrStruct, IrUnion } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { key } from "../names.ts";
import { docComment } from "../source/doc-comment.ts";
import { ModuleSource } from "../source/module-source.ts";
import { slotText, TYPES } from "./type-text.ts";
import { unitNote } from "./unit-note.ts";

/** `types.ts`: one interface a struct, one union of literals an enum, one union of structs a union. */
export function typesModule(context: Context): ModuleSource {
  const module = new ModuleSource(TYPES, context.names.isFunction);
  for (const struct of context.ir.structs)
    module.types.push(interfaceText(context, module, struct));
  for (const one of context.ir.enums) module.types.push(enumText(context, one));
  for (const one of context.ir.unions) module.types.push(unionText(context, one));
  return module;
}

/** Fields that values have today, in the author's order. */
export function liveFields(struct: IrStruct): readonly IrField[] {
  const byName = new Map(
    struct.fields
      .filter((field) => field.removed === undefined)
      .map((field) => [field.name, field]),
  );
  return struct.sourceOrder.flatMap((name) => byName.get(name) ?? []);
}

function interfaceText(context: Context, module: ModuleSource, struct: IrStruct): string {
  const fields = liveFields(struct).map((field) => {
    const optional = field.optional ? "?" : "";
    const type = slotText(context, module, field.slot) + (field.optional ? " | undefined" : "");
    const readonly = field.readonly === true ? "readonly " : "";
    return `${docComment(described(field), "  ")}  ${readonly}${key(field.name)}${optional}: ${type};\n`;
  });
  return `${docComment(struct)}export interface ${context.names.type(struct.name)} {\n${fields.join("")}}`;
}

/** A field with what its type leaves open behind its doc. */
function described(field: IrField): Pick<IrField, "doc" | "deprecated"> {
  const note = unitNote(field.slot.type);
  if (note === undefined) return field;
  return { ...field, doc: field.doc === undefined ? note : `${field.doc.trim()}\n\n${note}` };
}

function enumText(context: Context, one: IrEnum): string {
  const members = one.members
    .filter((member) => member.removed === undefined)
    .map((member) => JSON.stringify(member.value));
  return `${docComment(one)}export type ${context.names.type(one.name)} = ${members.join(" | ")};`;
}

function unionText(context: Context, one: IrUnion): string {
  const members = one.members
    .filter((member) => member.removed === undefined)
    .map((member) => context.names.type(member.struct));
  return `${docComment(one)}export type ${context.names.type(one.name)} = ${members.join(" | ")};`;
}
