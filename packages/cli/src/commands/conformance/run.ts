import { begunSource } from "@twobyte/conformance/subject";
import type { Outcome } from "../../outcome.ts";
import type { Reporter } from "../../output/reporter.ts";
import { UsageProblem } from "../../problems.ts";
import type { SubjectOptions } from "./subject-options.ts";
import { subjectSource } from "./subject-options.ts";

export interface ConformanceRunOptions extends SubjectOptions {
  readonly seed?: number;
  readonly shard?: string;
  readonly smoke?: boolean;
  readonly level?: string;
  readonly only: readonly string[];
  readonly parallel?: number;
  readonly repeat?: number;
  readonly vectors?: string;
  readonly expected?: string;
  readonly update?: boolean;
  readonly out?: string;
}

/** Plays the suite with a subject; the exit code is the run's, or that of all runs together. */
export async function conformanceRun(
  options: ConformanceRunOptions,
  reporter: Reporter,
): Promise<Outcome> {
  checkUpdate(options);
  // It starts while the suite is loaded, which takes longer.
  const source = begunSource(await subjectSource(options, reporter));
  try {
    const { playSuite } = await import("./play-suite.ts");
    return await playSuite(options, source, reporter);
  } finally {
    void source.close();
  }
}

function checkUpdate({ update, expected, repeat, smoke }: ConformanceRunOptions): void {
  if (update !== true) return;
  if (expected === undefined) throw new UsageProblem("--update needs --expected.");
  if (repeat !== undefined) {
    throw new UsageProblem("--update: what fails in one run of several is not to be expected.");
  }
  if (smoke === true) {
    throw new UsageProblem("--update needs cases with all their variants, and --smoke plays few.");
  }
}
