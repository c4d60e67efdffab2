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

/** The array itself; refuses anything else. */
export function arrayFromJson(json: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(json)) refuseValue(field, "an array", json);
  return json;
}

/** The own member, so that nothing is inherited. */
export function own(members: { readonly [name: string]: unknown }, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** The object of names and values, `__proto__` a name like others: a map's mapping. */
export function objectToJson<T>(entries: readonly (readonly [string, T])[]): { [name: string]: T } {
  return Object.fromEntries(entries);
}

/** A map's integer key from the name of a property, which has to be its decimal form. */
export function keyNumber(name: string, field: string): number {
  const key = Number(name);
  if (`${key}` !== name) refuseValue(field, "a key in decimal digits", name);
  return key;
}

/** A map's boolean key from the name of a property. */
export function keyBoolean(name: string, field: string): boolean {
  if (name !== "true" && name !== "false") refuseValue(field, "a key that is true or false", name);
  return name === "true";
}

/** The constant of the schema. */
export function constFromJson<T extends string | number | boolean>(
  json: unknown,
  expected: T,
  field: string,
): T {
  if (json !== expected) refuseValue(field, JSON.stringify(expected), json);
  return expected;
}
