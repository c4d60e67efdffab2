import type { Value, ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { member, text } from "./keyword.ts";
import type { Place } from "./place.ts";
import { describePlace, within } from "./place.ts";
import type { Read, Reading } from "./reading.ts";
import { report } from "./reading.ts";

/** A member of a union and the value of its tag. */
export interface TaggedMember {
  readonly value: string;
  readonly node: ValueObject;
}

/** The property by which a plain union tells its members apart. */
export function findTag(
  reading: Reading,
  members: readonly ValueObject[],
  place: Place,
): Read<string> {
  const where = describePlace(place);
  const [first, ...others] = members;
  const shared = Object.keys(member(first ?? {}, "properties")).filter((name) =>
    [first, ...others].every((one) => one !== undefined && constantOf(one, name) !== undefined),
  );
  const distinct = shared.filter(
    (name) => new Set(members.map((one) => constantOf(one, name))).size === members.length,
  );
  const [tag, second] = distinct;
  //@fault first-of-two-tags R-SCHEMA-32 if (tag !== undefined) return tag;
  if (tag !== undefined && second === undefined) return tag;
  if (tag !== undefined)
    report(reading, "union-tag-ambiguous", { where, tags: distinct.join(", ") }, place);
  else {
    const why =
      shared.length > 0
        ? `the values of ${shared.join(", ")} repeat`
        : "its members share no required property with a constant text";
    report(reading, "union-untagged", { where, why }, place);
  }
  return undefined;
}

/**
 * The member with the value of its tag, or nothing when it has none.
 *
 * @param key - What the author calls the member, where the builder asks for it.
 */
export function tagOf(
  reading: Reading,
  node: ValueObject,
  tag: string,
  key: Value | undefined,
  place: Place,
): readonly TaggedMember[] {
  const value = constantOf(node, tag);
  const where = describePlace(place);
  if (value === undefined) {
    const memberPlace =
      typeof key === "string" ? within(place, { kind: "member", value: key }) : place;
    report(reading, "union-tag-missing", { where, tag }, memberPlace);
    return [];
  }
  if (typeof key === "string" && key !== value) {
    const memberPlace = within(place, { kind: "member", value: key });
    report(reading, "union-tag-mismatch", { where, key, value }, memberPlace);
  }
  return [{ value, node }];
}

/** Constant text of a required property. */
function constantOf(node: ValueObject, name: string): string | undefined {
  const { required } = node;
  //@fault optional-tag R-SCHEMA-31
  if (!isList(required) || !required.includes(name)) return undefined;
  const property = member(node, "properties")[name];
  if (!isObject(property)) return undefined;
  const values = property["enum"];
  const [only] = isList(values) && values.length === 1 ? values : [];
  return text(property, "const") ?? (typeof only === "string" ? only : undefined);
}
