import { resolve } from "node:path";
import type { SubjectSource } from "@twobyte/conformance/subject";
import { attachedSource, childSource, loadModuleSource } from "@twobyte/conformance/subject";
import type { Reporter } from "../../output/reporter.ts";
import { UsageProblem } from "../../problems.ts";

/** Where the subject is. */
export interface SubjectOptions {
  readonly command?: string;
  readonly module?: string;
  readonly attach?: number;
}

/** Where subjects come from; a `UsageProblem` unless exactly one way was named. */
export async function subjectSource(
  { command, module: file, attach }: SubjectOptions,
  reporter: Reporter,
): Promise<SubjectSource> {
  const given = [command, file, attach].filter((one) => one !== undefined);
  if (given.length !== 1) {
    throw new UsageProblem("Name the subject, in one way: --command, --module or --attach.");
  }
  if (command !== undefined) return childSource(command, { cwd: reporter.cwd });
  if (file !== undefined) {
    try {
      return await loadModuleSource(resolve(reporter.cwd, file));
    } catch (error) {
      throw new UsageProblem(`--module: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const source = await attachedSource({ port: attach ?? 0 });
  reporter.say(`Waiting for a subject at ${source.url}`);
  return source;
}

/** The options as one would type them in a shell again. */
export function subjectWords({ command, module: file, attach }: SubjectOptions): string {
  if (command !== undefined) return `--command ${quoted(command)}`;
  if (file !== undefined) return `--module ${quoted(file)}`;
  return `--attach ${attach ?? 0}`;
}

function quoted(word: string): string {
  return /^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
