import type { IrIndex } from "../ir/index-ir.ts";
import type { IrEnum, IrSpan, IrUnion } from "../ir/ir.ts";
import { canonicalJson } from "../lock/format-lock.ts";
import type { Comparison } from "./comparison.ts";
import { wasLive } from "./comparison.ts";
import type { RuledMember } from "./stand-ins.ts";
import { isRefusedAt } from "./stand-ins.ts";

/** What enums and unions have in common. */
interface Owner {
  readonly name: string;
  readonly since: number;
  readonly span?: IrSpan;
  readonly width: number;
  readonly tag?: string;
  readonly members: readonly Member[];
}

interface Member extends RuledMember {
  readonly ordinal: number;
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
      const isRefused = isRefusedBefore(comparison.after, after, now);
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
    const oldRefused = isRefusedBefore(comparison.before, before, old);
    const isRefused = !oldRefused && isRefusedBefore(comparison.after, after, now);
    compareRule(comparison, path, old, now, isRefused, after.span);
  }
}

/** Whether a member is refused to any peer whose revision has its type and not itself. */
function isRefusedBefore(index: IrIndex, owner: Owner, member: Member): boolean {
  const count = member.since - owner.since;
  const revisions = Array.from({ length: count }, (_, at) => owner.since + at);
  return revisions.some((revision) => isRefusedAt(index, owner, member, revision));
}

function compareRule(
  { report }: Comparison,
  path: string,
  old: Member,
  now: Member,
  isRefused: boolean,
  span: IrSpan | undefined,
): void {
  if (!isRefused && canonicalJson(old.downlevel) === canonicalJson(now.downlevel)) return;
  const say = ({ downlevel }: Member): string => {
    if (downlevel.rule === "as") return `written as ${downlevel.member}`;
    return downlevel.rule === "skip" ? "skipped" : "refused";
  };
  const rule = isRefused ? "downlevel-refused" : "downlevel-relaxed";
  report(rule, { path, before: say(old), after: say(now) }, span);
}

function place(member: Member): string {
  return `${member.ordinal} of revision ${member.since}`;
}
