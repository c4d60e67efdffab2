import type { MemberDownlevelDeclaration } from "../declarations/declarations.ts";
import type { ValueObject } from "../load/revive.ts";
import { isObject } from "../load/revive.ts";
import { checkOptions } from "./check-members.ts";
import { member } from "./keyword.ts";
import type { Place } from "./place.ts";
import { within } from "./place.ts";
import { invalid, optional } from "./place-meta.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";
import { didYouMean } from "./suggest.ts";

/** What is said of one member. */
export interface MemberRules {
  readonly doc?: string;
  readonly renamedFrom?: string;
  readonly downlevel?: MemberDownlevelDeclaration;
}

/** What the keyword says of each member; reports members that do not exist. */
export function readMembers(
  reading: Reading,
  keyword: ValueObject,
  values: readonly string[],
  allowed: readonly string[],
  place: Place,
): ReadonlyMap<string, MemberRules> {
  const rules = new Map<string, MemberRules>();
  for (const [value, about] of Object.entries(member(keyword, "members"))) {
    const memberPlace = within(place, { kind: "member", value });
    if (!values.includes(value)) {
      const hint = didYouMean(value, values);
      report(reading, "member-unknown", { member: value, hint }, memberPlace);
    } else if (isObject(about))
      rules.set(value, readRules(reading, about, values, allowed, memberPlace));
    else invalid(reading, value, "an object", about, memberPlace);
  }
  return rules;
}

function readRules(
  reading: Reading,
  about: ValueObject,
  values: readonly string[],
  allowed: readonly string[],
  place: Place,
): MemberRules {
  checkOptions(reading, about, allowed, place);
  const doc = optional(reading, "doc", "string", about["doc"], place);
  const renamedFrom = optional(reading, "renamedFrom", "string", about["renamedFrom"], place);
  if (renamedFrom !== undefined && values.includes(renamedFrom))
    report(reading, "rename-source-declared", { from: renamedFrom }, place);
  const downlevel = readDownlevel(reading, about, values, place);
  return {
    ...(doc !== undefined && { doc }),
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(downlevel !== undefined && { downlevel }),
  };
}

function readDownlevel(
  reading: Reading,
  about: ValueObject,
  values: readonly string[],
  place: Place,
): MemberDownlevelDeclaration | undefined {
  const skip = optional(reading, "skip", "boolean", about["skip"], place) === true;
  const as = optional(reading, "as", "string", about["as"], place);
  if (as === undefined) return skip ? { rule: "skip" } : undefined;
  const own = place.step.kind === "member" ? place.step.value : "";
  //@fault as-anything R-SCHEMA-34 if (skip) {
  if (skip || as === own || !values.includes(as)) {
    const hint = didYouMean(
      as,
      values.filter((value) => value !== own),
    );
    report(reading, "downlevel-invalid", { member: own, as, both: skip, hint }, place);
    return undefined;
  }
  return { rule: "as", member: as };
}
