import { compareUtf8 } from "../text/utf8.ts";

/** R-MAP-1, R-MAP-2: what is wrong with a key that follows another. */
export function checkKeyOrder(
  before: string | undefined,
  key: string,
): "duplicate_key" | "unsorted_keys" | undefined {
  if (before === undefined) return undefined;
  const order = compareUtf8(before, key);
  if (order === 0) return "duplicate_key";
  return order > 0 ? "unsorted_keys" : undefined;
}
