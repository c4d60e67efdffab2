import type { IrConstraints, IrSlot, IrType } from "@twobyte/compiler/ir";
import { printJson } from "../json/canonical-json.ts";
import { toJson } from "../json/to-json.ts";
import { isIntegral } from "../number/integral.ts";
import { toUnits } from "../number/units.ts";
import { defaultLimit, jsonDepth, jsonLimit } from "../schema/limits.ts";
import type { Schema } from "../schema/schema.ts";
import { utf8Length } from "../text/utf8.ts";
import type { Value } from "../value.ts";
import { matchesFormat } from "./formats.ts";
import type { Report } from "./issue.ts";
import { matchesPattern } from "./patterns.ts";
import { compareRational, isMultiple, rational } from "./rational.ts";

/**
 * Checks a value that is one of its slot's type against the slot's constraints, as JSON Schema
 * means them in the JSON mapping (spec chapter 1). Counts and lengths without a declared bound
 * have the default one (R-BIN-9).
 */
export function checkConstraints(
  schema: Schema,
  slot: IrSlot,
  value: Value,
  path: string,
  report: Report,
): void {
  const constraints = slot.constraints ?? {};
  const refuse: Refuse = (message) => report("constraint", path, message);
  const { type } = slot;
  checkSize(type, constraints, value, refuse, (message) => report("limit_exceeded", path, message));
  if (isIntegral(type) || type.kind === "float") checkNumber(type, constraints, value, refuse);
  if (type.kind === "string") checkText(constraints, String(value), refuse);
  if (type.kind === "list" && constraints.uniqueItems === true && Array.isArray(value)) {
    const items: readonly Value[] = value;
    const texts = items.map((item) => printJson(toJson(schema, type.item, item), 1000));
    if (new Set(texts).size < texts.length) refuse("the items must differ");
  }
}

type Refuse = (message: string) => void;

function checkSize(
  type: IrType,
  constraints: IrConstraints,
  value: Value,
  refuse: Refuse,
  exceed: Refuse,
): void {
  const within = (what: string, size: number, min?: number, max?: number): void => {
    if (min !== undefined && size < min) refuse(`${size} ${what} where at least ${min} are needed`);
    if (max !== undefined && size > max) refuse(`${size} ${what} where at most ${max} are allowed`);
    if (max === undefined && size > defaultLimit) {
      exceed(`${size} ${what} where at most ${defaultLimit} are allowed`);
    }
  };
  const { minLength, maxLength } = constraints;
  if (type.kind === "string" && typeof value === "string") {
    if (maxLength === undefined) within("bytes", utf8Length(value));
    within("characters", [...value].length, minLength, maxLength ?? Number.POSITIVE_INFINITY);
  } else if (type.kind === "bytes" && value instanceof Uint8Array) {
    within("bytes", value.length, minLength, maxLength);
  } else if (type.kind === "list" && Array.isArray(value)) {
    within("items", value.length, constraints.minItems, constraints.maxItems);
  } else if (type.kind === "map" && value instanceof Map) {
    within("entries", value.size, constraints.minProperties, constraints.maxProperties);
  } else if (type.kind === "json") {
    checkJson(constraints, value, refuse, exceed);
  }
}

function checkJson(constraints: IrConstraints, value: Value, refuse: Refuse, exceed: Refuse): void {
  const depth = jsonDepth(constraints);
  if (nesting(value) > depth) refuse(`JSON nested deeper than ${depth} levels`);
  const size = utf8Length(printJson(value, Number.POSITIVE_INFINITY));
  if (size <= jsonLimit(constraints)) return;
  const say = constraints.maxBytes === undefined ? exceed : refuse;
  say(`${size} bytes of JSON where at most ${jsonLimit(constraints)} are allowed`);
}

function nesting(value: Value): number {
  if (typeof value !== "object" || value === null) return 0;
  const parts: Value[] = Object.values(value);
  return 1 + parts.reduce((most: number, part) => Math.max(most, nesting(part)), 0);
}

function checkNumber(type: IrType, constraints: IrConstraints, value: Value, refuse: Refuse): void {
  if (typeof value === "number" && !Number.isFinite(value)) return;
  const scale = type.kind === "decimal" ? type.scale : 0;
  const units = isIntegral(type) ? toUnits(type, value) : undefined;
  const exact =
    units === undefined
      ? rational(Number(value))
      : { numerator: units, denominator: 10n ** BigInt(scale) };
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = constraints;
  const order = (bound: number | string): number => compareRational(exact, rational(bound));
  if (minimum !== undefined && order(minimum) < 0) refuse(`must be at least ${minimum}`);
  if (maximum !== undefined && order(maximum) > 0) refuse(`must be at most ${maximum}`);
  if (exclusiveMinimum !== undefined && order(exclusiveMinimum) <= 0) {
    refuse(`must be above ${exclusiveMinimum}`);
  }
  if (exclusiveMaximum !== undefined && order(exclusiveMaximum) >= 0) {
    refuse(`must be below ${exclusiveMaximum}`);
  }
  if (multipleOf === undefined) return;
  const isOne =
    units === undefined
      ? Number.isInteger(Number(value) / multipleOf)
      : isMultiple(exact, rational(multipleOf));
  if (!isOne) refuse(`must be a multiple of ${multipleOf}`);
}

function checkText(constraints: IrConstraints, text: string, refuse: Refuse): void {
  const { pattern, format } = constraints;
  if (pattern !== undefined && !matchesPattern(pattern, text)) {
    refuse(`must match the pattern ${pattern}`);
  }
  if (format !== undefined && !matchesFormat(format, text)) {
    refuse(`must have the format ${format}`);
  }
}
