import type { Value, ValueObject } from "../load/revive.ts";
import { isObject } from "../load/revive.ts";

const emptyKeyword: ValueObject = Object.freeze(Object.create(null) as object) as ValueObject;

/** The Twobyte keyword of a schema, or one without members. */
export function keywordOf(node: ValueObject): ValueObject {
  const keyword = node["x-twobyte"];
  return isObject(keyword) ? keyword : emptyKeyword;
}

/** The builder that made a schema, for example `u8` or `map`; undefined for plain TypeBox. */
export function builderOf(node: ValueObject): string | undefined {
  const type = keywordOf(node)["type"];
  return typeof type === "string" ? type : undefined;
}

/** A member of an object when it is a string. */
export function text(node: ValueObject, name: string): string | undefined {
  const value: Value | undefined = node[name];
  return typeof value === "string" ? value : undefined;
}

/** A member of an object when it is an object; otherwise one without members. */
export function member(node: ValueObject, name: string): ValueObject {
  const value = node[name];
  return isObject(value) ? value : emptyKeyword;
}
