import type { IrJson, IrSlot } from "@twobyte/compiler/ir";
import type { TypeIndex } from "../schema/type-index.ts";
import { liveFields } from "../schema/type-index.ts";

/** A slot inside of a value, and the value with something else in it. Values are in notation. */
export interface Place {
  readonly slot: IrSlot;
  /** What stands there. */
  readonly here: IrJson;
  /** Whether it is a map's key: what stands behind it is sorted by it. */
  readonly isKey: boolean;
  /** The whole value with something else at this place. */
  with(notation: IrJson): IrJson;
}

type Replace = (notation: IrJson) => IrJson;

/** Every place of a struct's value in which something stands, outer ones before inner ones. */
export function placesIn(types: TypeIndex, struct: string, value: IrJson): Place[] {
  const places: Place[] = [];
  const visitStruct = (name: string, here: IrJson, replace: Replace): void => {
    if (!isObject(here)) return;
    for (const { name: field, slot } of liveFields(types.struct(name))) {
      const item = here[field];
      if (item === undefined || isAbsent(item)) continue;
      visitSlot(slot, item, (other) => replace({ ...here, [field]: other }), false);
    }
  };
  const visitSlot = (slot: IrSlot, here: IrJson, replace: Replace, isKey: boolean): void => {
    if (here === null) return;
    places.push({ slot, here, isKey, with: replace });
    const { type } = slot;
    if (type.kind === "struct") visitStruct(type.name, here, replace);
    if (type.kind === "union" && isObject(here)) {
      const { tag, members } = types.union(type.name);
      const member = members.findLast((one) => one.value === here[tag]);
      if (member !== undefined) visitStruct(member.struct, here, replace);
    }
    if ((type.kind !== "list" && type.kind !== "map") || !isList(here)) return;
    for (const [index, item] of here.entries()) {
      const inside = (other: IrJson): IrJson => replace(here.with(index, other));
      if (type.kind === "list") visitSlot(type.item, item, inside, false);
      if (type.kind !== "map" || !isList(item)) continue;
      const [key = null, value = null] = item;
      visitSlot(type.key, key, (other) => inside([other, value]), true);
      visitSlot(type.value, value, (other) => inside([key, other]), false);
    }
  };
  visitStruct(struct, value, (other) => other);
  return places;
}

function isList(notation: IrJson): notation is readonly IrJson[] {
  return Array.isArray(notation);
}

function isObject(notation: IrJson): notation is { readonly [name: string]: IrJson } {
  return typeof notation === "object" && notation !== null && !Array.isArray(notation);
}

function isAbsent(notation: IrJson): boolean {
  return isObject(notation) && notation["$absent"] === true;
}
