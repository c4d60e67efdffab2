import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileError } from "../output/diagnostic.ts";
import { FindingsProblem } from "../problems.ts";
import { makeFolder, removeIfEmpty } from "./folders.ts";
import { fsCode, throwFsError } from "./fs-problem.ts";
import type { Place } from "./place.ts";

/** Who holds a guard: a line of the guard's file. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

export interface GuardOptions {
  /** How long to wait for another run to end, in milliseconds; 60 s when left out. */
  readonly waitMs?: number;
  /** Told once, when there is something to wait for. */
  readonly onWait?: (file: string, holder: string) => void;
}

/**
 * Runs an action while no other run of the command is at work in one of these places. The guards are
 * removed whatever happens, with the folders that were made for them and are empty still; one that a killed run left behind on this machine is taken over. Throws a
 * `FindingsProblem` when another run doesn't end in time.
 */
export async function withGuards<Result>(
  places: readonly Place[],
  action: () => Result | Promise<Result>,
  options: GuardOptions = {},
): Promise<Result> {
  const held: string[] = [];
  const made: string[] = [];
  const release = (): void => {
    for (const file of held.splice(0)) rmSync(file, { force: true });
    for (const folder of made.splice(0).reverse()) removeIfEmpty(folder);
  };
  const stop = (signal: NodeJS.Signals): void => {
    release();
    removeListeners();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const removeListeners = (): void => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    // All runs take them in the same order, so that no two wait for each other.
    for (const file of new Set(places.map(({ guard }) => guard).sort())) {
      await acquire(file, made, options);
      held.push(file);
    }
    return await action();
  } finally {
    release();
    removeListeners();
  }
}

async function acquire(file: string, made: string[], options: GuardOptions): Promise<void> {
  const { waitMs = 60_000, onWait } = options;
  const step = 50;
  for (let waited = 0; !take(file, made); waited += step) {
    const text = read(file);
    if (text === undefined) continue;
    const holder = parseHolder(text);
    if (holder !== undefined && isGone(holder)) {
      breakGuard(file, text);
      continue;
    }
    const name = holder === undefined ? "another run" : `process ${holder.pid} on ${holder.host}`;
    if (waited === 0) onWait?.(file, name);
    if (waited >= waitMs) throw new FindingsProblem([guardHeld(file, name)]);
    await sleep(step);
  }
}

function take(file: string, made: string[]): boolean {
  try {
    makeFolder(dirname(file), made);
    const own = { pid: process.pid, host: hostname(), run: randomBytes(6).toString("hex") };
    writeFileSync(file, `${JSON.stringify(own)}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (fsCode(error) === "EEXIST") return false;
    return throwFsError(error, "written", dirname(file));
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (fsCode(error) === "ENOENT") return undefined;
    return throwFsError(error, "read", file);
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const { pid, host } = value as Partial<Holder>;
    return typeof pid === "number" && typeof host === "string" ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return fsCode(error) === "ESRCH";
  }
}

/** Removes a guard whose run is gone; when another run has taken it meanwhile, it gets it back. */
function breakGuard(file: string, text: string): void {
  const aside = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== text) linkSync(aside, file);
  } catch {
    // Another run was faster.
  }
  rmSync(aside, { force: true });
}

function guardHeld(file: string, holder: string): ReturnType<typeof fileError> {
  return fileError(
    "output-busy",
    file,
    `Another run of the command is at work here: ${holder}.`,
    "Wait until it has ended. If it is not there any more, remove this file.",
  );
}
