import type { IrJson } from "@twobyte/compiler/ir";
import { isWellFormed } from "../text/utf8.ts";

/** What keeps a value from having a text of RFC 8785. */
export class JsonProblem extends Error {
  override readonly name = "JsonProblem";
  /** `depth`: nested deeper than allowed. `value`: no JSON value. */
  readonly kind: "depth" | "value";

  constructor(kind: JsonProblem["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

/**
 * The text of a JSON value in the form of RFC 8785: members sorted by the UTF-16 units of their
 * names, numbers as `Number::toString` has them, as few escapes as possible. Members that are
 * undefined are left out. Throws a `JsonProblem` for what has no such text.
 *
 * @param depth how many levels of arrays and objects are allowed
 */
export function printJson(value: unknown, depth: number): string {
  if (value === null) return "null";
  switch (typeof value) {
    case "boolean":
      return String(value);
    case "number":
      if (!Number.isFinite(value)) throw new JsonProblem("value", `${value} is no JSON number`);
      return String(value);
    case "string":
      return printString(value);
    case "object":
      return printNested(value, depth);
    default:
      throw new JsonProblem("value", `a ${typeof value} is no JSON value`);
  }
}

function printNested(value: object, depth: number): string {
  if (depth === 0) throw new JsonProblem("depth", "nested too deep");
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return `[${Array.from(items, (item) => printJson(item, depth - 1)).join(",")}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    throw new JsonProblem("value", "an object with a class is no JSON value");
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${printString(name)}:${printJson(member, depth - 1)}`);
  return `{${members.join(",")}}`;
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ['"', '\\"'],
  ["\\", "\\\\"],
]);

function printString(text: string): string {
  if (!isWellFormed(text)) throw new JsonProblem("value", "a string with an unpaired surrogate");
  const escaped = [...text].map((character) => {
    const short = shortEscapes.get(character);
    if (short !== undefined) return short;
    if (character >= " ") return character;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped.join("")}"`;
}

/**
 * Reads the canonical text of a JSON value (R-BIN-7), or says what is wrong with it: `invalid_json`
 * when it is no JSON or nested deeper than `depth`, else `not_canonical`. In a nullable slot null
 * is not written as JSON.
 */
export function parseJson(
  text: string,
  depth: number,
  nullable: boolean,
): { readonly value: IrJson } | { readonly wrong: "invalid_json" | "not_canonical" } {
  if (deepest(text) > depth) return { wrong: "invalid_json" };
  if (nullable && text === "null") return { wrong: "not_canonical" };
  let value: IrJson;
  try {
    value = JSON.parse(text) as IrJson;
  } catch {
    return { wrong: "invalid_json" };
  }
  try {
    return printJson(value, depth) === text ? { value } : { wrong: "not_canonical" };
  } catch (error) {
    if (error instanceof JsonProblem) return { wrong: "not_canonical" };
    throw error;
  }
}

/** How deep the brackets outside of strings are nested. */
function deepest(text: string): number {
  let [level, most] = [0, 0];
  for (const [mark] of text.matchAll(/"(?:\\.|[^"\\])*"?|[[\]{}]/gsu)) {
    if (mark === "[" || mark === "{") level += 1;
    if (mark === "]" || mark === "}") level -= 1;
    most = Math.max(most, level);
  }
  return most;
}
