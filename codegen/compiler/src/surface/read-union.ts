import type { UnionDeclaration } from "../declarations/declarations.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { checkKeywords, checkOptions } from "./check-members.ts";
import { keywordOf, text } from "./keyword.ts";
import { readMembers } from "./member-rules.ts";
import { enterType, ownName } from "./named-types.ts";
import { pathName } from "./names.ts";
import type { Place } from "./place.ts";
import { describePlace, within } from "./place.ts";
import { deprecation, optional, placeMeta } from "./place-meta.ts";
import { memberLimit, readEnum } from "./read-enum.ts";
import { readStruct } from "./read-struct.ts";
import type { NamedType, Read, Reading } from "./reading.ts";
import { report } from "./reading.ts";
import { resolveReference } from "./references.ts";
import type { ReadSlot } from "./slot.ts";
import { slotOf } from "./slot.ts";
import type { TaggedMember } from "./union-tag.ts";
import { findTag, tagOf } from "./union-tag.ts";

/** A choice without a builder: an enum of literals, or objects that share a tag. */
export function readPlainUnion(
  reading: Reading,
  node: ValueObject,
  branches: readonly Value[],
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const literals = branches.flatMap(literalsOf);
  if (branches.length > 0 && branches.every((branch) => literalsOf(branch).length > 0)) {
    if (literals.every((value) => typeof value !== "boolean"))
      return readEnum(reading, node, literals, place, path);
  }
  const members = objectBranches(reading, branches, place);
  if (members === undefined) return undefined;
  const tag = findTag(reading, members, place);
  return tag === undefined ? undefined : readUnion(reading, node, tag, members, place, path);
}

/** What `union(tag, members)` makes. */
export function readTaggedUnion(
  reading: Reading,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  const tag = text(keywordOf(node), "tag") ?? "";
  const members = objectBranches(reading, isList(node["anyOf"]) ? node["anyOf"] : [], place);
  return members && readUnion(reading, node, tag, members, place, path);
}

/** Values of a branch that is a literal or an enum without a name. */
function literalsOf(branch: Value): readonly Value[] {
  if (!isObject(branch)) return [];
  if (branch["const"] !== undefined) return [branch["const"]];
  return isList(branch["enum"]) && ownName(branch) === undefined ? branch["enum"] : [];
}

/** The branches as object schemas, references followed. */
function objectBranches(
  reading: Reading,
  branches: readonly Value[],
  place: Place,
): Read<readonly ValueObject[]> {
  const where = describePlace(place);
  if (branches.length === 0) {
    report(reading, "members-missing", { where }, place);
    return undefined;
  }
  const members: ValueObject[] = [];
  for (const branch of branches) {
    const isReference = isObject(branch) && text(branch, "$ref") !== undefined;
    const target = isReference ? resolveReference(reading, branch, place) : branch;
    if (target === undefined) return undefined;
    if (!isObject(target) || target["type"] !== "object" || !isObject(target["properties"])) {
      const why = "not all of its members are objects";
      report(reading, "union-untagged", { where, why }, place);
      return undefined;
    }
    members.push(target);
  }
  return members;
}

function readUnion(
  reading: Reading,
  node: ValueObject,
  tag: string,
  members: readonly ValueObject[],
  place: Place,
  path: string | undefined,
): Read<ReadSlot> {
  checkKeywords(reading, node, ["anyOf", "type"], place);
  const meta = placeMeta(reading, node, ownName(node) !== undefined, place);
  const entered = enterType(reading, "union", node, place, path);
  if (entered === undefined) return undefined;
  if (entered.isNew) entered.type.union = declareUnion(reading, entered.type, tag, members);
  return slotOf({ kind: "union", name: entered.type.name }, meta);
}

function declareUnion(
  reading: Reading,
  type: NamedType,
  tag: string,
  nodes: readonly ValueObject[],
): UnionDeclaration {
  const { name, node, place } = type;
  const keyword = keywordOf(node);
  const known = ["type", "name", "tag", "values", "members", "renamedFrom", "deprecated", "field"];
  checkOptions(reading, keyword, known, place);
  if (nodes.length > memberLimit)
    report(reading, "members-too-many", { count: nodes.length, limit: memberLimit }, place);
  const keys = isList(keyword["values"]) ? keyword["values"] : [];
  const tagged = nodes.flatMap((one, index) => tagOf(reading, one, tag, keys[index], place));
  const values = tagged.map(({ value }) => value);
  checkRepeated(reading, values, place);
  const rules = readMembers(reading, keyword, values, ["as", "skip"], place);
  const doc = text(node, "description");
  const renamedFrom = optional(reading, "renamedFrom", "string", keyword["renamedFrom"], place);
  const deprecated = deprecation(reading, keyword["deprecated"] ?? node["deprecated"], place);
  return {
    name,
    ...(doc !== undefined && { doc }),
    ...(deprecated !== undefined && { deprecated }),
    ...(renamedFrom !== undefined && { renamedFrom }),
    tag,
    members: tagged.flatMap((one) => {
      const struct = readMember(reading, type, one);
      const downlevel = rules.get(one.value)?.downlevel;
      return struct === undefined
        ? []
        : [{ value: one.value, struct, ...(downlevel !== undefined && { downlevel }) }];
    }),
  };
}

function readMember(
  reading: Reading,
  type: NamedType,
  { value, node }: TaggedMember,
): Read<string> {
  const place = within(type.place, { kind: "member", value });
  return readStruct(reading, node, place, pathName(type.name, value));
}

function checkRepeated(reading: Reading, values: readonly string[], place: Place): void {
  values.forEach((value, index) => {
    //@fault tag-value-twice R-SCHEMA-31 if (values.indexOf(value) < 0)
    if (values.indexOf(value) < index)
      report(reading, "union-tag-repeated", { value, where: describePlace(place) }, place);
  });
}
