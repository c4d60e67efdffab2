import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";

/** Most open files of a child, if the system allows that many. */
const FILES = 20_000;

/**
 * Starts a program with as many open files as it may have, up to 20,000. Its output is this
 * process's; with `ipc` there are messages.
 */
export function startChild(command: readonly string[], ipc: boolean): ChildProcess {
  const raise = `ulimit -n ${FILES} 2>/dev/null || ulimit -n "$(ulimit -Hn)"; exec "$@"`;
  return spawn("/bin/sh", ["-c", raise, "sh", ...command], {
    stdio: ["ignore", "inherit", "inherit", ...(ipc ? ["ipc" as const] : [])],
  });
}

/** Resolves with the exit code, or the signal, of a child. */
export function exitOf(child: ChildProcess): Promise<number | string> {
  const { exitCode, signalCode } = child;
  if (exitCode !== null) return Promise.resolve(exitCode);
  if (signalCode !== null) return Promise.resolve(signalCode);
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal ?? -1));
  });
}
