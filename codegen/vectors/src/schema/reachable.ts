import type { Ir, IrSlot } from "@twobyte/compiler/ir";
import type { VectorTypes } from "../format/vector-file.ts";
import type { TypeIndex } from "./type-index.ts";

/** A struct and all types that it holds, at any depth and in any revision, without docs. */
export function reachableTypes(ir: Ir, types: TypeIndex, message: string): VectorTypes {
  const names = new Set<string>();
  const visitSlot = ({ type }: IrSlot): void => {
    if (type.kind === "struct") visitStruct(type.name);
    if (type.kind === "enum") names.add(type.name);
    if (type.kind === "list") visitSlot(type.item);
    if (type.kind === "map") {
      visitSlot(type.key);
      visitSlot(type.value);
    }
    if (type.kind !== "union" || names.has(type.name)) return;
    names.add(type.name);
    for (const member of types.union(type.name).members) visitStruct(member.struct);
  };
  const visitStruct = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    for (const field of types.struct(name).fields) visitSlot(field.slot);
  };
  visitStruct(message);
  const kept = <T extends { readonly name: string }>(all: readonly T[]): T[] =>
    all.filter((one) => names.has(one.name)).map(withoutDocs);
  return { structs: kept(ir.structs), enums: kept(ir.enums), unions: kept(ir.unions) };
}

/** A copy without what is for people alone. */
function withoutDocs<T>(one: T): T {
  return JSON.parse(
    JSON.stringify(one, (key, value: unknown) =>
      key === "doc" || key === "span" || key === "deprecated" ? undefined : value,
    ),
  ) as T;
}
