/** The live benchmark's command; `--help` tells its options and exit codes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canPin } from "../child-process.ts";
import { currentLoad, machineLine, peerVersions } from "../machine.ts";
import { UsageError } from "../options.ts";
import { busyAtStart, judgeQuiet } from "../quiet.ts";
import { JobFailure } from "../run-job.ts";
import type { LiveOptions } from "./live-options.ts";
import { isCompleteRun, liveUsage, parseLiveOptions } from "./live-options.ts";
import type { LiveReport } from "./live-report.ts";
import { liveMarkdown } from "./live-report.ts";
import { liveSweep } from "./live-sweep.ts";
import { judgeLive, liveTargets } from "./live-targets.ts";
import { runLiveJob } from "./run-live-job.ts";
import { liveSubjects } from "./subjects/registry.ts";

const exit = { done: 0, targetFailed: 1, usage: 2, subjectFailed: 3, isVoid: 4 } as const;
const committedFolder = fileURLToPath(new URL("../../../../docs/benchmarks/", import.meta.url));

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseLiveOptions(args);
    if (!options.help) return await run(options);
    process.stdout.write(liveUsage);
    return exit.done;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${liveUsage}`);
      return exit.usage;
    }
    if (error instanceof JobFailure) {
      console.error(error.message);
      return exit.subjectFailed;
    }
    throw error;
  }
}

async function run(options: LiveOptions): Promise<number> {
  const { rounds, timing, limits, scenarios } = options;
  const load = currentLoad();
  const busy = busyAtStart(load, limits);
  if (busy !== undefined) return endVoid([busy]);
  const pinned = canPin();
  const { figures, calibrations } = await liveSweep(
    { scenarios, subjects: liveSubjects, rounds, timing },
    (job) => runLiveJob(job, pinned),
    (round) => console.error(`round ${round + 1} of ${rounds}`),
  );
  const quiet = judgeQuiet(load, calibrations, limits);
  if (quiet.reasons.length > 0) return endVoid(quiet.reasons);
  const outcomes = liveTargets.map((target) => judgeLive(target, figures));
  publish(
    {
      machine: machineLine(),
      versions: peerVersions(liveSubjects.flatMap(({ packages }) => packages)),
      rounds,
      timing,
      pinned,
      quiet,
      scenarios,
      subjects: liveSubjects.map(({ name, label, note, isYardstick }) => ({
        name,
        label,
        ...(note === undefined ? {} : { note }),
        ...(isYardstick === undefined ? {} : { isYardstick }),
      })),
      figures,
      outcomes,
    },
    options,
  );
  return outcomes.some(({ verdict }) => verdict === "FAIL") ? exit.targetFailed : exit.done;
}

function endVoid(reasons: readonly string[]): number {
  console.error(`VOID: ${reasons.join("; ")}. No table is written. Void is not a pass.`);
  return exit.isVoid;
}

/** Prints the report, and writes it where it belongs unless the run was a partial one. */
function publish(report: LiveReport, options: LiveOptions): void {
  const markdown = liveMarkdown(report);
  process.stdout.write(markdown);
  const folder = options.out ?? (isCompleteRun(options) ? committedFolder : undefined);
  if (folder === undefined) {
    console.error("a partial run: nothing is written (--out FOLDER writes it there)");
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "live.md"), markdown);
  writeFileSync(join(folder, "live.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  console.error(`written: ${join(folder, "live.md")} and live.json`);
}
