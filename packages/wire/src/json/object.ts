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
    //@fault json-unknown-property R-JSON-21
    if (!names.has(name)) refuseValue(field, "no property but those of the schema", name);
  }
  return members;
}

/** The members of an object, whatever their names: a map. */
export function membersFromJson(
  json: unknown,
  field: string,
): { readonly [name: string]: unknown } {
  //@fault json-list-as-map R-JSON-24 if (typeof json !== "object" || json === null)
  if (typeof json !== "object" || json === null || Array.isArray(json))
    refuseValue(field, "an object", json);
  return json as { readonly [name: string]: unknown };
}

/** The array itself; refuses anything else. */
export function arrayFromJson(json: unknown, field: string): readonly unknown[] {
  //@fault json-list-of-nothing R-JSON-23 if (!Array.isArray(json)) return [];
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
  //@fault json-key-in-any-form R-JSON-26
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
  //@fault json-any-constant R-JSON-19
  if (json !== expected) refuseValue(field, JSON.stringify(expected), json);
  return expected;
}
