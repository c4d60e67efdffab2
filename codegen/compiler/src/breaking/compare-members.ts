import type { IrEnum, IrMemberDownlevel, IrSpan, IrUnion } from "../ir/ir.ts";
import { canonicalJson } from "../lock/format-lock.ts";
import type { Comparison } from "./comparison.ts";
import { wasLive } from "./comparison.ts";

/** What enums and unions have in common. */
interface Owner {
  readonly name: string;
  readonly since: number;
  readonly span?: IrSpan;
  readonly width: number;
  readonly members: readonly Member[];
}

interface Member {
  readonly value: string | number;
  readonly struct?: string;
  readonly ordinal: number;
  readonly since: number;
  readonly removed?: number;
  readonly downlevel: IrMemberDownlevel;
}

/** Compares two versions of an enum. */
export function compareEnum(comparison: Comparison, before: IrEnum, after: IrEnum): void {
  compareOwner(comparison, before, after);
}

/** Compares two versions of a union. */
export function compareUnion(comparison: Comparison, before: IrUnion, after: IrUnion): void {
  if (before.tag !== after.tag) {
    const params = { path: after.name, before: before.tag, after: after.tag };
    comparison.report("union-tag-renamed", params, after.span);
  }
  compareOwner(comparison, before, after);
}

function compareOwner(comparison: Comparison, before: Owner, after: Owner): void {
  const { report, released } = comparison;
  if (before.width !== after.width) {
    const params = { path: after.name, before: String(before.width), after: String(after.width) };
    report("width-changed", params, after.span);
  }
  const old = before.members.filter((member) => member.since <= released);
  for (const member of old) compareMember(comparison, member, before, after);
  for (const now of after.members) {
    if (old.some((one) => one.ordinal === now.ordinal)) continue;
    const path = `${after.name}.${now.value}`;
    if (now.since <= released) {
      if (old.some((one) => one.value === now.value)) continue;
      report("member-inserted", { path, after: String(now.since) }, after.span);
    } else if (now.removed === undefined) {
      const isRefused = now.downlevel.rule === "refuse";
      report(isRefused ? "member-added-refused" : "member-added", { path }, after.span);
    }
  }
}

function compareMember(comparison: Comparison, old: Member, before: Owner, after: Owner): void {
  const { report, released, newName } = comparison;
  const path = `${after.name}.${old.value}`;
  const now = after.members.find((member) => member.ordinal === old.ordinal);
  const elsewhere = after.members.find(
    (member) =>
      member.value === old.value && member.ordinal !== old.ordinal && member.since <= released,
  );
  const isSame = now !== undefined && now.value === old.value && now.since === old.since;
  const moved = isSame ? undefined : (elsewhere ?? (now?.value === old.value ? now : undefined));
  if (moved !== undefined) {
    const params = { path, before: place(old), after: place(moved) };
    report("member-moved", params, after.span);
    return;
  }
  if (now === undefined || now.since !== old.since) {
    report("member-erased", { path }, after.span);
    return;
  }
  if (now.value !== old.value) {
    const params = {
      path,
      before: `${before.name}.${old.value}`,
      after: `${after.name}.${now.value}`,
    };
    report("member-renamed", params, after.span);
  }
  if (old.struct !== undefined && now.struct !== newName(old.struct)) {
    const params = { path, before: newName(old.struct), after: now.struct ?? "" };
    report("union-member-struct-changed", params, after.span);
  }
  if (!wasLive(old, released) || (now.removed ?? Number.POSITIVE_INFINITY) <= released) {
    if (now.removed !== old.removed) report("tombstone-changed", { path }, after.span);
  } else if (now.removed !== undefined) {
    report("member-removed", { path, after: String(now.removed) }, after.span);
  } else if (old.since > before.since) {
    compareRule(comparison, path, old, now, after.span);
  }
}

function compareRule(
  { report }: Comparison,
  path: string,
  old: Member,
  now: Member,
  span: IrSpan | undefined,
): void {
  if (canonicalJson(old.downlevel) === canonicalJson(now.downlevel)) return;
  const say = ({ downlevel }: Member): string => {
    if (downlevel.rule === "as") return `written as ${downlevel.member}`;
    return downlevel.rule === "skip" ? "skipped" : "refused";
  };
  const rule = now.downlevel.rule === "refuse" ? "downlevel-refused" : "downlevel-relaxed";
  report(rule, { path, before: say(old), after: say(now) }, span);
}

function place(member: Member): string {
  return `${member.ordinal} of revision ${member.since}`;
}
