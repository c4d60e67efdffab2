import type { ExitCode } from "../exit-code.ts";
import type { Surroundings } from "../output/reporter.ts";
import { run } from "../run.ts";

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

/** Runs the command in this process, which is quicker; for what a test needs before it begins. */
export async function prepare(cwd: string, ...args: readonly string[]): Promise<void> {
  const { surroundings, written } = keptSurroundings(cwd);
  const code: ExitCode = await run(args, surroundings);
  if (code !== 0) throw new Error(`twobyte ${args.join(" ")} ended with ${code}: ${written.err}`);
}
