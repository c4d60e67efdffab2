import { toBase64Url } from "#native";
import { violate } from "./violate.ts";

/** Checks that no two items of a list of scalars are equal; bytes by what they hold. */
export function checkUnique(items: readonly unknown[], field: string): void {
  //@fault item-twice R-ERR-4
  if (new Set(items.map(keyOf)).size !== items.length) violate(field, "no item twice");
}

/** A primitive that is the same for equal values of one type. */
function keyOf(value: unknown): unknown {
  return value instanceof Uint8Array ? toBase64Url(value) : value;
}
