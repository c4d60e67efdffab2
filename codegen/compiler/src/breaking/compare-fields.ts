import type { IrField, IrStruct } from "../ir/ir.ts";
import { describeWireSlot } from "../lock/describe-wire-slot.ts";
import { canonicalJson } from "../lock/format-lock.ts";
import { compareConstraints, describeConstraints, nestedSlots } from "./compare-constraints.ts";
import type { Comparison } from "./comparison.ts";
import { newWireSlot, oldWireSlot, wasLive } from "./comparison.ts";
import { keepsBounds } from "./keeps-bounds.ts";

/**
 * Compares the fields of a struct.
 *
 * @returns whether fields came or went, so that a key of this type is another key
 */
export function compareFields(comparison: Comparison, before: IrStruct, after: IrStruct): boolean {
  const { released } = comparison;
  let cameOrWent = false;
  for (const old of before.fields) {
    if (old.since > released) continue;
    const now = after.fields.find((field) => field.position === old.position);
    if (comparePlace(comparison, before, after, old, now) && now !== undefined) {
      cameOrWent = compareRemoval(comparison, after, old, now) || cameOrWent;
      if (wasLive(old, released) && now.removed === undefined) {
        compareDeclared(comparison, before, `${after.name}.${now.name}`, old, now);
      }
    }
  }
  for (const now of after.fields) {
    const isOld = before.fields.some(
      (old) => old.position === now.position && old.since <= released,
    );
    if (isOld) continue;
    if (now.since <= released) {
      const isMoved = before.fields.some((old) => old.name === now.name && old.since <= released);
      if (isMoved) continue;
      const params = { path: `${after.name}.${now.name}`, after: String(now.since) };
      comparison.report("field-inserted", params, now.span);
    } else if (now.removed === undefined) {
      const rule = now.downlevel === "omit" ? "field-added" : "field-added-refused";
      comparison.report(rule, { path: `${after.name}.${now.name}` }, now.span);
      cameOrWent = true;
    }
  }
  return cameOrWent;
}

/** Compares what the lock fixes; false when the position holds something else altogether. */
function comparePlace(
  comparison: Comparison,
  before: IrStruct,
  after: IrStruct,
  old: IrField,
  now: IrField | undefined,
): boolean {
  const { report, released } = comparison;
  const path = `${after.name}.${old.name}`;
  const elsewhere = after.fields.find(
    (field) =>
      field.name === old.name && field.position !== old.position && field.since <= released,
  );
  const isSame = now !== undefined && now.since === old.since && now.name === old.name;
  if (!isSame && elsewhere !== undefined) {
    const params = { path, before: place(old), after: place(elsewhere) };
    report("field-moved", params, elsewhere.span);
    return false;
  }
  if (now === undefined) {
    report("field-erased", { path }, after.span ?? old.span);
    return false;
  }
  const [oldType, newType] = [oldWireSlot(comparison, old.slot), newWireSlot(comparison, now.slot)];
  const hasSameType = canonicalJson(oldType) === canonicalJson(newType);
  if (now.name !== old.name) {
    if (!hasSameType || now.since !== old.since) {
      report("field-erased", { path }, now.span ?? after.span);
      return false;
    }
    const params = {
      path,
      before: `${before.name}.${old.name}`,
      after: `${after.name}.${now.name}`,
    };
    report("field-renamed", params, now.span);
  } else if (now.since !== old.since) {
    report("field-moved", { path, before: place(old), after: place(now) }, now.span);
    return false;
  }
  if (!hasSameType) {
    const params = { path, before: describeWireSlot(oldType), after: describeWireSlot(newType) };
    report("field-type-changed", params, now.span);
  }
  if (now.optional !== old.optional) {
    const say = (field: IrField): string => (field.optional ? "optional" : "required");
    report("field-presence-changed", { path, before: say(old), after: say(now) }, now.span);
  }
  return true;
}

function place(field: IrField): string {
  return `position ${field.position} of revision ${field.since}`;
}

function compareRemoval(
  { report, released }: Comparison,
  after: IrStruct,
  old: IrField,
  now: IrField,
): boolean {
  const path = `${after.name}.${old.name}`;
  const span = after.span ?? old.span;
  if (!wasLive(old, released)) {
    if (now.removed !== old.removed) report("tombstone-changed", { path }, span);
    return false;
  }
  if (now.removed === undefined) return false;
  if (now.removed <= released) {
    report("tombstone-changed", { path }, span);
    return false;
  }
  const isKept =
    now.optional ||
    now.slot.type.kind === "const" ||
    (now.onRemoved !== undefined && keepsBounds(old.slot, now.onRemoved));
  const params = { path, after: String(now.removed) };
  report(isKept ? "field-removed" : "required-field-removed", params, span);
  report("property-removed", { path }, span);
  return true;
}

/** Compares what only the schema says. */
function compareDeclared(
  { report, released }: Comparison,
  before: IrStruct,
  path: string,
  old: IrField,
  now: IrField,
): void {
  const isLater = old.since > before.since && old.since <= released;
  const [oldDefault, newDefault] = [old.default, now.default].map((one) =>
    one === undefined ? undefined : canonicalJson(one),
  );
  if (isLater && oldDefault !== newDefault) {
    const params = { path, before: oldDefault ?? "none", after: newDefault ?? "none" };
    report(oldDefault === undefined ? "default-added" : "default-changed", params, now.span);
  }
  if (isLater && old.downlevel !== now.downlevel) {
    const rule = now.downlevel === "refuse" ? "downlevel-refused" : "downlevel-relaxed";
    const say = (field: IrField): string => (field.downlevel === "omit" ? "omitted" : "refused");
    report(rule, { path, before: say(old), after: say(now) }, now.span);
  }
  if (now.readonly === true && old.readonly !== true) report("readonly-added", { path }, now.span);
  if (now.deprecated !== old.deprecated) report("deprecation-changed", { path }, now.span);
  const newSlots = new Map(nestedSlots(now.slot, path));
  for (const [at, slot] of nestedSlots(old.slot, path)) {
    const constraints = newSlots.get(at)?.constraints;
    const change = compareConstraints(slot.constraints, constraints);
    if (change === "same") continue;
    const texts = [slot.constraints, constraints].map(describeConstraints);
    const params = { path: at, before: texts[0] ?? "", after: texts[1] ?? "" };
    report(`constraint-${change}`, params, now.span);
  }
}
