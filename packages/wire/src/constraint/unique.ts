import { violate } from "./violate.ts";

/** Checks that no two items of a list are equal. */
export function checkUnique(items: readonly unknown[], field: string): void {
  if (new Set(items.map(keyOf)).size !== items.length) violate(field, "no item twice");
}

/** A primitive that is the same for equal values of one type. */
function keyOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "bigint") return `${inner}`;
    if (inner instanceof Map) return [...inner].map(([key, each]) => [`${key}`, each]).sort();
    return inner instanceof Uint8Array ? [...inner] : inner;
  });
}
