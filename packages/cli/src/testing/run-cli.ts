import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a run of the command ended. */
export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as a user that owns nothing, where the tests run as one that may do everything. */
  readonly isNobody?: boolean;
}

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** Starts the built command as a child process. */
export function startCli(args: readonly string[], options: CliOptions): ChildProcess {
  const { cwd, env, isNobody = false } = options;
  const nobody = isNobody && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return spawn(process.execPath, [main, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "", ...env },
    stdio: "pipe",
    ...nobody,
  });
}

/** Runs the built command to its end. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const child = startCli(args, options);
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => {
    stdout += String(chunk);
  });
  child.stderr?.on("data", (chunk) => {
    stderr += String(chunk);
  });
  child.stdin?.end(options.input ?? "");
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}
