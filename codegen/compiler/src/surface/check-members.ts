import type { ValueObject } from "../load/revive.ts";
import type { Place } from "./place.ts";
import { optionOf } from "./place.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";
import { didYouMean } from "./suggest.ts";

/** Keywords that say nothing about values; every schema may have them. */
const annotations = [
  "$id",
  "$comment",
  "title",
  "description",
  "default",
  "deprecated",
  "examples",
  "readOnly",
  "x-twobyte",
];

/** Keywords of JSON Schema that Twobyte knows and refuses where they stand. */
const knownKeywords = new Set([
  ...["additionalItems", "additionalProperties", "allOf", "anyOf", "const", "contains"],
  ...["contentEncoding", "contentMediaType", "dependencies", "dependentRequired", "else", "enum"],
  ...["exclusiveMaximum", "exclusiveMinimum", "format", "if", "items", "maximum", "maxContains"],
  ...["maxItems", "maxLength", "maxProperties", "minContains", "minimum", "minItems", "minLength"],
  ...["minProperties", "multipleOf", "not", "oneOf", "pattern", "patternProperties", "prefixItems"],
  ...["properties", "propertyNames", "required", "then", "type", "unevaluatedItems"],
  ...["unevaluatedProperties", "uniqueItems", "writeOnly", "$schema", "$defs", "$ref"],
  ...["dependentSchemas", "contentSchema"],
]);

/** Reports keywords of a schema that have no meaning there. */
export function checkKeywords(
  reading: Reading,
  node: ValueObject,
  allowed: readonly string[],
  place: Place,
): void {
  const known = new Set([...annotations, ...allowed]);
  for (const name of Object.keys(node)) {
    //@fault misspelt-bound-lost R-SCHEMA-3 if (known.has(name) || !knownKeywords.has(name)) continue;
    if (known.has(name)) continue;
    if (knownKeywords.has(name))
      report(reading, "keyword-unsupported", { keyword: name }, optionOf(place, name));
    else {
      const hint = didYouMean(name, known);
      report(reading, "keyword-unknown", { keyword: name, hint }, optionOf(place, name));
    }
  }
}

/** Reports options of a builder that it does not have. */
export function checkOptions(
  reading: Reading,
  options: ValueObject,
  allowed: readonly string[],
  place: Place,
): void {
  for (const name of Object.keys(options)) {
    if (allowed.includes(name)) continue;
    const hint = didYouMean(name, allowed);
    report(reading, "option-unknown", { option: name, hint }, optionOf(place, name));
  }
}
