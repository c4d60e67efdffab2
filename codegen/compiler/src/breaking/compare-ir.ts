import { indexIr } from "../ir/index-ir.ts";
import type { Ir, IrStruct } from "../ir/ir.ts";
import { reachableTypes, slotReferences } from "../layout/reach.ts";
import type { TypePlaces } from "../lock/align-types.ts";
import { alignTypes } from "../lock/align-types.ts";
import { byCodeUnit } from "../lock/lock.ts";
import type { Change } from "./change.ts";
import { compareFields } from "./compare-fields.ts";
import { compareEnum, compareUnion } from "./compare-members.ts";
import { compareServices } from "./compare-methods.ts";
import type { Comparison } from "./comparison.ts";
import { structPairs } from "./comparison.ts";
import { breakingRules, createChange } from "./rules.ts";

/**
 * Classifies every difference between two versions of a protocol, as peers of the old version's
 * released revisions meet it; what the old version had only as a draft was promised to nobody.
 * Sorted by path and rule.
 */
export function compareIr(before: Ir, after: Ir): Change[] {
  return compare(before, after, false);
}

/**
 * As `compareIr`, for an old version of which only the skeleton is known that its lock gives:
 * rules about policies, constraints, defaults and docs are left out.
 */
export function compareSkeleton(before: Ir, after: Ir): Change[] {
  return compare(before, after, true);
}

function compare(before: Ir, after: Ir, lockOnly: boolean): Change[] {
  const changes: Change[] = [];
  const released = before.revisions.filter((one) => one.state === "released").length;
  const names = alignTypes(irPlaces(before, released), irPlaces(after, released));
  const comparison: Comparison = {
    before: indexIr(before),
    after: indexIr(after),
    released,
    lockOnly,
    newName: (type) => names.get(type) ?? type,
    report: (rule, params, span) => {
      if (lockOnly && breakingRules[rule].source === true) return;
      changes.push(createChange(rule, params, span));
    },
  };
  compareProtocol(comparison);
  compareTypes(comparison);
  compareServices(comparison);
  return changes.sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.rule, b.rule));
}

function compareProtocol({ before, after, released, report }: Comparison): void {
  const [old, now] = [before.ir.protocol, after.ir.protocol];
  const path = now.name;
  if (old.lineage !== now.lineage) {
    report("lineage-changed", { path, before: old.lineage, after: now.lineage });
  }
  if (old.package !== now.package) {
    report("package-renamed", { path, before: old.package, after: now.package });
  }
  for (const revision of before.ir.revisions.slice(0, released)) {
    const other = after.ir.revisions[revision.number - 1];
    if (other?.state === "released" && other.fingerprint === revision.fingerprint) continue;
    const state = other?.state === "draft" ? "a draft" : other?.fingerprint;
    const params = { before: revision.fingerprint, after: state ?? "gone" };
    report("revision-rewritten", { path: String(revision.number), ...params });
    return;
  }
}

function compareTypes(comparison: Comparison): void {
  const { before, after, released, newName, report } = comparison;
  const kinds = ["structs", "enums", "unions"] as const;
  const { roots } = irPlaces(before.ir, released);
  const onWire = reachableTypes(before, [...roots.values()], false);
  for (const kind of kinds) {
    for (const old of before.ir[kind]) {
      const now = after[kind].get(newName(old.name));
      if (old.since > released) continue;
      if (now === undefined) {
        const rule = onWire.has(old.name) ? "type-erased" : "type-removed";
        report(rule, { path: old.name }, old.span);
      } else if (now.name !== old.name) {
        report("type-renamed", { path: now.name, before: old.name, after: now.name }, now.span);
      } else if (now.removed !== undefined && old.removed === undefined) {
        report("type-removed", { path: now.name }, old.span);
      }
    }
    for (const { name, since, removed, span } of after.ir[kind]) {
      if (since > released && removed === undefined) report("type-added", { path: name }, span);
    }
  }
  const pairs = structPairs(comparison);
  const changed = pairs.flatMap(({ old, now }) => compareStruct(comparison, old, now));
  for (const old of before.ir.enums) {
    const now = after.enums.get(newName(old.name));
    if (now !== undefined && old.since <= released) compareEnum(comparison, old, now);
  }
  for (const old of before.ir.unions) {
    const now = after.unions.get(newName(old.name));
    if (now !== undefined && old.since <= released) compareUnion(comparison, old, now);
  }
  compareTopicKeys(comparison, new Set(changed));
}

/** @returns the struct's name if fields came or went */
function compareStruct(comparison: Comparison, old: IrStruct, now: IrStruct | undefined): string[] {
  if (now === undefined) return [];
  if (old.deprecated !== now.deprecated) {
    comparison.report("deprecation-changed", { path: now.name }, now.span);
  }
  const isGone = now.removed !== undefined && old.removed === undefined;
  return compareFields(comparison, old, now) && !isGone ? [now.name] : [];
}

function compareTopicKeys(comparison: Comparison, changed: ReadonlySet<string>): void {
  const { after, released, report } = comparison;
  for (const [path, method] of after.methods) {
    if (method.kind !== "topic" || method.since > released) continue;
    const key = [...reachableTypes(after, [method.input], false)].sort(byCodeUnit);
    const type = key.find((name) => changed.has(name));
    if (type !== undefined) report("topic-key-changed", { path, after: type }, method.span);
  }
}

function irPlaces(ir: Ir, revision: number): TypePlaces {
  const roots = new Map<string, string>();
  for (const { code, kind, target, since } of ir.codes) {
    if (kind === "message" && since <= revision) roots.set(`message ${code}`, target);
  }
  for (const method of ir.services.flatMap((service) => service.methods)) {
    if (method.since <= revision) roots.set(`input ${method.code}`, method.input);
  }
  const places = new Map<string, Map<string, string>>();
  for (const { name, fields } of ir.structs) {
    const old = fields.filter((field) => field.since <= revision);
    const references = old.flatMap((field) =>
      slotReferences(field.slot).map((to, at): [string, string] => [`${field.position}.${at}`, to]),
    );
    places.set(name, new Map(references));
  }
  for (const { name } of ir.enums) places.set(name, new Map());
  for (const { name, members } of ir.unions) {
    const old = members.filter((member) => member.since <= revision);
    places.set(name, new Map(old.map((member) => [String(member.ordinal), member.struct])));
  }
  return { roots, places };
}
