import type { Scenario } from "./live-subject.ts";
import type { LiveFigure, Measure } from "./live-sweep.ts";

/** What a subject has to reach, beside the yardstick of its scenario. */
export interface LiveTarget {
  readonly subject: string;
  readonly scenario: Scenario;
  readonly measure: Measure;
  /** The bound of the ratio. */
  readonly ratio: number;
  /** Whether the ratio may be at most, or has to be at least, so much. */
  readonly bound: "most" | "least";
}

/** How a target came out; `void` when the subject or its yardstick was not measured. */
export interface LiveOutcome {
  readonly target: LiveTarget;
  readonly verdict: "PASS" | "FAIL" | "VOID";
  readonly ratio: number | undefined;
}

/** What the runtime is held to. */
export const liveTargets: readonly LiveTarget[] = [
  ...bothProfiles("twobyte", { scenario: "echo", measure: "p50", ratio: 1.15, bound: "most" }),
  ...bothProfiles("twobyte", {
    scenario: "stream",
    measure: "perSecond",
    ratio: 2.5,
    bound: "least",
  }),
  ...bothProfiles("twobyte-sse", {
    scenario: "sse",
    measure: "perSecond",
    ratio: 0.8,
    bound: "least",
  }),
];

/** Judges a target by the figures of a run. */
export function judgeLive(target: LiveTarget, figures: readonly LiveFigure[]): LiveOutcome {
  const { subject, scenario, measure, bound } = target;
  const ratio = figures.find(
    (one) => one.subject === subject && one.scenario === scenario && one.measure === measure,
  )?.ratio;
  if (ratio === undefined) return { target, verdict: "VOID", ratio };
  const isMet = bound === "most" ? ratio <= target.ratio : ratio >= target.ratio;
  return { target, verdict: isMet ? "PASS" : "FAIL", ratio };
}

function bothProfiles(subject: string, target: Omit<LiveTarget, "subject">): LiveTarget[] {
  return [subject, `${subject}-text`].map((name) => ({ ...target, subject: name }));
}
