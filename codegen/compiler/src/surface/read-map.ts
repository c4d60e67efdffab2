import { integerRanges } from "@twobyte/schema/patterns";
import type { SlotDeclaration } from "../declarations/declarations.ts";
import type { IrIntegerWidth } from "../ir/ir.ts";
import type { ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { checkKeywords, checkOptions } from "./check-members.ts";
import { builderOf, keywordOf, text } from "./keyword.ts";
import { pathName } from "./names.ts";
import { bigBounds, lengthBounds } from "./number-bounds.ts";
import type { Place } from "./place.ts";
import { describePlace, within } from "./place.ts";
import { placeMeta } from "./place-meta.ts";
import { stringConstraints } from "./read-plain-scalar.ts";
import type { Read, Reading } from "./reading.ts";
import { report } from "./reading.ts";
import { resolveReference } from "./references.ts";
import type { ReadSlot } from "./slot.ts";
import { slotOf } from "./slot.ts";

/** What `map(key, value)` makes. */
export function readMap(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const allowed = ["type", "propertyNames", "additionalProperties"];
  checkKeywords(reading, node, [...allowed, "minProperties", "maxProperties"], place);
  checkOptions(reading, keywordOf(node), ["type", "field"], place);
  const names = node["propertyNames"];
  const keyPlace = within(place, { kind: "key" });
  const key = readKey(reading, isObject(names) ? names : {}, keyPlace, path);
  return mapOf(reading, node, key, node["additionalProperties"], place, path);
}

/** The patterns that both lines of TypeBox write for `Type.Record(Type.String(), …)`. */
//@fault records-of-one-line R-SCHEMA-2 const anyKey = new Set(["^(.*)$"]);
const anyKey = new Set(["^(.*)$", "^.*$"]);

/** `Type.Record(Type.String(), T)`. */
export function readRecord(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const allowed = ["type", "patternProperties", "minProperties", "maxProperties"];
  checkKeywords(reading, node, allowed, place);
  const patterns = node["patternProperties"];
  const entries = isObject(patterns) ? Object.entries(patterns) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length > 1 || !anyKey.has(entry[0])) {
    report(reading, "map-key-unsupported", { where: describePlace(place) }, place);
    return undefined;
  }
  const key: SlotDeclaration = { type: { kind: "string" }, nullable: false };
  return mapOf(reading, node, key, entry[1], place, path);
}

function mapOf(
  reading: Reading,
  node: ValueObject,
  key: Read<SlotDeclaration>,
  valueNode: ValueObject[string] | undefined,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const valuePath = path === undefined ? undefined : pathName(path, "value");
  const value = reading.readSlot(reading, valueNode, within(place, { kind: "value" }), valuePath);
  const constraints = lengthBounds(reading, node, "Properties", place);
  const meta = placeMeta(reading, node, false, place);
  if (key === undefined || value === undefined) return undefined;
  return slotOf({ kind: "map", key, value: value.slot }, meta, constraints);
}

/** The key of a map, from the schema of its property names. */
function readKey(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<SlotDeclaration> {
  if (text(node, "$ref") !== undefined) {
    const target = resolveReference(reading, node, place);
    return target && readKey(reading, target, place, path);
  }
  const builder = builderOf(node);
  if (builder !== undefined && Object.hasOwn(integerRanges, builder))
    return integerKey(reading, node, builder as IrIntegerWidth, place);
  if (builder === "bool") return { type: { kind: "bool" }, nullable: false };
  const isText = builder === undefined && node["type"] === "string" && node["enum"] === undefined;
  if (isText && node["const"] === undefined) {
    const constraints = stringConstraints(reading, node, place);
    const slot = { type: { kind: "string" }, nullable: false } as const;
    return Object.keys(constraints).length === 0 ? slot : { ...slot, constraints };
  }
  const isNamed = builder === "uuid" || builder === "enum" || isTextEnum(node);
  if (!isNamed) {
    const where = describePlace(place.parent ?? place);
    report(reading, "map-key-unsupported", { where }, place);
    return undefined;
  }
  const keyPath = path === undefined ? undefined : pathName(path, "key");
  return reading.readSlot(reading, node, place, keyPath)?.slot;
}

function integerKey(
  reading: Reading,
  node: ValueObject,
  width: IrIntegerWidth,
  place: Place,
): SlotDeclaration {
  checkKeywords(reading, node, ["type", "pattern"], place);
  const bounds = bigBounds(reading, keywordOf(node), integerRanges[width], place);
  const isBig = width === "u64" || width === "i64";
  const constraints = isBig
    ? bounds
    : Object.fromEntries(Object.entries(bounds).map(([name, value]) => [name, Number(value)]));
  const slot = { type: { kind: "int", width }, nullable: false } as const;
  return Object.keys(constraints).length === 0 ? slot : { ...slot, constraints };
}

/** Literals of text, or the enum of 1.x. */
function isTextEnum(node: ValueObject): boolean {
  if (isList(node["enum"])) return node["enum"].every((value) => typeof value === "string");
  return (
    isList(node["anyOf"]) &&
    node["anyOf"].every((one) => isObject(one) && text(one, "const") !== undefined)
  );
}
