import type { Value, ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { keywordOf, text } from "./keyword.ts";
import { checkName, nameLimit } from "./names.ts";
import type { Place } from "./place.ts";
import { describePlace, within } from "./place.ts";
import type { NamedKind, NamedType, Read, Reading } from "./reading.ts";
import { report } from "./reading.ts";
import { sameShape } from "./same-shape.ts";

/** A named type at its first meeting, or at a later one when there is nothing more to read. */
export interface Entered {
  readonly type: NamedType;
  readonly isNew: boolean;
}

/** Name that the schema gives itself. */
export function ownName(node: ValueObject): string | undefined {
  return text(node, "$id") ?? text(keywordOf(node), "name");
}

/** Notes that a struct, enum or union was met, under its own name or its path. */
export function enterType(
  reading: Reading,
  kind: NamedKind,
  node: ValueObject,
  place: Place,
  path: string | undefined,
): Read<Entered> {
  const own = ownName(node);
  const name = own ?? path;
  if (name === undefined || (own === undefined && name.length > nameLimit)) {
    report(reading, "type-needs-name", { where: describePlace(place), what: kind }, place);
    return undefined;
  }
  const typePlace = within(place, { kind: "type", name, isOwn: own !== undefined });
  //@fault numbered-by-the-library R-SCHEMA-22 if (own === "") {
  if (own !== undefined && isGenerated(node, own)) {
    report(reading, "recursive-needs-name", { where: describePlace(place) }, place);
    return undefined;
  }
  const known = reading.types.get(name);
  if (known !== undefined) {
    //@fault first-of-a-name R-SCHEMA-8,R-SCHEMA-9 const isSame = known.kind === kind && own !== undefined;
    const isSame = known.kind === kind && sameShape(known.node, node) && own !== undefined;
    if (isSame) return { type: known, isNew: false };
    const related = { message: "the other one", place: known.place };
    report(reading, "name-duplicate", { name }, typePlace, related);
    return undefined;
  }
  if (own !== undefined && !checkName(reading, "type", own, typePlace)) return undefined;
  const type: NamedType = { kind, name, node, place: typePlace };
  reading.types.set(name, type);
  return { type, isNew: true };
}

/** TypeBox names a recursive type `T0`, `T1`, … in the order of evaluation when it has no `$id`. */
function isGenerated(node: ValueObject, name: string): boolean {
  return /^T[0-9]+$/.test(name) && refersTo(node, name, new Set());
}

function refersTo(value: Value, name: string, seen: Set<Value>): boolean {
  if (seen.has(value)) return false;
  seen.add(value);
  if (isList(value)) return value.some((item) => refersTo(item, name, seen));
  if (!isObject(value)) return false;
  return (
    value["$ref"] === name || Object.values(value).some((inner) => refersTo(inner, name, seen))
  );
}
