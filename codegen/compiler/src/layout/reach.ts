import type { IrEnum, IrSlot, IrStruct, IrUnion } from "../ir/ir.ts";

/** Types by name, as far as walks need them. */
export interface TypeGraph {
  readonly structs: ReadonlyMap<string, Pick<IrStruct, "fields">>;
  readonly enums: ReadonlyMap<string, Pick<IrEnum, "members">>;
  readonly unions: ReadonlyMap<string, Pick<IrUnion, "members">>;
}

/** Names of the enums, structs and unions that a slot refers to directly. */
export function slotReferences(slot: IrSlot): string[] {
  const { type } = slot;
  switch (type.kind) {
    case "enum":
    case "struct":
    case "union":
      return [type.name];
    case "list":
      return slotReferences(type.item);
    case "map":
      return [...slotReferences(type.key), ...slotReferences(type.value)];
    default:
      return [];
  }
}

/**
 * Every type that the given ones hold, at any depth, themselves included.
 *
 * @param live whether removed fields and members are left out
 */
export function reachableTypes(
  graph: TypeGraph,
  from: readonly string[],
  live: boolean,
): Set<string> {
  const seen = new Set<string>();
  const queue = [...from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...directReferences(graph, name, live));
  }
  return seen;
}

/** The types that a type refers to by its own fields or members. */
export function directReferences(graph: TypeGraph, name: string, live: boolean): string[] {
  const kept = (item: { readonly removed?: number }): boolean =>
    !live || item.removed === undefined;
  const fields = graph.structs.get(name)?.fields.filter(kept) ?? [];
  const members = graph.unions.get(name)?.members.filter(kept) ?? [];
  return [
    ...fields.flatMap((field) => slotReferences(field.slot)),
    ...members.map((member) => member.struct),
  ];
}
