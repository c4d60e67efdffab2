import type { LockField, LockStruct } from "./lock.ts";
import { isLive } from "./lock.ts";
import type { DeltaNames } from "./wire-type.ts";

/** How delta lists name fields of the given structs. */
export function deltaNames(structs: ReadonlyMap<string, LockStruct>): DeltaNames {
  const fieldsOf = (struct: string): readonly LockField[] => structs.get(struct)?.fields ?? [];
  return {
    positions: (struct, names) =>
      fieldsOf(struct)
        .filter((field) => isLive(field) && names.includes(field.name))
        .map((field) => field.position),
    names: (struct, positions) =>
      fieldsOf(struct)
        .filter((field) => positions.includes(field.position))
        .map((field) => field.name),
  };
}
