import { CodecError, refuseValue } from "./codec-error.ts";
import { checkLimit, DEFAULT_LIMIT } from "./limit.ts";

/** What the keys of a map can be; each is compared by its text in the JSON mapping (spec 2.4). */
export type MapKey = string | number | bigint | boolean;

/** Orders two texts by their UTF-8 bytes, which is the order of their code points. */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    //@fault order-of-units R-MAP-1 if (left !== right) return left - right;
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF and so behind U+E000 to U+FFFF. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/**
 * The entries of `map` in the order of the wire. `textOf` gives a key's text in the JSON mapping;
 * two keys of one text are refused by `onTwice`.
 */
export function sortedEntries<K extends MapKey, V>(
  map: ReadonlyMap<K, V>,
  field: string,
  limit: number = DEFAULT_LIMIT,
  textOf: (key: K) => string = String,
  onTwice: (text: string) => never = (text) => {
    throw new CodecError("duplicate_key", `${field}: the key ${JSON.stringify(text)} twice`, {
      field,
    });
  },
): readonly (readonly [K, V])[] {
  if (!(map instanceof Map)) refuseValue(field, "a Map", map);
  checkLimit(map.size, limit, field);
  const entries = [...map].map(([key, value]) => ({
    key,
    value,
    text: keyText(key, textOf, field),
  }));
  //@fault entries-unsorted R-MAP-1
  entries.sort((a, b) => compareUtf8(a.text, b.text));
  return entries.map(({ key, value, text }, index) => {
    //@fault keys-become-one R-DOWN-2
    if (text === entries[index - 1]?.text) onTwice(text);
    return [key, value];
  });
}

/** The text of a key, which need not be of the schema's type: `textOf` expects that it is. */
function keyText<K extends MapKey>(key: K, textOf: (key: K) => string, field: string): string {
  let text: unknown;
  try {
    text = textOf(key);
  } catch (error) {
    if (error instanceof CodecError) throw error;
  }
  return typeof text === "string" ? text : refuseValue(field, "a key of the schema's type", key);
}

interface Failing {
  fail(code: "duplicate_key" | "unsorted_keys", message: string): never;
}

/** Fails unless the key with the text `text` comes behind the one before it in the same map. */
export function checkOrder(r: Failing, previous: string, text: string): void {
  const order = compareUtf8(previous, text);
  //@fault key-twice R-MAP-2
  if (order === 0) r.fail("duplicate_key", `the key ${JSON.stringify(text)} twice`);
  //@fault keys-in-any-order R-MAP-2
  if (order > 0) r.fail("unsorted_keys", `the key ${JSON.stringify(text)} out of order`);
}
