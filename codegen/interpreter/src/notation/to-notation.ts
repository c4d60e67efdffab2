import type { IrJson, IrSlot, IrStruct } from "@twobyte/compiler/ir";
import { printJson } from "../json/canonical-json.ts";
import { isIntegral } from "../number/integral.ts";
import { formatDecimal } from "../number/units.ts";
import type { Schema } from "../schema/schema.ts";
import { valueFields } from "../schema/schema.ts";
import { isWellFormed } from "../text/utf8.ts";
import type { StructValue, Value } from "../value.ts";
import { floatBits } from "./float-bits.ts";
import { isShort, looseUnits } from "./integral-notation.ts";

/** The notation of a struct's value: every live field, an absent one as `{"$absent":true}`. */
export function structToNotation(schema: Schema, struct: IrStruct, value: StructValue): IrJson {
  return Object.fromEntries(
    valueFields(struct).map((field): [string, IrJson] => {
      const item = value[field.name];
      return [
        field.name,
        item === undefined ? { $absent: true } : notation(schema, field.slot, item),
      ];
    }),
  );
}

function notation(schema: Schema, slot: IrSlot, value: Value): IrJson {
  const { type } = slot;
  if (value === null && (slot.nullable || type.kind !== "json")) return null;
  if (isIntegral(type)) {
    const units = looseUnits(type, value);
    if (type.kind === "decimal") return formatDecimal(units, type.scale);
    return isShort(type) ? Number(units) : String(units);
  }
  switch (type.kind) {
    case "float":
      return floatBits(type.width, Number(value));
    case "string":
      return textNotation(String(value));
    case "bytes":
      return [...(value as Uint8Array)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    case "json":
      return printJson(value, Number.POSITIVE_INFINITY);
    case "struct":
      return structToNotation(schema, schema.struct(type.name), value as StructValue);
    case "union": {
      const { members, tag } = schema.union(type.name);
      const given = (value as StructValue)[tag];
      const member = members.findLast((one) => one.value === given);
      return structToNotation(schema, schema.struct(member?.struct ?? ""), value as StructValue);
    }
    case "list":
      return (value as readonly Value[]).map((item) => notation(schema, type.item, item));
    case "map":
      return [...(value as ReadonlyMap<Value, Value>)].map(([key, item]) => [
        notation(schema, type.key, key),
        notation(schema, type.value, item),
      ]);
    default:
      return value as IrJson;
  }
}

/** A string as it is, or its UTF-16 units in hex when a surrogate is unpaired. */
function textNotation(text: string): IrJson {
  if (isWellFormed(text)) return text;
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return { utf16: units.map((unit) => unit.toString(16).padStart(4, "0")).join("") };
}

/** Undoes `textNotation`. */
export function fromTextNotation(text: unknown): unknown {
  if (typeof text !== "object" || text === null || !("utf16" in text)) return text;
  const units = String(text.utf16).match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
