import type { Value } from "../value.ts";
import { isRecord } from "../value.ts";

/**
 * Whether two values are the same to the bit: −0 is not 0, NaN is NaN, an absent property is not
 * one that is undefined, properties have the same order. Maps may have any order.
 */
export function sameValue(a: Value, b: Value): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Uint8Array || b instanceof Uint8Array) {
    return a instanceof Uint8Array && b instanceof Uint8Array && sameItems([...a], [...b]);
  }
  if (a instanceof Map || b instanceof Map) {
    return a instanceof Map && b instanceof Map && sameEntries(a, b);
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  return (
    sameItems(Object.keys(a), Object.keys(b)) &&
    sameItems(Object.values(a) as Value[], Object.values(b) as Value[])
  );
}

function sameItems(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
}

function sameEntries(a: ReadonlyMap<Value, Value>, b: ReadonlyMap<Value, Value>): boolean {
  const keys = [...b.keys()];
  return (
    a.size === b.size &&
    [...a].every(([key, item]) => {
      const twin = b.has(key) ? key : keys.find((one) => sameValue(one, key));
      return b.has(twin) && sameValue(item, b.get(twin));
    })
  );
}
