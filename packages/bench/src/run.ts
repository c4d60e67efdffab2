/** The benchmark's command; `--help` tells its options and exit codes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assembleReport } from "./assemble-report.ts";
import { currentLoad } from "./machine.ts";
import type { Options } from "./options.ts";
import { parseOptions, UsageError, usage } from "./options.ts";
import { busyAtStart, judgeQuiet } from "./quiet.ts";
import type { Report } from "./report.ts";
import { reportMarkdown } from "./report.ts";
import { summary } from "./report-targets.ts";
import { JobFailure, mayUseFifo, runJob } from "./run-job.ts";
import type { Selection } from "./selection.ts";
import { select } from "./selection.ts";
import { sweep } from "./sweep.ts";

const exit = { done: 0, targetFailed: 1, usage: 2, codecFailed: 3, isVoid: 4 } as const;
const committedFolder = fileURLToPath(new URL("../../../docs/benchmarks/", import.meta.url));

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (!options.help) return await run(options, await select(options));
    process.stdout.write(usage);
    return exit.done;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      return exit.usage;
    }
    if (error instanceof JobFailure) {
      console.error(error.message);
      return exit.codecFailed;
    }
    throw error;
  }
}

async function run(options: Options, selection: Selection): Promise<number> {
  const load = currentLoad();
  const busy = busyAtStart(load, options.limits);
  if (busy !== undefined) return endVoid([busy]);
  const fifo = options.fifo && mayUseFifo();
  if (options.fifo && !fifo) console.error("real-time scheduling is not allowed here: without it");
  const result = await sweep(
    {
      codecs: [...selection.subjects, ...selection.peers].map(({ name }) => name),
      workloads: selection.workloads.map(({ name }) => name),
      rounds: options.rounds,
      timing: options.timing,
    },
    (job) => runJob(job, fifo),
    (round) => console.error(`sweep ${round + 1} of ${options.rounds}`),
  );
  const quiet = judgeQuiet(load, result.calibrations, options.limits);
  if (quiet.reasons.length > 0) return endVoid(quiet.reasons);
  const report = assembleReport(options, selection, result, quiet, fifo);
  publish(report, options, selection);
  if (report.outcomes.length > 0) console.error(`targets: ${summary(report.outcomes)}`);
  const failed = report.outcomes.some(({ verdict }) => verdict === "fail");
  return failed ? exit.targetFailed : exit.done;
}

function endVoid(reasons: readonly string[]): number {
  console.error(`VOID: ${reasons.join("; ")}. No table is written. Void is not a pass.`);
  return exit.isVoid;
}

/** Prints the report, and writes it where it belongs unless the run was a partial one. */
function publish(report: Report, options: Options, selection: Selection): void {
  const markdown = reportMarkdown(report);
  process.stdout.write(markdown);
  const folder = options.out ?? (selection.complete ? committedFolder : undefined);
  if (folder === undefined) {
    console.error("a partial run: nothing is written (--out FOLDER writes it there)");
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "codec.md"), markdown);
  writeFileSync(join(folder, "codec.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  console.error(`written: ${join(folder, "codec.md")} and codec.json`);
}
