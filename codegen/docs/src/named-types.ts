import type { IrSlot, IrType } from "@twobyte/compiler/ir";
import { liveFields, liveUnionMembers } from "@twobyte/compiler/ir";
import type { IrIndex } from "./ir-index.ts";

/** A reference to a type that has a name. */
export type NamedType = Extract<IrType, { kind: "struct" | "enum" | "union" }>;

/** The named types that stand in a slot, at whatever depth of lists and maps. */
export function namedTypesIn({ type }: IrSlot): NamedType[] {
  switch (type.kind) {
    case "struct":
    case "enum":
    case "union":
      return [type];
    case "list":
      return namedTypesIn(type.item);
    case "map":
      return [...namedTypesIn(type.key), ...namedTypesIn(type.value)];
    default:
      return [];
  }
}

/** Throws an `Error` when something refers to a type that the IR lacks or that was removed. */
export function checkReferences(index: IrIndex): void {
  for (const struct of index.structs) {
    for (const { slot } of liveFields(struct)) {
      for (const { kind, name } of namedTypesIn(slot)) index[kind](name);
    }
  }
  for (const union of index.unions) {
    for (const { struct } of liveUnionMembers(union)) index.struct(struct);
  }
  for (const { methods } of index.services) {
    for (const { input, inputs, outputs, errors } of methods) {
      for (const name of [input, ...inputs, ...outputs, ...errors]) index.struct(name);
    }
  }
}
