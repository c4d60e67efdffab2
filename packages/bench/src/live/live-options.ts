import type { ComparisonDefaults, ComparisonOptions } from "../comparison-options.ts";
import { comparisonUsage, isComplete, parseComparison } from "../comparison-options.ts";
import type { Scenario } from "./live-subject.ts";

/** What the command line asks for. */
export type LiveOptions = ComparisonOptions<Scenario>;

const defaults: ComparisonDefaults<Scenario> = {
  scenarios: ["echo", "stream", "sse"],
  rounds: 7,
  measureMs: 1000,
  warmupMs: 1500,
};

export const liveUsage: string = `Measures live connections beside raw ones.

${comparisonUsage(defaults)}`;

/** Reads the command line. Throws `UsageError`. */
export function parseLiveOptions(args: readonly string[]): LiveOptions {
  return parseComparison(args, defaults);
}

/** Whether the run measures everything, often enough to count. */
export function isCompleteRun(options: LiveOptions): boolean {
  return isComplete(options, defaults);
}
