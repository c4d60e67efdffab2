import type { Value, ValueObject } from "../load/revive.ts";
import { isObject } from "../load/revive.ts";
import { checkOptions } from "./check-members.ts";
import { keywordOf, member } from "./keyword.ts";
import type { Place } from "./place.ts";
import { optionOf } from "./place.ts";
import type { Reading } from "./reading.ts";
import { report, show } from "./reading.ts";
import type { PlaceMeta } from "./slot.ts";

/** Stands where a deprecation gives no reason. */
const deprecatedWithoutReason = "Do not use in new code.";

/**
 * Metadata of the place. Description and deprecation of a named type belong to the type; of any
 * other schema they are the place's.
 */
export function placeMeta(
  reading: Reading,
  node: ValueObject,
  isNamed: boolean,
  place: Place,
): PlaceMeta {
  const keyword = keywordOf(node);
  if (keyword["field"] !== undefined && !isObject(keyword["field"]))
    invalid(reading, "field", "an object", keyword["field"], place);
  const field = member(keyword, "field");
  checkOptions(reading, field, ["description", "deprecated", "downlevel", "renamedFrom"], place);
  const own = isNamed ? {} : { doc: node["description"], deprecated: node["deprecated"] };
  const doc = optional(reading, "description", "string", field["description"] ?? own.doc, place);
  const deprecated = deprecation(reading, field["deprecated"] ?? own.deprecated, place);
  const renamedFrom = optional(reading, "renamedFrom", "string", field["renamedFrom"], place);
  const readonly = optional(reading, "readOnly", "boolean", node["readOnly"], place);
  const downlevel = downlevelOf(reading, field["downlevel"], place);
  return {
    ...(doc !== undefined && { doc }),
    ...(deprecated !== undefined && { deprecated }),
    ...(readonly === true && { readonly }),
    ...(node["default"] !== undefined && { default: node["default"] }),
    ...(downlevel !== undefined && { downlevel }),
    ...(renamedFrom !== undefined && { renamedFrom }),
  };
}

/** The reason of a deprecation; a standard text for a bare `true`. */
export function deprecation(
  reading: Reading,
  value: Value | undefined,
  place: Place,
): string | undefined {
  if (value === undefined || value === false) return undefined;
  if (value === true) return deprecatedWithoutReason;
  return optional(reading, "deprecated", "string", value, place);
}

function downlevelOf(
  reading: Reading,
  value: Value | undefined,
  place: Place,
): "omit" | "refuse" | undefined {
  if (value === undefined || value === "omit" || value === "refuse") return value;
  invalid(reading, "downlevel", '"omit" or "refuse"', value, place);
  return undefined;
}

interface OptionTypes {
  readonly string: string;
  readonly boolean: boolean;
}

/** An option's value when it is of the type; a finding says when it is of another. */
export function optional<Type extends keyof OptionTypes>(
  reading: Reading,
  option: string,
  type: Type,
  value: Value | undefined,
  place: Place,
): OptionTypes[Type] | undefined {
  if (value === undefined) return undefined;
  if (typeof value === type) return value as OptionTypes[Type];
  invalid(reading, option, type === "string" ? "a string" : "true or false", value, place);
  return undefined;
}

/** Reports an option with a value that it cannot have. */
export function invalid(
  reading: Reading,
  option: string,
  expected: string,
  value: Value | undefined,
  place: Place,
): void {
  const at =
    place.step.kind === "option" && place.step.name === option ? place : optionOf(place, option);
  report(reading, "option-invalid", { option, expected, found: show(value) }, at);
}
