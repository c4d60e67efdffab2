import type { IrSlot, IrStruct } from "@twobyte/compiler/ir";
import { failAt, fieldPath, show } from "../fail.ts";
import { isIntegral } from "../number/integral.ts";
import type { Schema } from "../schema/schema.ts";
import { valueFields } from "../schema/schema.ts";
import type { StructValue, Value } from "../value.ts";
import { isRecord, ownProperty } from "../value.ts";
import { fromFloatBits } from "./float-bits.ts";
import { looseValue } from "./integral-notation.ts";
import { fromTextNotation } from "./to-notation.ts";

/**
 * The value of a notation. It may lie outside of its type's range or constraints; what is not even
 * of the notation's form is `invalid_value`.
 */
export function structFromNotation(
  schema: Schema,
  struct: IrStruct,
  notation: unknown,
  path: string,
): StructValue {
  if (!isRecord(notation)) return refuse(path, "a struct", notation);
  return Object.fromEntries(
    valueFields(struct).map((field) => {
      const item = ownProperty(notation, field.name);
      const at = fieldPath(path, field.name);
      if (item === undefined) refuse(at, "a value, or the mark of an absent one", item);
      return [field.name, isAbsent(item) ? undefined : read(schema, field.slot, item, at)];
    }),
  );
}

/** The value of a slot's notation, which is not checked. */
export function slotFromNotation(schema: Schema, slot: IrSlot, notation: unknown): Value {
  return read(schema, slot, notation, "");
}

function isAbsent(notation: unknown): boolean {
  return isRecord(notation) && notation["$absent"] === true && Object.keys(notation).length === 1;
}

function refuse(path: string, expected: string, notation: unknown): never {
  return failAt(
    "invalid_value",
    path,
    `expected the notation of ${expected}, got ${show(notation)}`,
  );
}

function read(schema: Schema, slot: IrSlot, notation: unknown, path: string): Value {
  if (notation === null) return null;
  const { type } = slot;
  if (isIntegral(type)) {
    return looseValue(type, notation) ?? refuse(path, "an integer", notation);
  }
  switch (type.kind) {
    case "float":
      return fromFloatBits(String(notation)) ?? refuse(path, "a float", notation);
    case "string":
      return fromTextNotation(notation) as Value;
    case "bytes":
      return fromHex(String(notation)) ?? refuse(path, "bytes", notation);
    case "json":
      return JSON.parse(String(notation)) as Value;
    case "struct":
      return structFromNotation(schema, schema.struct(type.name), notation, path);
    case "union": {
      const { members, tag } = schema.union(type.name);
      const given = isRecord(notation) ? ownProperty(notation, tag) : undefined;
      const member = members.findLast((one) => one.value === given);
      if (member === undefined) return refuse(path, `a struct of ${type.name}`, notation);
      return structFromNotation(schema, schema.struct(member.struct), notation, path);
    }
    case "list":
      return itemsOf(notation, path).map((item) => read(schema, type.item, item, path));
    case "map":
      return new Map(
        itemsOf(notation, path).map((entry) => {
          const [key, item] = itemsOf(entry, path);
          return [read(schema, type.key, key, path), read(schema, type.value, item, path)];
        }),
      );
    default:
      return notation as Value;
  }
}

function itemsOf(notation: unknown, path: string): readonly unknown[] {
  return Array.isArray(notation) ? notation : refuse(path, "a list", notation);
}

function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(2 * at, 2 * at + 2), 16),
  );
}
