import type { EnumDeclaration } from "../declarations/declarations.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import { checkKeywords, checkOptions } from "./check-members.ts";
import { builderOf, keywordOf, text } from "./keyword.ts";
import { readMembers } from "./member-rules.ts";
import { enterType, ownName } from "./named-types.ts";
import type { Place } from "./place.ts";
import { describePlace } from "./place.ts";
import { deprecation, optional, placeMeta } from "./place-meta.ts";
import { isLiteral } from "./read-const.ts";
import type { NamedType, Read, Reading } from "./reading.ts";
import { report, show } from "./reading.ts";
import type { ReadSlot } from "./slot.ts";
import { slotOf } from "./slot.ts";

/** Most members of an enum or a union. */
//@fault a-few-members R-SCHEMA-30 export const memberLimit = 4_999;
export const memberLimit = 65_535;

/** An enum: what `enumOf` makes, a union of literals, or the enum of `typebox` 1.x. */
export function readEnum(
  reading: Reading,
  node: ValueObject,
  values: readonly Value[],
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const [only] = values;
  const meta = placeMeta(reading, node, ownName(node) !== undefined, place);
  if (builderOf(node) === undefined && values.length === 1 && isLiteral(only))
    return slotOf({ kind: "const", value: only }, meta);
  checkKeywords(reading, node, ["type", "enum", "anyOf"], place);
  const entered = enterType(reading, "enum", node, place, path);
  if (entered === undefined) return undefined;
  if (entered.isNew) entered.type.enum = declareEnum(reading, entered.type, values);
  return slotOf({ kind: "enum", name: entered.type.name }, meta);
}

function declareEnum(reading: Reading, type: NamedType, values: readonly Value[]): EnumDeclaration {
  const { name, node, place } = type;
  const keyword = keywordOf(node);
  checkOptions(
    reading,
    keyword,
    ["type", "name", "members", "renamedFrom", "deprecated", "field"],
    place,
  );
  checkValues(reading, values, place);
  const distinct = [...new Set(values)].filter(isMember);
  const about = ["doc", "as", "skip", "renamedFrom"];
  const rules = readMembers(reading, keyword, distinct.map(String), about, place);
  const doc = text(node, "description");
  const renamedFrom = optional(reading, "renamedFrom", "string", keyword["renamedFrom"], place);
  const deprecated = deprecation(reading, keyword["deprecated"] ?? node["deprecated"], place);
  return {
    name,
    ...(doc !== undefined && { doc }),
    ...(deprecated !== undefined && { deprecated }),
    ...(renamedFrom !== undefined && { renamedFrom }),
    members: distinct.map((value) => ({ value, ...rules.get(String(value)) })),
  };
}

/** True for text and for safe integers. */
function isMember(value: Value | undefined): value is string | number {
  return typeof value === "string" || Number.isSafeInteger(value);
}

function checkValues(reading: Reading, values: readonly Value[], place: Place): void {
  const where = describePlace(place);
  if (values.length === 0) report(reading, "members-missing", { where }, place);
  if (values.length > memberLimit)
    report(reading, "members-too-many", { count: values.length, limit: memberLimit }, place);
  const seen = new Set<Value>();
  for (const value of values) {
    if (!isMember(value))
      report(reading, "literal-unsupported", { where, found: show(value) }, place);
    //@fault repeated-enum-member R-SCHEMA-30
    else if (seen.has(value)) report(reading, "member-repeated", { member: show(value) }, place);
    seen.add(value);
  }
  if (new Set(values.map((value) => typeof value)).size > 1)
    report(reading, "union-untagged", { where, why: "it mixes text and numbers" }, place);
  else if (values.length > 0 && values.every(Number.isSafeInteger))
    report(reading, "enum-without-names", { where }, place);
}
