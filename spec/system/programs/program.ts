import { spawn } from "node:child_process";
import { once } from "node:events";

/** How long a program that was told to end may take, in ms. */
const GRACE = 5000;

/** A program that runs in the foreground. */
export interface Program {
  readonly pid: number;
  /** Aborts when the program has ended; the reason has what it printed. */
  readonly ended: AbortSignal;
  /** Sends it a signal. */
  kill(signal: NodeJS.Signals): void;
  /** Ends it, kindly first; resolves when it is gone. */
  stop(): Promise<void>;
}

/** Where programs are: some systems keep proxies where no person looks for commands. */
const PATH = `${process.env["PATH"]}:/usr/sbin`;

/** Starts a program with an empty environment but for PATH. Rejects when there is no such program. */
export async function startProgram(command: string, args: readonly string[]): Promise<Program> {
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      printed += String(chunk);
    });
  await once(child, "spawn");
  const end = new AbortController();
  child.once("exit", (code, signal) =>
    end.abort(new Error(`${command} ended with ${code ?? signal}: ${printed}`)),
  );
  return {
    pid: child.pid ?? -1,
    ended: end.signal,
    kill: (signal) => void child.kill(signal),
    async stop() {
      if (end.signal.aborted) return;
      const gone = once(child, "exit");
      const timer = setTimeout(() => child.kill("SIGKILL"), GRACE);
      child.kill("SIGTERM");
      await gone;
      clearTimeout(timer);
    },
  };
}
