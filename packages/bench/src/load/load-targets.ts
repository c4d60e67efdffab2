import type { Series } from "../interleaved.ts";
import { ratioOf } from "../interleaved.ts";
import { median } from "../statistics.ts";
import type { LoadMeasure, LoadScenario } from "./load-job.ts";

/** What a subject has to reach: a value, or a ratio beside another subject of the same run. */
export interface LoadTarget {
  readonly subject: string;
  readonly scenario: LoadScenario;
  readonly measure: LoadMeasure;
  /** Whether it may be at most, or has to be at least, the limit. */
  readonly bound: "most" | "least";
  readonly limit: number;
  readonly beside?: string;
}

/** How a target came out; `void` when what it needs was not measured. */
export interface LoadOutcome {
  readonly target: LoadTarget;
  readonly verdict: "PASS" | "FAIL" | "VOID";
  readonly found: number | undefined;
}

/** A series of this benchmark's. */
export type LoadSeries = Series<LoadScenario, LoadMeasure>;

const profiles = ["twobyte", "twobyte-text"] as const;

/** What the runtime is held to. */
export const loadTargets: readonly LoadTarget[] = [
  ...(["fanout-1000", "fanout-5000"] as const).flatMap((scenario) =>
    profiles.flatMap((subject): LoadTarget[] => {
      const target = { subject, scenario, measure: "perSecond", bound: "least" } as const;
      return [
        { ...target, limit: 0.9, beside: "ws" },
        { ...target, limit: 1.25, beside: "socket.io" },
      ];
    }),
  ),
  ...(["sse-1000", "sse-5000"] as const).flatMap((scenario) =>
    ["twobyte-sse", "twobyte-sse-text"].map(
      (subject): LoadTarget => ({
        subject,
        scenario,
        measure: "perSecond",
        bound: "least",
        limit: 0.8,
        beside: "sse",
      }),
    ),
  ),
  ...profiles.flatMap((subject): LoadTarget[] => {
    const target = { subject, scenario: "memory", measure: "rss", bound: "most" } as const;
    return [
      { ...target, limit: 1.4, beside: "ws" },
      { ...target, limit: 1, beside: "socket.io" },
    ];
  }),
  { subject: "twobyte", scenario: "storm", measure: "half", bound: "most", limit: 800 },
  ...(["half", "all"] as const).map(
    (measure): LoadTarget => ({
      subject: "twobyte",
      scenario: "storm",
      measure,
      bound: "most",
      limit: 1,
      beside: "socket.io",
    }),
  ),
];

/** Judges a target by the series of a run. */
export function judgeLoad(target: LoadTarget, series: readonly LoadSeries[]): LoadOutcome {
  const { scenario, measure, bound, limit, beside } = target;
  const of = (name: string): LoadSeries | undefined =>
    series.find((one) => one.scenario === scenario && one.subject === name);
  const own = of(target.subject);
  const values = own?.values[measure];
  const found =
    beside === undefined
      ? values && median(values)
      : ratioOf<LoadMeasure>(own, of(beside), measure);
  if (found === undefined) return { target, verdict: "VOID", found };
  const isMet = bound === "most" ? found <= limit : found >= limit;
  return { target, verdict: isMet ? "PASS" : "FAIL", found };
}
