/** The live benchmark's command; `--help` tells its options and exit codes. */
import { canPin } from "../child-process.ts";
import {
  benchmarkCommand,
  committedFolder,
  endVoid,
  exitCodes,
  publishReport,
} from "../comparison-command.ts";
import { currentLoad, machineLine, peerVersions } from "../machine.ts";
import { busyAtStart, judgeQuiet } from "../quiet.ts";
import type { LiveOptions } from "./live-options.ts";
import { isCompleteRun, liveUsage, parseLiveOptions } from "./live-options.ts";
import type { LiveReport } from "./live-report.ts";
import { liveMarkdown } from "./live-report.ts";
import { liveSweep } from "./live-sweep.ts";
import { judgeLive, liveTargets } from "./live-targets.ts";
import { runLiveJob } from "./run-live-job.ts";
import { liveSubjects } from "./subjects/registry.ts";

process.exitCode = await benchmarkCommand(
  liveUsage,
  () => parseLiveOptions(process.argv.slice(2)),
  run,
);

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
  return outcomes.some(({ verdict }) => verdict === "FAIL")
    ? exitCodes.targetFailed
    : exitCodes.done;
}

/** Prints the report, and writes it where it belongs unless the run was a partial one. */
function publish(report: LiveReport, options: LiveOptions): void {
  const folder = options.out ?? (isCompleteRun(options) ? committedFolder : undefined);
  publishReport(folder, "live", {
    "live.md": liveMarkdown(report),
    "live.json": `${JSON.stringify(report, undefined, 2)}\n`,
  });
}
