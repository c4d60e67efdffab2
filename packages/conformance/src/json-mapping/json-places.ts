import type { IrJson, IrSlot, IrStruct, IrType } from "@twobyte/compiler/ir";
import type { JsonObject } from "./json-object.ts";
import { isObject } from "./json-object.ts";

/** The types of a message, by name. */
export interface NamedTypes {
  readonly structs: readonly IrStruct[];
  readonly unions: readonly {
    readonly name: string;
    readonly tag: string;
    readonly members: readonly { readonly value: string; readonly struct: string }[];
  }[];
}

/** A place in the JSON form of a value, which one sentence of spec 1.3 is about. */
export interface JsonPlace {
  readonly requirement: string;
  /** The whole JSON with something else in this place; undefined: with nothing in it. */
  with(json: IrJson | undefined): IrJson;
}

type Replace = (json: IrJson | undefined) => IrJson;

/** Every place in the JSON form of a struct's value, outer ones before inner ones. */
export function jsonPlaces(types: NamedTypes, struct: string, json: IrJson): JsonPlace[] {
  const places: JsonPlace[] = [];
  const visitStruct = (name: string, here: IrJson, replace: Replace): void => {
    const fields = types.structs.find((one) => one.name === name)?.fields ?? [];
    if (!isObject(here)) return;
    for (const { name: field, slot, removed } of fields) {
      if (removed !== undefined) continue;
      const inside: Replace = (other) => replace(withMember(here, field, other));
      places.push({ requirement: "R-JSON-28", with: inside });
      if (Object.hasOwn(here, field)) visitSlot(slot, here[field] ?? null, inside);
    }
  };
  const visitSlot = ({ type, nullable }: IrSlot, here: IrJson, replace: Replace): void => {
    if (nullable) places.push({ requirement: "R-JSON-25", with: replace });
    places.push({ requirement: requirementOf(type), with: replace });
    if (here === null) return;
    if (type.kind === "struct") visitStruct(type.name, here, replace);
    if (type.kind === "union") visitUnion(type.name, here, replace);
    if (type.kind === "list" && Array.isArray(here)) {
      const items: readonly IrJson[] = here;
      for (const [index, item] of items.entries())
        visitSlot(type.item, item, (other) => replace(items.with(index, other ?? null)));
    }
    if (type.kind === "map" && isObject(here)) visitMap(type.value, here, replace);
  };
  const visitUnion = (name: string, here: IrJson, replace: Replace): void => {
    const union = types.unions.find((one) => one.name === name);
    if (union === undefined || !isObject(here)) return;
    const member = union.members.find(({ value }) => value === here[union.tag]);
    if (member !== undefined) visitStruct(member.struct, here, replace);
  };
  const visitMap = (value: IrSlot, here: JsonObject, replace: Replace): void => {
    for (const [key, item] of Object.entries(here)) {
      const renamed: Replace = (other) => {
        const { [key]: _, ...rest } = here;
        return replace(typeof other === "string" ? { ...rest, [other]: item } : rest);
      };
      places.push({ requirement: "R-JSON-26", with: renamed });
      visitSlot(value, item, (other) => replace(withMember(here, key, other)));
    }
  };
  visitStruct(struct, json, (other) => other ?? null);
  return places;
}

function withMember(here: JsonObject, name: string, json: IrJson | undefined): IrJson {
  const { [name]: _, ...rest } = here;
  return json === undefined ? rest : { ...rest, [name]: json };
}

/** The sentence of spec 1.3 about a type. */
function requirementOf(type: IrType): string {
  const fine = "unit" in type && (type.unit === "us" || type.unit === "ns");
  switch (type.kind) {
    case "int":
      if (type.width === "u64" || type.width === "i64") return "R-JSON-5";
      if (type.width === "i53") return "R-JSON-4";
      return type.width.startsWith("u") ? "R-JSON-2" : "R-JSON-3";
    case "float":
      if (type.special) return "R-JSON-8";
      return type.width === "f32" ? "R-JSON-6" : "R-JSON-7";
    case "timestamp":
      return fine ? "R-JSON-13" : "R-JSON-12";
    case "duration":
      return fine ? "R-JSON-15" : "R-JSON-14";
    case "decimal":
      return type.units === "bigint" ? "R-JSON-17" : "R-JSON-16";
    default:
      return others[type.kind] ?? "R-JSON-1";
  }
}

const others: { readonly [kind: string]: string } = {
  string: "R-JSON-9",
  bytes: "R-JSON-10",
  uuid: "R-JSON-11",
  json: "R-JSON-18",
  const: "R-JSON-19",
  enum: "R-JSON-20",
  struct: "R-JSON-21",
  union: "R-JSON-22",
  list: "R-JSON-23",
  map: "R-JSON-24",
};
