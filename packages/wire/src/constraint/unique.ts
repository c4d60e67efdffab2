import { violate } from "./violate.ts";

/** Checks that no two of `keys`, the canonical texts of a list's items, are equal. */
export function checkUnique(keys: readonly unknown[], field: string): void {
  if (new Set(keys).size !== keys.length) violate(field, "no item twice");
}
