import type { Value, ValueObject } from "../load/revive.ts";
import { hiddenCode, isList, isObject, Marker } from "../load/revive.ts";
import { builderOf, text } from "./keyword.ts";
import type { Place } from "./place.ts";
import { describePlace, within } from "./place.ts";
import { placeMeta } from "./place-meta.ts";
import { readBuilder } from "./read-builder.ts";
import { readConst } from "./read-const.ts";
import { readEnum } from "./read-enum.ts";
import { readList } from "./read-list.ts";
import { readRecord } from "./read-map.ts";
import { readPlainScalar } from "./read-plain-scalar.ts";
import { readStruct } from "./read-struct.ts";
import { readPlainUnion } from "./read-union.ts";
import type { Read, Reading } from "./reading.ts";
import { report, show } from "./reading.ts";
import { resolveReference } from "./references.ts";
import type { ReadSlot } from "./slot.ts";
import { slotOf } from "./slot.ts";
import { reportUnsupportedType } from "./unsupported.ts";

/** Deepest nesting of schemas inside a type that has a name of its own. */
//@fault one-deeper R-SCHEMA-21 const depthLimit = 65;
const depthLimit = 64;

/**
 * Reads the schema of a place: its type, whether null is allowed, its constraints and metadata.
 *
 * @param path - Name for a struct, enum or union that has none of its own; undefined when the place
 * gives none.
 */
export function readSlot(
  reading: Reading,
  value: Value | undefined,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const node = schemaNode(reading, value, place);
  if (node === undefined) return undefined;
  if (text(node, "$ref") !== undefined) return readReference(reading, node, place, path);
  if (builderOf(node) !== undefined) return readBuilder(reading, node, place, path);
  if (isList(node["anyOf"])) return readAnyOf(reading, node, place, path);
  if (isList(node["allOf"]) && node["properties"] === undefined) {
    report(reading, "intersect-unsupported", { where: describePlace(place) }, place);
    return undefined;
  }
  if (node["const"] !== undefined) return readConst(reading, node, place);
  if (isList(node["enum"])) return readEnum(reading, node, node["enum"], place, path);
  if (node["type"] === "array") return readList(reading, node, place, path);
  if (node["type"] === "object") return readObject(reading, node, place, path);
  if (isPlainScalar(node)) return readPlainScalar(reading, node, place);
  reportUnsupportedType(reading, node, describePlace(place), place);
  return undefined;
}

/** The schema as an object, when it is one that can be read. */
function schemaNode(reading: Reading, value: Value | undefined, place: Place): Read<ValueObject> {
  const where = describePlace(place);
  if (value instanceof Marker && value.kind === "undefined") {
    report(reading, "property-undefined", { where }, place);
    return undefined;
  }
  if (!isObject(value)) {
    report(reading, "schema-invalid", { where, found: show(value) }, place);
    return undefined;
  }
  const code = value[hiddenCode];
  //@fault code-taken-for-data R-SCHEMA-4 if (code === "") {
  if (code !== undefined) {
    report(reading, "code-in-schema", { where, what: code }, place);
    return undefined;
  }
  if (depthOf(place) > depthLimit) {
    report(reading, "nesting-too-deep", { limit: depthLimit }, place);
    return undefined;
  }
  return value;
}

/** Steps since the type with a name of its own; the types on the way that the path names are none. */
function depthOf(place: Place): number {
  let depth = 0;
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) {
    if (at.step.kind === "type" && at.step.isOwn) break;
    if (at.step.kind !== "type") depth++;
  }
  return depth;
}

function readReference(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const target = resolveReference(reading, node, place);
  if (target === undefined) return undefined;
  const read = readSlot(reading, target, within(place, place.step), path);
  const meta = placeMeta(reading, node, false, place);
  return read && { slot: read.slot, meta: { ...read.meta, ...meta } };
}

/** A choice: with null, between literals, or between objects. */
function readAnyOf(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const branches = flatBranches(node);
  const values = branches.filter((branch) => !isNull(branch));
  const nullable = values.length < branches.length;
  const [only] = values;
  const read =
    values.length === 1
      ? readInner(reading, node, only, place, path)
      : readPlainUnion(reading, node, values, place, path);
  return read && { ...read, slot: { ...read.slot, nullable: nullable || read.slot.nullable } };
}

/** The one branch beside null; what the choice says of the place goes before what the branch says. */
function readInner(
  reading: Reading,
  node: ValueObject,
  only: Value | undefined,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const read = readSlot(reading, only, place, path);
  const meta = placeMeta(reading, node, false, place);
  return read && { slot: read.slot, meta: { ...read.meta, ...meta } };
}

/** Branches, with those of nested choices that have no name in their place. */
function flatBranches(node: ValueObject): Value[] {
  const branches = isList(node["anyOf"]) ? node["anyOf"] : [];
  return branches.flatMap((branch) => {
    const isNested = isObject(branch) && isList(branch["anyOf"]) && builderOf(branch) === undefined;
    return isNested && branch["$id"] === undefined ? flatBranches(branch) : [branch];
  });
}

function isNull(value: Value): boolean {
  return isObject(value) && value["type"] === "null";
}

/** An object schema: a record when it has patterns instead of properties, else a struct. */
function readObject(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  if (node["patternProperties"] !== undefined && node["properties"] === undefined)
    return readRecord(reading, node, place, path);
  const name = readStruct(reading, node, place, path);
  const isNamed = text(node, "$id") !== undefined;
  if (name === undefined) return undefined;
  return slotOf({ kind: "struct", name }, placeMeta(reading, node, isNamed, place));
}

function isPlainScalar(node: ValueObject): boolean {
  return ["boolean", "string", "number", "integer"].includes(text(node, "type") ?? "");
}
