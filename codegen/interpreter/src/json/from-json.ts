import type { IrField, IrJson, IrSlot, IrStruct, IrType } from "@twobyte/compiler/ir";
import { entryPath, failAt, fieldPath, itemPath, keyPath, show } from "../fail.ts";
import { integralRange, isBig, isIntegral } from "../number/integral.ts";
import { fromUnits, parseDecimal } from "../number/units.ts";
import type { Schema } from "../schema/schema.ts";
import { valueFields } from "../schema/schema.ts";
import { fromPaddedBase64 } from "../text/base64.ts";
import { keyText } from "../tree/key-text.ts";
import type { ScalarType } from "../tree/scalar.ts";
import { scalarProblem } from "../tree/scalar.ts";
import type { StructValue, Value } from "../value.ts";
import { isRecord, ownProperty } from "../value.ts";

/**
 * The value of a struct from its JSON mapping. Throws `invalid_value` for what is not of the type;
 * constraints are not checked.
 */
export function structFromJson(
  schema: Schema,
  struct: IrStruct,
  json: unknown,
  path: string,
): StructValue {
  return new JsonReader(schema, false).struct(struct, json, path);
}

/**
 * A default or a removed field's constant. It may be older than its type: a field that it lacks
 * has that field's default, or is absent.
 */
export function readDefault(schema: Schema, slot: IrSlot, json: IrJson, path: string): Value {
  return new JsonReader(schema, true).slot(slot, json, path);
}

class JsonReader {
  readonly #schema: Schema;
  readonly #lenient: boolean;

  constructor(schema: Schema, lenient: boolean) {
    this.#schema = schema;
    this.#lenient = lenient;
  }

  struct(struct: IrStruct, json: unknown, path: string): StructValue {
    if (!isRecord(json)) return refuse(path, "an object", json);
    const fields = valueFields(struct);
    const unknown = Object.keys(json).find((name) => !fields.some((field) => field.name === name));
    if (unknown !== undefined) refuse(fieldPath(path, unknown), "no such property", json[unknown]);
    return Object.fromEntries(
      fields.map((field) => [field.name, this.#field(field, json, fieldPath(path, field.name))]),
    );
  }

  #field(field: IrField, json: object, path: string): Value {
    const item = ownProperty(json, field.name);
    if (item !== undefined) return this.slot(field.slot, item, path);
    if (field.optional && !(this.#lenient && field.default !== undefined)) return undefined;
    if (this.#lenient && field.default !== undefined) {
      return this.slot(field.slot, field.default, path);
    }
    const { type } = field.slot;
    if (this.#lenient && type.kind === "const") return type.value;
    return refuse(path, "a value", undefined);
  }

  slot(slot: IrSlot, json: unknown, path: string): Value {
    if (json === null && slot.nullable) return null;
    const { type } = slot;
    switch (type.kind) {
      case "json":
        return json as Value;
      case "enum": {
        const known = this.#schema.enum(type.name).members.some((one) => one.value === json);
        return known ? (json as Value) : refuse(path, `a member of ${type.name}`, json);
      }
      case "union":
        return this.#union(type.name, json, path);
      case "struct":
        return this.struct(this.#schema.struct(type.name), json, path);
      case "list": {
        if (!Array.isArray(json)) return refuse(path, "an array", json);
        const items: readonly unknown[] = json;
        return items.map((item, index) => this.slot(type.item, item, itemPath(path, index)));
      }
      case "map":
        return this.#map(type, json, path);
      default:
        return scalarFromJson(type, json, path);
    }
  }

  #union(name: string, json: unknown, path: string): Value {
    const { members, tag } = this.#schema.union(name);
    const given = isRecord(json) ? ownProperty(json, tag) : undefined;
    const member = members.findLast((one) => one.value === given);
    if (member === undefined) return refuse(path, `a struct of ${name}, told by ${tag}`, json);
    return this.struct(this.#schema.struct(member.struct), json, path);
  }

  #map(type: Extract<IrType, { kind: "map" }>, json: unknown, path: string): Value {
    if (!isRecord(json)) return refuse(path, "an object", json);
    const seen = new Set<string>();
    return new Map(
      Object.entries(json).map(([text, item], index) => {
        const given = keyJson(type.key.type, text, this.#schema);
        const key = this.slot(type.key, given, keyPath(path, index));
        const read = keyText(type.key.type, key);
        if (seen.has(read)) refuse(entryPath(path, text), "a key that is there once", text);
        seen.add(read);
        return [key, this.slot(type.value, item, entryPath(path, text))];
      }),
    );
  }
}

/** A key's JSON value from its text. */
function keyJson(type: IrType, text: string, schema: Schema): IrJson {
  if (type.kind === "bool") return text === "true" ? true : text === "false" ? false : text;
  if (type.kind === "const") return String(type.value) === text ? type.value : text;
  if (type.kind === "enum") {
    const member = schema.enum(type.name).members.find((one) => String(one.value) === text);
    return member?.value ?? text;
  }
  const isNumber = type.kind === "float" || (isIntegral(type) && !isTextInteger(type));
  return isNumber && String(Number(text)) === text ? Number(text) : text;
}

function isTextInteger(
  type: Extract<IrType, { kind: "int" | "timestamp" | "duration" | "decimal" }>,
): boolean {
  return type.kind === "decimal" || isBig(type);
}

function refuse(path: string, expected: string, value: unknown): never {
  return failAt("invalid_value", path, `expected ${expected}, got ${show(value)}`);
}

const specials: ReadonlyMap<unknown, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
]);

function scalarFromJson(type: ScalarType, json: unknown, path: string): Value {
  const value = scalarValue(type, json);
  const problem = scalarProblem(type, value);
  if (value === undefined || problem !== undefined) {
    return refuse(path, problem ?? "its JSON form", json);
  }
  return value;
}

function scalarValue(type: ScalarType, json: unknown): Value {
  if (isIntegral(type) && isTextInteger(type)) {
    if (typeof json !== "string") return undefined;
    const units = parseDecimal(json, type.kind === "decimal" ? type.scale : 0);
    const { min, max } = integralRange(type);
    return units === undefined || units < min || units > max ? undefined : fromUnits(type, units);
  }
  if (type.kind === "float" && type.special && specials.has(json)) return specials.get(json);
  if (type.kind === "bytes") return typeof json === "string" ? fromPaddedBase64(json) : undefined;
  if (type.kind === "uuid" && typeof json === "string") return json.toLowerCase();
  return json as Value;
}
