import type { TypeDeclaration } from "../declarations/declarations.ts";
import type { IrConstraints } from "../ir/ir.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import { isList } from "../load/revive.ts";
import { checkKeywords, checkOptions } from "./check-members.ts";
import { keywordOf } from "./keyword.ts";
import { pathName } from "./names.ts";
import { lengthBounds } from "./number-bounds.ts";
import type { Place } from "./place.ts";
import { describePlace, optionOf, within } from "./place.ts";
import { invalid, optional, placeMeta } from "./place-meta.ts";
import type { Read, Reading } from "./reading.ts";
import { report } from "./reading.ts";
import type { ReadSlot } from "./slot.ts";
import { slotOf } from "./slot.ts";

const allowed = ["type", "items", "minItems", "maxItems", "uniqueItems"];

/** A list; tuples are refused. */
export function readList(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const items = node["items"];
  if (isList(items) || items === undefined) {
    report(reading, "tuple-unsupported", { where: describePlace(place) }, place);
    return undefined;
  }
  checkKeywords(reading, node, allowed, place);
  checkOptions(reading, keywordOf(node), ["delta", "field"], place);
  const itemPath = path === undefined ? undefined : pathName(path, "item");
  const item = reading.readSlot(reading, items, within(place, { kind: "item" }), itemPath);
  if (item === undefined) return undefined;
  const delta = readDelta(reading, keywordOf(node)["delta"], place);
  const type = { kind: "list", item: item.slot, ...(delta !== undefined && { delta }) } as const;
  const constraints = listConstraints(reading, node, item.slot.type, place);
  return slotOf(type, placeMeta(reading, node, false, place), constraints);
}

function listConstraints(
  reading: Reading,
  node: ValueObject,
  item: TypeDeclaration,
  place: Place,
): IrConstraints {
  const unique = optional(reading, "uniqueItems", "boolean", node["uniqueItems"], place) === true;
  const isScalar = !["struct", "union", "list", "map", "json"].includes(item.kind);
  if (unique && !isScalar)
    report(
      reading,
      "keyword-unsupported",
      { keyword: "uniqueItems" },
      optionOf(place, "uniqueItems"),
    );
  const counts = lengthBounds(reading, node, "Items", place);
  return { ...counts, ...(unique && isScalar && { uniqueItems: true }) };
}

function readDelta(
  reading: Reading,
  delta: Value | undefined,
  place: Place,
): true | readonly string[] | undefined {
  if (delta === undefined || delta === true) return delta;
  const isNames = isList(delta) && delta.every((name) => typeof name === "string");
  const names = isNames ? [...new Set(delta as readonly string[])] : [];
  if (names.length > 0) return names;
  invalid(reading, "delta", "true or a list of field names", delta, place);
  return undefined;
}
