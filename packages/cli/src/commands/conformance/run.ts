import { begunSource } from "@twobyte/conformance/subject";
import type { Outcome } from "../../outcome.ts";
import type { Reporter } from "../../output/reporter.ts";
import type { ConformanceRunOptions } from "./run-options.ts";
import { checkRunOptions } from "./run-options.ts";
import { subjectSource } from "./subject-options.ts";

/** Plays the suite with a subject; the exit code is the run's, or that of all runs together. */
export async function conformanceRun(
  options: ConformanceRunOptions,
  reporter: Reporter,
): Promise<Outcome> {
  checkRunOptions(options, reporter.cwd);
  // It starts while the suite's code is loaded, which takes as long.
  const source = begunSource(await subjectSource(options, reporter));
  try {
    const { playSuite } = await import("./play-suite.ts");
    return await playSuite(options, source, reporter);
  } finally {
    void source.close();
  }
}
