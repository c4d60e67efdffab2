/** The load benchmark's command; `--help` tells its options and exit codes. */
import { canPin } from "../child-process.ts";
import {
  benchmarkCommand,
  committedFolder,
  endVoid,
  exitCodes,
  publishReport,
} from "../comparison-command.ts";
import type { Sampled } from "../interleaved.ts";
import { interleaved } from "../interleaved.ts";
import { currentLoad, machineLine, peerVersions } from "../machine.ts";
import { busyAtStart, judgeQuiet } from "../quiet.ts";
import { steadily } from "../steadily.ts";
import type { LoadJob, LoadMeasure, LoadScenario } from "./load-job.ts";
import type { LoadOptions } from "./load-options.ts";
import { isCompleteLoad, loadUsage, parseLoadOptions } from "./load-options.ts";
import { loadPictures } from "./load-pictures.ts";
import { loadJobs } from "./load-plan.ts";
import { loadMarkdown, targetTable } from "./load-report.ts";
import { judgeLoad, loadTargets } from "./load-targets.ts";
import { runFanout } from "./run-fanout.ts";
import { runMemory } from "./run-memory.ts";
import { runSoak } from "./run-soak.ts";
import { runStorm } from "./run-storm.ts";
import { loadSubjectNamed, loadSubjectNames } from "./subjects/registry.ts";

/** So much of an hour goes into a minute of the soak. */
const SOAK = { clients: 2000, scale: 20, minutes: 3 } as const;

process.exitCode = await benchmarkCommand(
  loadUsage,
  () => parseLoadOptions(process.argv.slice(2)),
  run,
);

async function run(options: LoadOptions): Promise<number> {
  const { rounds, timing, limits } = options;
  const load = currentLoad();
  const busy = busyAtStart(load, limits);
  if (busy !== undefined) return endVoid([busy]);
  const pinned = canPin();
  const scenarios = options.scenarios.filter((one) => one !== "soak");
  let again = 0;
  const { series, calibrations } = await interleaved<LoadScenario, LoadMeasure, LoadJob>(
    loadJobs(scenarios, timing),
    rounds,
    steadily<LoadJob, LoadMeasure>(
      (job) => runJob(job, pinned),
      limits.spread,
      (slower) => {
        again++;
        console.error(
          `    again: the kernel took ${(slower * 100).toFixed(0)} % longer than usual`,
        );
      },
    ),
    (round) => console.error(`round ${round + 1} of ${rounds}`),
  );
  const soak = options.scenarios.includes("soak") ? await runSoak({ ...SOAK, pinned }) : undefined;
  const quiet = judgeQuiet(load, calibrations, limits);
  const outcomes = loadTargets
    .filter(({ scenario }) => scenarios.includes(scenario))
    .map((target) => judgeLoad(target, series));
  if (calibrations.length > 0 && quiet.reasons.length > 0) {
    // Whoever waited for it may learn from it, but it is no result.
    console.error(`The run is void. What it measured:\n\n${targetTable(outcomes)}\n`);
    return endVoid(quiet.reasons);
  }
  const subjects = await Promise.all(loadSubjectNames.map(loadSubjectNamed));
  const report = {
    machine: machineLine(),
    versions: peerVersions(subjects.flatMap(({ packages }) => packages)),
    rounds,
    timing,
    pinned,
    quiet,
    again,
    scenarios,
    subjects: subjects.map(({ name, label, note, isYardstick }) => ({
      name,
      label,
      isYardstick: isYardstick === true,
      ...(note !== undefined && { note }),
    })),
    series,
    outcomes,
    soak,
  };
  const folder = options.out ?? (isCompleteLoad(options) ? committedFolder : undefined);
  publishReport(folder, "load", {
    "load.md": loadMarkdown(report),
    "load.json": `${JSON.stringify(report, undefined, 2)}\n`,
    ...loadPictures(report),
  });
  const hasFailed = outcomes.some(({ verdict }) => verdict === "FAIL");
  const isDirty = soak !== undefined && soak.left.length + soak.errors.length > 0;
  return hasFailed || isDirty ? exitCodes.targetFailed : exitCodes.done;
}

/** Says what is going on, for a whole run takes an hour. */
async function runJob(job: LoadJob, pinned: boolean): Promise<Sampled<LoadMeasure>> {
  console.error(`  ${job.scenario} ${job.subject}`);
  if (job.scenario === "memory") return await runMemory(job, pinned);
  if (job.scenario === "storm") return await runStorm(job, pinned);
  return await runFanout(job, pinned);
}
