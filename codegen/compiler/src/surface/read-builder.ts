import { integerRanges, maximumFloat32, timestampRange } from "@twobyte/schema/patterns";
import type { IrIntegerWidth, IrTimeUnit } from "../ir/ir.ts";
import type { ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { checkOptions } from "./check-members.ts";
import { decimalConstraints, decimalUnits, readScale } from "./decimal-bounds.ts";
import { builderOf, keywordOf } from "./keyword.ts";
import { bigBounds, lengthBounds, numberBounds } from "./number-bounds.ts";
import type { Place } from "./place.ts";
import { invalid, placeMeta } from "./place-meta.ts";
import { readEnum } from "./read-enum.ts";
import { readMap } from "./read-map.ts";
import { readTaggedUnion } from "./read-union.ts";
import type { Read, Reading } from "./reading.ts";
import { report } from "./reading.ts";
import type { ReadSlot } from "./slot.ts";
import { slotOf } from "./slot.ts";
import { didYouMean } from "./suggest.ts";

type BuilderReader = (
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
) => Read<ReadSlot>;

/** Readers of the schemas that the builders make, by the builder's name in the keyword. */
const readers: Readonly<Record<string, BuilderReader>> = {
  ...Object.fromEntries(
    (["u8", "u16", "u32", "u53", "i8", "i16", "i32", "i53"] as const).map((width) => [
      width,
      numberInteger(width),
    ]),
  ),
  u64: bigInteger("u64"),
  i64: bigInteger("i64"),
  f32: readFloat,
  f64: readFloat,
  bytes: readBytes,
  uuid: (reading, node, place) => {
    checkKeyword(reading, node, [], place);
    return slotOf({ kind: "uuid" }, placeMeta(reading, node, false, place));
  },
  timestamp: readTime,
  duration: readTime,
  decimal: readDecimal,
  json: readJson,
  enum: (reading, node, place, path) => {
    const values = node["enum"];
    return readEnum(reading, node, isList(values) ? values : [], place, path);
  },
  union: readTaggedUnion,
  map: readMap,
};

/** Reads a schema that a builder made. */
export function readBuilder(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const builder = builderOf(node) ?? "";
  const reader = Object.hasOwn(readers, builder) ? readers[builder] : undefined;
  if (reader !== undefined) return reader(reading, node, place, path);
  const hint = didYouMean(builder, Object.keys(readers));
  report(reading, "option-unknown", { option: `x-twobyte type ${builder}`, hint }, place);
  return undefined;
}

function numberInteger(width: Exclude<IrIntegerWidth, "u64" | "i64">): BuilderReader {
  const { minimum, maximum } = integerRanges[width];
  const range = { minimum: Number(minimum), maximum: Number(maximum) };
  return (reading, node, place) => {
    checkKeyword(reading, node, [], place);
    const constraints = numberBounds(reading, node, { range, isInteger: true }, place);
    //@fault width-of-the-bounds R-SCHEMA-18 return slotOf({ kind: "int", width: (constraints.maximum ?? 256) < 256 ? "u8" : width }, placeMeta(reading, node, false, place), constraints);
    return slotOf({ kind: "int", width }, placeMeta(reading, node, false, place), constraints);
  };
}

function bigInteger(width: "u64" | "i64"): BuilderReader {
  return (reading, node, place) => {
    checkKeyword(reading, node, ["minimum", "maximum"], place);
    const constraints = bigBounds(reading, keywordOf(node), integerRanges[width], place);
    return slotOf({ kind: "int", width }, placeMeta(reading, node, false, place), constraints);
  };
}

function readFloat(reading: Reading, node: ValueObject, place: Place): ReadSlot {
  checkKeyword(reading, node, ["special"], place);
  const width = builderOf(node) === "f32" ? "f32" : "f64";
  const special = keywordOf(node)["special"] === true;
  const [numbers] = isList(node["anyOf"]) ? node["anyOf"] : [];
  const bounded = isObject(numbers) ? numbers : node;
  const limit = width === "f32" ? maximumFloat32 : Number.MAX_VALUE;
  const range = { minimum: -limit, maximum: limit };
  const constraints = numberBounds(reading, bounded, { range, isInteger: false }, place);
  const meta = placeMeta(reading, node, false, place);
  return slotOf({ kind: "float", width, special }, meta, constraints);
}

function readBytes(reading: Reading, node: ValueObject, place: Place): ReadSlot {
  checkKeyword(reading, node, ["minLength", "maxLength"], place);
  const constraints = lengthBounds(reading, keywordOf(node), "Length", place);
  return slotOf({ kind: "bytes" }, placeMeta(reading, node, false, place), constraints);
}

function readTime(reading: Reading, node: ValueObject, place: Place): Read<ReadSlot> {
  checkKeyword(reading, node, ["unit", "minimum", "maximum"], place);
  const keyword = keywordOf(node);
  const kind = builderOf(node) === "timestamp" ? "timestamp" : "duration";
  const unit = keyword["unit"];
  if (!isTimeUnit(unit)) {
    invalid(reading, "unit", '"s", "ms", "us" or "ns"', unit, place);
    return undefined;
  }
  const meta = placeMeta(reading, node, false, place);
  if (unit === "us" || unit === "ns") {
    const constraints = bigBounds(reading, keyword, integerRanges.i64, place);
    return slotOf({ kind, unit }, meta, constraints);
  }
  const { minimum, maximum } = kind === "timestamp" ? timestampRange : integerRanges.i53;
  const range = { minimum: Number(minimum), maximum: Number(maximum) };
  const constraints = numberBounds(reading, node, { range, isInteger: true }, place);
  return slotOf({ kind, unit }, meta, constraints);
}

function isTimeUnit(unit: unknown): unit is IrTimeUnit {
  return unit === "s" || unit === "ms" || unit === "us" || unit === "ns";
}

function readDecimal(reading: Reading, node: ValueObject, place: Place): Read<ReadSlot> {
  checkKeyword(reading, node, ["scale", "units", "minimum", "maximum"], place);
  const scale = readScale(reading, node, place);
  const units = decimalUnits(reading, node, place);
  if (scale === undefined || units === undefined) return undefined;
  const constraints = decimalConstraints(reading, keywordOf(node), { scale, units }, place);
  const meta = placeMeta(reading, node, false, place);
  return slotOf({ kind: "decimal", scale, units }, meta, constraints);
}

function readJson(reading: Reading, node: ValueObject, place: Place): ReadSlot {
  checkKeyword(reading, node, ["maxBytes", "maxDepth"], place);
  const { maxBytes, maxDepth } = keywordOf(node);
  if (!isCount(maxBytes, 2)) invalid(reading, "maxBytes", "an integer from 2", maxBytes, place);
  if (!isCount(maxDepth, 0)) invalid(reading, "maxDepth", "an integer from 0", maxDepth, place);
  const constraints = {
    maxBytes: isCount(maxBytes, 2) ? maxBytes : 65_536,
    maxDepth: isCount(maxDepth, 0) ? maxDepth : 32,
  };
  return slotOf({ kind: "json" }, placeMeta(reading, node, false, place), constraints);
}

function isCount(value: unknown, least: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= least;
}

/** Reports members of the keyword that this builder does not write. */
function checkKeyword(
  reading: Reading,
  node: ValueObject,
  allowed: readonly string[],
  place: Place,
): void {
  checkOptions(reading, keywordOf(node), ["type", "field", ...allowed], place);
}
