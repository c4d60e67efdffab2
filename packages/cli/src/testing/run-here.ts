import type { ExitCode } from "../exit-code.ts";
import type { Surroundings } from "../output/reporter.ts";
import { run } from "../run.ts";
import type { CliResult } from "./run-cli.ts";

/** Surroundings in a folder that keep what is written. */
export function keptSurroundings(cwd: string): {
  readonly surroundings: Surroundings;
  readonly written: { out: string; err: string };
} {
  const written = { out: "", err: "" };
  const surroundings: Surroundings = {
    cwd,
    env: {},
    stdout: {
      write: (text) => {
        written.out += text;
      },
    },
    stderr: {
      write: (text) => {
        written.err += text;
      },
    },
    readInput: () => Promise.resolve(new Uint8Array()),
    untilStopped: () => Promise.resolve(),
  };
  return { surroundings, written };
}

/**
 * Runs the command in this process, which has loaded it: quicker than `runCli`, which proves in
 * addition what there is between the command and its process.
 */
export async function runHere(
  args: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<CliResult> {
  const { surroundings, written } = keptSurroundings(cwd);
  const code: ExitCode = await run(args, surroundings);
  return { code, stdout: written.out, stderr: written.err };
}

/** Runs the command for what a test needs before it begins. */
export async function prepare(cwd: string, ...args: readonly string[]): Promise<void> {
  const { code, stderr } = await runHere(args, { cwd });
  if (code !== 0) throw new Error(`twobyte ${args.join(" ")} ended with ${code}: ${stderr}`);
}
