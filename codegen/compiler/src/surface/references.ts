import type { Value, ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { keywordOf, member, text } from "./keyword.ts";
import type { Place } from "./place.ts";
import type { Read, Reading } from "./reading.ts";
import { report } from "./reading.ts";
import { didYouMean } from "./suggest.ts";

/**
 * All schemas that have a name, by that name: `$id`, the name given to a builder, or the key in
 * `$defs`. The first one wins; that two differ is found where they are read.
 */
export function collectSchemas(root: Value): Map<string, ValueObject> {
  const schemas = new Map<string, ValueObject>();
  const seen = new Set<Value>();
  const queue: Value[] = [root];
  const add = (name: string | undefined, node: ValueObject): void => {
    if (name !== undefined && !schemas.has(name) && node["$ref"] === undefined)
      schemas.set(name, node);
  };
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (isList(value)) queue.push(...value.toReversed());
    if (!isObject(value)) continue;
    add(text(value, "$id"), value);
    add(text(keywordOf(value), "name"), value);
    for (const [name, definition] of Object.entries(member(value, "$defs")))
      if (isObject(definition)) add(name, definition);
    queue.push(...Object.values(value).toReversed());
  }
  return schemas;
}

/** The schema that a reference names. */
export function resolveReference(
  reading: Reading,
  node: ValueObject,
  place: Place,
): Read<ValueObject> {
  const name = (text(node, "$ref") ?? "").replace(/^#\/(?:\$defs|definitions)\//, "");
  const local = member(node, "$defs")[name];
  const target = isObject(local) ? local : reading.schemas.get(name);
  if (target === undefined) {
    const hint = didYouMean(name, reading.schemas.keys());
    report(reading, "ref-unknown", { name, hint }, place);
    return undefined;
  }
  return withName(target, name);
}

/** A definition that only its key names gets that name. */
function withName(target: ValueObject, name: string): ValueObject {
  const isNamed = target["$id"] !== undefined || keywordOf(target)["name"] !== undefined;
  if (isNamed) return target;
  const known = renamed.get(target);
  if (known !== undefined) return known;
  const copy: object = Object.create(null) as object;
  Object.defineProperties(copy, Object.getOwnPropertyDescriptors(target));
  Object.defineProperty(copy, "$id", { value: name, enumerable: true });
  renamed.set(target, copy as ValueObject);
  return copy as ValueObject;
}

const renamed = new WeakMap<ValueObject, ValueObject>();
