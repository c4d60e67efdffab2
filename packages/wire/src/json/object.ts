import { refuseValue } from "../codec-error.ts";

/** Objects and arrays in the JSON mapping (spec chapter 1). */

/** The members of an object that has no others than `names`. */
export function objectFromJson(
  json: unknown,
  names: ReadonlySet<string>,
  field: string,
): { readonly [name: string]: unknown } {
  const members = membersFromJson(json, field);
  for (const name of Object.keys(members)) {
    if (!names.has(name)) refuseValue(field, "no property but those of the schema", name);
  }
  return members;
}

/** The members of an object, whatever their names: a map. */
export function membersFromJson(
  json: unknown,
  field: string,
): { readonly [name: string]: unknown } {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    refuseValue(field, "an object", json);
  return json as { readonly [name: string]: unknown };
}

export function arrayFromJson(json: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(json)) refuseValue(field, "an array", json);
  return json;
}

/** The own member, so that nothing is inherited. */
export function own(members: { readonly [name: string]: unknown }, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** An object that inherits nothing, from names and values: a map's mapping. */
export function objectToJson<T>(entries: readonly (readonly [string, T])[]): { [name: string]: T } {
  return Object.fromEntries(entries);
}
