import { refuseValue } from "./codec-error.ts";
import { violate } from "./constraint/violate.ts";
import { checkLimit, DEFAULT_LIMIT, utf8Length } from "./limit.ts";

/** A value of type `json`: anything that JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * The text of `value` in the canonical form of RFC 8785. `maxDepth`: most arrays and objects inside
 * of each other, the outermost counted.
 */
export function canonicalJson(value: JsonValue, maxDepth: number, field: string): string {
  switch (typeof value) {
    case "string":
      if (!value.isWellFormed()) refuseValue(field, "a string without unpaired surrogates", value);
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) refuseValue(field, "a finite number", value);
      return `${value}`;
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      if (maxDepth === 0) violate(field, "JSON that is nested less deep");
      return isArray(value)
        ? arrayText(value, maxDepth, field)
        : objectText(value, maxDepth, field);
    default:
      return refuseValue(field, "a JSON value", value);
  }
}

/** The same with at most `maxBytes` bytes: the schema's bound or the default one. */
export function boundedJson(
  value: JsonValue,
  maxBytes: number,
  maxDepth: number,
  field: string,
): string {
  const text = canonicalJson(value, maxDepth, field);
  if (text.length * 3 > maxBytes && utf8Length(text) > maxBytes) {
    if (maxBytes !== DEFAULT_LIMIT) violate(field, `JSON of at most ${maxBytes} bytes`);
    checkLimit(utf8Length(text), maxBytes, field);
  }
  return text;
}

function isArray(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether all that `value` holds is its members: not a Map, a Date, bytes and their like. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.prototype.toString.call(value) === "[object Object]";
}

function arrayText(items: readonly JsonValue[], maxDepth: number, field: string): string {
  const texts: string[] = [];
  for (const item of items) texts.push(canonicalJson(item, maxDepth - 1, field));
  return `[${texts.join(",")}]`;
}

function objectText(
  value: { readonly [key: string]: JsonValue },
  maxDepth: number,
  field: string,
): string {
  if (!isPlain(value)) refuseValue(field, "a JSON value", value);
  const texts: string[] = [];
  //@fault json-unsorted R-BIN-7 for (const key of Object.keys(value)) {
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    texts.push(
      `${canonicalJson(key, maxDepth, field)}:${canonicalJson(member, maxDepth - 1, field)}`,
    );
  }
  return `{${texts.join(",")}}`;
}

interface Failing {
  fail(code: "invalid_json" | "not_canonical", message: string): never;
}

/** The value of `text`, which has to be in the canonical form. In a nullable slot null has another form. */
export function parseCanonicalJson(
  r: Failing,
  text: string,
  maxDepth: number,
  nullable: boolean,
): JsonValue {
  //@fault json-too-deep R-BIN-7 if (isTooDeep(text, 1_000))
  if (isTooDeep(text, maxDepth))
    r.fail("invalid_json", `JSON nested deeper than ${maxDepth} levels`);
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    //@fault json-that-is-none R-BIN-7 return text;
    return r.fail("invalid_json", "text that is no JSON");
  }
  //@fault json-in-any-form R-BIN-7 if (nullable && value === null)
  if (recanonical(value, maxDepth) !== text || (nullable && value === null))
    r.fail("not_canonical", "JSON in another form than that of RFC 8785");
  return value;
}

/** `undefined` for what JSON text can say and RFC 8785 cannot: numbers beyond the doubles, lone surrogates. */
function recanonical(value: JsonValue, maxDepth: number): string | undefined {
  try {
    return canonicalJson(value, maxDepth, "json");
  } catch {
    return undefined;
  }
}

/** Counts brackets outside of strings, so that no parser has to go deeper than allowed. */
function isTooDeep(text: string, maxDepth: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (quoted) {
      if (unit === 92) i++;
      else if (unit === 34) quoted = false;
    } else if (unit === 34) quoted = true;
    else if (unit === 91 || unit === 123) {
      if (++depth > maxDepth) return true;
    } else if (unit === 93 || unit === 125) depth--;
  }
  return false;
}
