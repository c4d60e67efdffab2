import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "./options.ts";
import { JobFailure } from "./run-job.ts";

/** How a benchmark ends. */
export const exitCodes = {
  done: 0,
  targetFailed: 1,
  usage: 2,
  subjectFailed: 3,
  isVoid: 4,
} as const;

/** Where reports are committed. */
export const committedFolder: string = fileURLToPath(
  new URL("../../../docs/benchmarks/", import.meta.url),
);

/** Runs a benchmark's command; gives its exit code. */
export async function benchmarkCommand<Options extends { readonly help: boolean }>(
  usage: string,
  parse: () => Options,
  run: (options: Options) => Promise<number>,
): Promise<number> {
  try {
    const options = parse();
    if (!options.help) return await run(options);
    process.stdout.write(usage);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      return exitCodes.usage;
    }
    if (error instanceof JobFailure) {
      console.error(error.message);
      return exitCodes.subjectFailed;
    }
    throw error;
  }
}

/** The machine was busy; gives the exit code. */
export function endVoid(reasons: readonly string[]): number {
  console.error(`VOID: ${reasons.join("; ")}. No table is written. Void is not a pass.`);
  return exitCodes.isVoid;
}

/** Prints the report, and writes its files where they belong, unless nobody says where. */
export function publishReport(
  folder: string | undefined,
  name: string,
  files: Readonly<Record<string, string>>,
): void {
  process.stdout.write(files[`${name}.md`] ?? "");
  if (folder === undefined) {
    console.error("a partial run: nothing is written (--out FOLDER writes it there)");
    return;
  }
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
  }
  console.error(`written: ${Object.keys(files).join(", ")} in ${folder}`);
}
