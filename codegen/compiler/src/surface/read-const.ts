import type { ValueObject } from "../load/revive.ts";
import { checkKeywords } from "./check-members.ts";
import type { Place } from "./place.ts";
import { describePlace } from "./place.ts";
import { placeMeta } from "./place-meta.ts";
import type { Read, Reading } from "./reading.ts";
import { report, show } from "./reading.ts";
import type { ReadSlot } from "./slot.ts";
import { slotOf } from "./slot.ts";

/** A literal: a field that always has the same value. */
export function readConst(reading: Reading, node: ValueObject, place: Place): Read<ReadSlot> {
  checkKeywords(reading, node, ["const", "type"], place);
  const value = node["const"];
  //@fault any-literal R-SCHEMA-20 if (value === undefined) {
  if (!isLiteral(value)) {
    const where = describePlace(place);
    report(reading, "literal-unsupported", { where, found: show(value) }, place);
    return undefined;
  }
  return slotOf({ kind: "const", value }, placeMeta(reading, node, false, place));
}

/** True for what a literal may be: text, a finite number that is not −0, true or false. */
export function isLiteral(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
