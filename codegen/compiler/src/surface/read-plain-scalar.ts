import { formats } from "../ir/formats.ts";
import type { IrConstraints } from "../ir/ir.ts";
import type { ValueObject } from "../load/revive.ts";
import { checkKeywords } from "./check-members.ts";
import { iregexpOf } from "./iregexp.ts";
import { text } from "./keyword.ts";
import { lengthBounds, numberBounds } from "./number-bounds.ts";
import type { Place } from "./place.ts";
import { describePlace, optionOf } from "./place.ts";
import { placeMeta } from "./place-meta.ts";
import type { Read, Reading } from "./reading.ts";
import { report, show } from "./reading.ts";
import type { ReadSlot } from "./slot.ts";
import { slotOf } from "./slot.ts";
import { didYouMean } from "./suggest.ts";

/** `Type.Boolean()`, `Type.String()` and `Type.Number()`; a bare integer is refused. */
export function readPlainScalar(reading: Reading, node: ValueObject, place: Place): Read<ReadSlot> {
  const meta = placeMeta(reading, node, false, place);
  switch (node["type"]) {
    case "boolean":
      checkKeywords(reading, node, ["type"], place);
      return slotOf({ kind: "bool" }, meta);
    case "string":
      return slotOf({ kind: "string" }, meta, stringConstraints(reading, node, place));
    case "number":
      return slotOf(
        { kind: "float", width: "f64", special: false },
        meta,
        floatConstraints(reading, node, place),
      );
    default:
      //@fault integer-of-any-width R-SCHEMA-17 return slotOf({ kind: "int", width: "u32" }, meta);
      report(reading, "integer-width-missing", { where: describePlace(place) }, place);
      return undefined;
  }
}

function floatConstraints(reading: Reading, node: ValueObject, place: Place): IrConstraints {
  const allowed = ["type", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
  checkKeywords(reading, node, [...allowed, "multipleOf"], place);
  const range = { minimum: -Number.MAX_VALUE, maximum: Number.MAX_VALUE };
  return numberBounds(reading, node, { range, isInteger: false }, place);
}

/** Constraints of text, of a field or of a map's keys. */
export function stringConstraints(
  reading: Reading,
  node: ValueObject,
  place: Place,
): IrConstraints {
  checkKeywords(reading, node, ["type", "minLength", "maxLength", "pattern", "format"], place);
  const pattern = readPattern(reading, node, place);
  const format = readFormat(reading, node, place);
  return {
    ...lengthBounds(reading, node, "Length", place),
    ...(pattern !== undefined && { pattern }),
    ...(format !== undefined && { format }),
  };
}

function readPattern(reading: Reading, node: ValueObject, place: Place): string | undefined {
  const source = node["pattern"];
  if (source === undefined) return undefined;
  const read =
    typeof source === "string" ? iregexpOf(source) : { problem: `it is ${show(source)}` };
  if ("pattern" in read) return read.pattern;
  report(
    reading,
    "pattern-unsupported",
    { pattern: show(source), problem: read.problem },
    optionOf(place, "pattern"),
  );
  return undefined;
}

function readFormat(reading: Reading, node: ValueObject, place: Place): string | undefined {
  if (node["format"] === undefined) return undefined;
  const format = text(node, "format") ?? "";
  //@fault any-format R-SCHEMA-29 return format;
  if (formats.has(format)) return format;
  const hint = didYouMean(format, formats.keys());
  const known = [...formats.keys()].join(", ");
  report(
    reading,
    "format-unknown",
    { format: show(node["format"]), known, hint },
    optionOf(place, "format"),
  );
  return undefined;
}
