import type { IrSpan } from "../ir/ir.ts";
import type { IrPolicies } from "../ir/ir-policies.ts";
import { canonicalJson } from "../lock/format-lock.ts";
import type { Comparison } from "./comparison.ts";
import type { PolicyRule } from "./policy-rules.ts";

/** A policy that became stricter, weaker, or just another one. */
interface Comparer {
  readonly key: keyof IrPolicies;
  readonly rule: (before: IrPolicies, after: IrPolicies) => PolicyRule;
}

const never = Number.POSITIVE_INFINITY;

const comparers: readonly Comparer[] = [
  {
    key: "auth",
    rule: (b, a) => (isAuthLooser(b.auth, a.auth) ? "auth-loosened" : "auth-tightened"),
  },
  {
    key: "maxBytes",
    rule: (b, a) => (a.maxBytes < b.maxBytes ? "max-bytes-lowered" : "max-bytes-raised"),
  },
  {
    key: "rate",
    rule: (b, a) => (isRateLooser(b.rate, a.rate) ? "rate-loosened" : "rate-tightened"),
  },
  {
    key: "retry",
    rule: (b, a) => (isRetryStronger(b.retry, a.retry) ? "retry-strengthened" : "retry-weakened"),
  },
  {
    key: "deadlineMs",
    rule: (b, a) =>
      (a.deadlineMs ?? never) < (b.deadlineMs ?? never)
        ? "deadline-shortened"
        : "deadline-extended",
  },
  {
    key: "detach",
    rule: (b, a) => (leaseOf(a) < leaseOf(b) ? "detach-shortened" : "detach-extended"),
  },
  {
    key: "overflow",
    rule: (_b, a) => (a.overflow.mode === "block" ? "overflow-strengthened" : "overflow-weakened"),
  },
  {
    key: "replay",
    rule: (b, a) =>
      (a.replay?.last ?? 0) < (b.replay?.last ?? 0) ? "replay-shortened" : "replay-extended",
  },
  { key: "cache", rule: () => "cache-changed" },
];

/** Compares the policies of one method. */
export function comparePolicies(
  before: IrPolicies,
  after: IrPolicies,
  path: string,
  span: IrSpan | undefined,
  report: Comparison["report"],
): void {
  for (const { key, rule } of comparers) {
    const [old, now] = [before[key], after[key]].map((one) =>
      one === undefined ? "none" : canonicalJson(one),
    );
    if (old === now) continue;
    report(rule(before, after), { path, before: old ?? "", after: now ?? "" }, span);
  }
}

function isAuthLooser(before: IrPolicies["auth"], after: IrPolicies["auth"]): boolean {
  if (after.mode === "public") return true;
  return (
    before.mode === "principal" && after.scopes.every((scope) => before.scopes.includes(scope))
  );
}

function isRateLooser(before: IrPolicies["rate"], after: IrPolicies["rate"]): boolean {
  if (after === undefined) return true;
  return before !== undefined && before.per === after.per && after.cost <= before.cost;
}

/** A client that repeats nothing is safe with everything; one that repeats needs the same promise. */
function isRetryStronger(before: IrPolicies["retry"], after: IrPolicies["retry"]): boolean {
  return before === "none" || (before === "keyed" && after === "idempotent");
}

function leaseOf({ detach }: IrPolicies): number {
  return detach.mode === "keep" ? detach.leaseMs : 0;
}
