import type { CaseResult, Verdict } from "../case/verdict.ts";

/** All verdicts, those that want somebody's attention first. */
export const verdicts: readonly Verdict[] = [
  "harness-error",
  "fail",
  "unexpected-pass",
  "untestable",
  "expected-fail",
  "declined",
  "pass",
];

/** What a verdict means, in few words. */
export const verdictTexts: { readonly [verdict in Verdict]: string } = {
  pass: "passed",
  fail: "failed",
  "expected-fail": "failed as expected",
  "unexpected-pass": "not as the expected failures say",
  untestable: "could not be played",
  declined: "declined, as it should be",
  "harness-error": "the suite failed",
};

/** Whether a verdict turns a run red. */
export function isRed(verdict: Verdict): boolean {
  return verdict !== "pass" && verdict !== "declined" && verdict !== "expected-fail";
}

/** Whether a playing counts: what was declined does not. */
export function isScored(verdict: Verdict): boolean {
  return verdict !== "declined";
}

/** Whether a playing failed beside others, and passed when it was played again alone. */
export function isPassedAlone({ verdict, beside }: CaseResult): boolean {
  return verdict === "pass" && beside !== undefined;
}
