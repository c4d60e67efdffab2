import type { Value, ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { keywordOf } from "./keyword.ts";

/** Members that belong to the place of a schema, not to its type. */
const placeMembers = new Set(["default", "readOnly", "x-twobyte"]);

/** True when two schemas describe the same type, whatever is said of their places. */
export function sameShape(a: ValueObject, b: ValueObject): boolean {
  //@fault made-twice R-SCHEMA-9 return a === b;
  return a === b || equal(a, b, new Map(), true);
}

/** Compares; `pairs` holds what is assumed equal while it is compared, for cycles. */
function equal(
  a: Value | undefined,
  b: Value | undefined,
  pairs: Map<Value, Value>,
  isTop: boolean,
): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, index) => equal(item, b[index], pairs, false));
  if (!isObject(a) || !isObject(b)) return false;
  if (pairs.get(a) === b) return true;
  pairs.set(a, b);
  const names = members(a, isTop);
  if (isTop && !equal(typeKeyword(a), typeKeyword(b), pairs, false)) return false;
  return (
    names.length === members(b, isTop).length &&
    names.every((name) => equal(a[name], b[name], pairs, false))
  );
}

function members(node: ValueObject, isTop: boolean): string[] {
  return Object.keys(node).filter((name) => !isTop || !placeMembers.has(name));
}

/** The keyword without what it says of the place; absent and empty are the same. */
function typeKeyword(node: ValueObject): ValueObject {
  const { field: _, ...rest } = keywordOf(node);
  return rest;
}
