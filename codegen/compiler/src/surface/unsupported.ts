import type { ValueObject } from "../load/revive.ts";
import type { Place } from "./place.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";

/** Types that exist in JavaScript only, and what to write instead. */
const scriptTypes: Readonly<Record<string, string>> = {
  Uint8Array: "bytes()",
  Date: "timestamp()",
  bigint: "u64() or i64()",
};

/** Other types that cannot travel, and what to write instead. */
const otherTypes: Readonly<Record<string, string>> = {
  null: "nullable(…) around the type that may be null",
  undefined: "Type.Optional(…) around the type that may be absent",
  void: "a struct without fields",
  RegExp: "Type.String({ pattern })",
  symbol: "enumOf(…)",
};

/** Says that a schema cannot be mapped, and what to write instead. */
export function reportUnsupportedType(
  reading: Reading,
  node: ValueObject,
  where: string,
  place: Place,
): void {
  const type = typeof node["type"] === "string" ? node["type"] : "";
  const script = scriptTypes[type];
  if (script !== undefined) {
    report(reading, "js-only-type", { where, type, instead: script }, place);
    return;
  }
  const instead = otherTypes[type] ?? "json() for any JSON value, or one of the builders";
  report(reading, "unsupported-type", { where, what: describeSchema(node, type), instead }, place);
}

function describeSchema(node: ValueObject, type: string): string {
  if (type !== "") return `the type ${type}`;
  const keywords = Object.keys(node).filter((name) => !["description", "title"].includes(name));
  return keywords.length === 0 ? "any value" : `a schema with ${keywords.join(", ")}`;
}
