import type { IrField, IrSlot } from "@twobyte/compiler/ir";
import { readDefault } from "../json/from-json.ts";
import { fromUnits } from "../number/units.ts";
import type { Schema } from "../schema/schema.ts";
import { valueFields } from "../schema/schema.ts";
import type { StructValue, Value } from "../value.ts";
import type { Node, StructNode } from "./node.ts";

/**
 * The value of a struct that was read at a revision: every live field in source order. What the
 * revision lacks has its default, or is absent (R-DOWN-4); what was removed since is left out.
 */
export function raiseStruct(schema: Schema, node: StructNode): StructValue {
  const read = new Map<IrField, Node>();
  for (const group of node.groups) {
    for (const { field, node: value } of group.fields) read.set(field, value);
  }
  return Object.fromEntries(
    valueFields(node.struct).map((field) => {
      const value = read.get(field);
      return [
        field.name,
        value === undefined ? filled(schema, field) : raise(schema, field.slot, value),
      ];
    }),
  );
}

function filled(schema: Schema, field: IrField): Value {
  if (field.default !== undefined) {
    return readDefault(schema, field.slot, field.default, field.name);
  }
  const { type } = field.slot;
  return type.kind === "const" && !field.optional ? type.value : undefined;
}

/** The value of a node that stands in a slot. */
export function raise(schema: Schema, slot: IrSlot, node: Node): Value {
  const { type } = slot;
  switch (node.kind) {
    case "absent":
      return undefined;
    case "null":
      return null;
    case "bool":
    case "float":
      return node.value;
    case "integral":
      return fromUnits(node.type, node.units);
    case "string":
    case "uuid":
      return node.text;
    case "json":
      return JSON.parse(node.text) as Value;
    case "bytes":
      return node.bytes;
    case "const":
      return type.kind === "const" ? type.value : undefined;
    case "enum":
      return type.kind === "enum" ? schema.enum(type.name).members[node.ordinal]?.value : undefined;
    case "union":
      return raiseStruct(schema, node.struct);
    case "struct":
      return raiseStruct(schema, node);
    case "list":
      return type.kind === "list"
        ? node.items.map((item) => raise(schema, type.item, item))
        : undefined;
    case "map":
      return type.kind === "map"
        ? new Map(
            node.entries.map(([key, value]) => [
              raise(schema, type.key, key),
              raise(schema, type.value, value),
            ]),
          )
        : undefined;
  }
}
