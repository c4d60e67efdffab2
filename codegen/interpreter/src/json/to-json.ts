import type { IrJson, IrSlot, IrStruct } from "@twobyte/compiler/ir";
import { isBig, isIntegral } from "../number/integral.ts";
import { formatDecimal, toUnits } from "../number/units.ts";
import type { Schema } from "../schema/schema.ts";
import { valueFields } from "../schema/schema.ts";
import { toPaddedBase64 } from "../text/base64.ts";
import { keyText } from "../tree/key-text.ts";
import type { Value } from "../value.ts";
import { isRecord, ownProperty } from "../value.ts";

/** The JSON mapping of a struct's value, which was checked: absent fields are left out. */
export function structToJson(schema: Schema, struct: IrStruct, value: object): IrJson {
  const members: [string, IrJson][] = [];
  for (const field of valueFields(struct)) {
    const item = ownProperty(value, field.name);
    if (item === undefined) continue;
    members.push([field.name, toJson(schema, field.slot, item as Value)]);
  }
  return Object.fromEntries(members);
}

/** The JSON mapping of a value that was checked (spec chapter 1). */
export function toJson(schema: Schema, slot: IrSlot, value: Value): IrJson {
  if (value === null || value === undefined) return null;
  const { type } = slot;
  if (isIntegral(type)) {
    const units = toUnits(type, value) ?? 0n;
    if (type.kind === "decimal") return formatDecimal(units, type.scale);
    return isBig(type) ? String(units) : Number(units);
  }
  if (type.kind === "json") return value as IrJson;
  if (type.kind === "uuid") return String(value).toLowerCase();
  if (type.kind === "list" && Array.isArray(value)) {
    const items: readonly Value[] = value;
    return items.map((item) => toJson(schema, type.item, item));
  }
  if (type.kind === "map" && value instanceof Map) {
    const map: ReadonlyMap<Value, Value> = value;
    const entries = [...map].map(([key, item]): [string, IrJson] => [
      keyText(type.key.type, key),
      toJson(schema, type.value, item),
    ]);
    return Object.fromEntries(entries);
  }
  if (value instanceof Uint8Array) return toPaddedBase64(value);
  if (type.kind === "struct" && isRecord(value)) {
    return structToJson(schema, schema.struct(type.name), value);
  }
  if (type.kind === "union" && isRecord(value)) {
    const { members, tag } = schema.union(type.name);
    const member = members.findLast((one) => one.value === ownProperty(value, tag));
    return structToJson(schema, schema.struct(member?.struct ?? ""), value);
  }
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return value as string | number | boolean;
}
