import type { ComparisonDefaults, ComparisonOptions } from "../comparison-options.ts";
import { comparisonUsage, isComplete, parseComparison } from "../comparison-options.ts";
import type { LoadScenario } from "./load-job.ts";

/** What the command line asks for. */
export type LoadOptions = ComparisonOptions<LoadScenario | "soak">;

const defaults: ComparisonDefaults<LoadScenario | "soak"> = {
  scenarios: ["fanout-1000", "fanout-5000", "sse-1000", "sse-5000", "memory", "storm", "soak"],
  rounds: 5,
  measureMs: 2000,
  warmupMs: 1500,
};

export const loadUsage: string = `Measures thousands of connections beside those of others.

${comparisonUsage(defaults)}`;

/** Reads the command line. Throws `UsageError`. */
export function parseLoadOptions(args: readonly string[]): LoadOptions {
  return parseComparison(args, defaults);
}

/** Whether the run measures everything, often enough to count. */
export function isCompleteLoad(options: LoadOptions): boolean {
  return isComplete(options, defaults);
}
