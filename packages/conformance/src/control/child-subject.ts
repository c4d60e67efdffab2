import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import type { ControlClock } from "./clock.ts";
import { processClock } from "./clock.ts";
import type { ControlLimits } from "./control-link.ts";
import { ControlLink, defaultLimits } from "./control-link.ts";
import { introduce } from "./introduce.ts";
import { LineSplitter } from "./line-splitter.ts";
import { LineWriter } from "./line-writer.ts";
import { LinkSubject } from "./link-subject.ts";
import type { Subject } from "./subject.ts";
import { SubjectFailure } from "./subject.ts";
import type { SubjectSource } from "./subject-source.ts";

/** How a child is started and judged. */
export interface ChildOptions {
  /** Its working directory; this process's unless given. */
  readonly cwd?: string;
  /** Its environment; this process's unless given. */
  readonly env?: { readonly [name: string]: string | undefined };
  readonly clock?: ControlClock;
  readonly limits?: Partial<ControlLimits>;
}

/**
 * Subjects that are child processes, spoken to over standard input and output.
 *
 * @param command a command line for the system's shell, or a program and its arguments
 */
export function childSource(
  command: string | readonly [program: string, ...args: string[]],
  options: ChildOptions = {},
): SubjectSource {
  const what = typeof command === "string" ? command : command.join(" ");
  return {
    what,
    start: () => startChild(command, options),
    close: () => Promise.resolve(),
  };
}

const killMs = 1_000;
const closedMs = 250;
const keptStderr = 64 * 1024;
const isPosix = process.platform !== "win32";

async function startChild(
  command: string | readonly [string, ...string[]],
  options: ChildOptions,
): Promise<Subject> {
  const { clock = processClock } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const child = spawnChild(command, options);
  let stderr = "";
  let untaken = 0;
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-keptStderr);
    untaken = Math.min(untaken + text.length, keptStderr);
  });
  const writer = new LineWriter((text) => void child.stdin.write(text));
  const link = new ControlLink(
    (message) => writer.say(message),
    clock,
    limits,
    () => killChild(child),
  );
  const ended = watchChild(child, link);
  const handle = {
    takeStderr: () => {
      const taken = stderr.slice(stderr.length - untaken);
      untaken = 0;
      return taken;
    },
    stderr: () => stderr,
    end: async () => {
      writer.flush();
      child.stdin.end();
      const stopClock = processClock.after(killMs, () => killChild(child));
      await ended;
      stopClock();
      killChild(child);
    },
  };
  try {
    return new LinkSubject(await introduce(link, randomInt(2 ** 40)), link, handle);
  } catch (error) {
    killChild(child);
    await ended;
    if (!(error instanceof SubjectFailure) || stderr.trim() === "") throw error;
    throw new SubjectFailure(error.kind, `${error.message} It wrote: ${stderr.trim()}`);
  }
}

function spawnChild(
  command: string | readonly [string, ...string[]],
  { cwd, env }: ChildOptions,
): ChildProcessWithoutNullStreams {
  // A group of its own, so that what a shell or the subject starts ends with it.
  const options = {
    cwd,
    env: { ...(env ?? process.env) },
    detached: isPosix,
    stdio: "pipe" as const,
  };
  if (typeof command === "string") return spawn(command, { ...options, shell: true });
  const [program, ...args] = command;
  return spawn(program, args, options);
}

/** Tells the conversation what the process does; resolves when it has ended. */
function watchChild(child: ChildProcessWithoutNullStreams, link: ControlLink): Promise<void> {
  const lines = new LineSplitter((line) => link.receive(line));
  child.stdin.on("error", () => undefined);
  child.stdout.on("data", (bytes: Buffer) => {
    if (link.isOver) return;
    link.count(bytes.length);
    lines.push(bytes);
  });
  const stopClocks: (() => void)[] = [];
  child.stdout.on("end", () => {
    // Usually it ends with this; one that lives on without an output is told apart.
    const stopClock = processClock.after(closedMs, () => {
      link.fail("closed", "It closed its standard output and went on running.");
    });
    stopClocks.push(stopClock);
  });
  const killWithParent = (): void => killChild(child);
  process.once("exit", killWithParent);
  return new Promise((resolve) => {
    const end = (code: number | null, signal: NodeJS.Signals | null): void => {
      process.removeListener("exit", killWithParent);
      for (const stopClock of stopClocks) stopClock();
      const cut = lines.rest(200);
      const behind = cut === "" ? "." : `, in the middle of a line: ${cut}`;
      const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
      link.fail("crashed", `It ${how}${behind}`);
      resolve();
    };
    child.on("error", (error) => {
      link.fail("not-a-subject", `It could not be started: ${error.message}`);
      resolve();
    });
    child.on("close", end);
    // What it started may hold its output open.
    child.on("exit", (code, signal) => {
      stopClocks.push(processClock.after(closedMs, () => end(code, signal)));
    });
  });
}

function killChild(child: ChildProcessWithoutNullStreams): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    if (isPosix) process.kill(-pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It is gone, with all that it started.
  }
}
