import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { resolveOut } from "../build-output.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCodes } from "../exit-code.ts";
import { diagnosed, report } from "../outcome.ts";
import { shortPath } from "../output/format-diagnostic.ts";
import type { Reporter, Surroundings } from "../output/reporter.ts";
import { FindingsProblem, UsageProblem } from "../problems.ts";
import { runOnChange } from "../watch/run-on-change.ts";
import { watchFiles } from "../watch/watch-files.ts";
import type { GenerateOptions } from "./generate.ts";
import { generate } from "./generate.ts";

/** How long files have to be at rest before the next run, in milliseconds. */
const restMs = 100;

/**
 * Generates now and again when a source file near the schema changes, until it is stopped. Findings
 * end a run, not the watch; under `--json` each run prints one line.
 */
export async function watchAndGenerate(
  options: GenerateOptions,
  reporter: Reporter,
  { untilStopped }: Surroundings,
): Promise<ExitCode> {
  if (options.frozen === true) throw new UsageProblem("--watch and --frozen exclude each other.");
  const root = packageFolder(resolve(reporter.cwd, options.schema));
  const source = watchFiles({ root, except: [resolveOut(options.out, reporter.cwd)] });
  const run = async (): Promise<void> => {
    try {
      report(reporter, "generate", await generate(options, reporter), true);
    } catch (error) {
      if (!(error instanceof FindingsProblem)) throw error;
      report(reporter, "generate", diagnosed(error.diagnostics), true);
    }
    reporter.say(`Watching ${shortPath(root, reporter.cwd)}; Ctrl-C ends it.`);
  };
  await runOnChange({ run, source, stopped: untilStopped(), settle: () => sleep(restMs) });
  return exitCodes.fine;
}

/** The folder of the package that a file belongs to, or else the file's own. */
function packageFolder(file: string): string {
  for (let folder = dirname(file); dirname(folder) !== folder; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
  }
  return dirname(file);
}
