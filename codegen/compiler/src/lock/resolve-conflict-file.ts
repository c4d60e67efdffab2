import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import { checkLockShape } from "./check-lock-shape.ts";
import type { Lock } from "./lock.ts";
import type { LockFile } from "./read-lock-entries.ts";
import { readLockEntries } from "./read-lock-entries.ts";
import type { ResolvedLock } from "./resolve-lock.ts";
import { resolveLock } from "./resolve-lock.ts";

/** The versions of a text that has conflict markers. */
interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** Only if the markers show it (`merge.conflictStyle` diff3 or zdiff3). */
  readonly base?: string;
}

/** Takes a text with conflict markers apart; undefined when there are none. */
function splitConflict(text: string): ConflictSides | undefined {
  const sides = { ours: [] as string[], base: [] as string[], theirs: [] as string[] };
  let inside: keyof typeof sides | undefined;
  let found = false;
  let hasBase = false;
  for (const line of text.split(/\r?\n/)) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: |$)/.exec(line)?.[1]?.[0];
    if (mark === "<") {
      inside = "ours";
      found = true;
    } else if (mark === "|" && inside === "ours") {
      inside = "base";
      hasBase = true;
    } else if (mark === "=" && inside !== undefined) {
      inside = "theirs";
    } else if (mark === ">" && inside === "theirs") {
      inside = undefined;
    } else if (inside === undefined) {
      for (const lines of Object.values(sides)) lines.push(line);
    } else {
      sides[inside].push(line);
    }
  }
  if (!found || inside !== undefined) return undefined;
  const join = (lines: readonly string[]): string => lines.join("\n");
  return {
    ours: join(sides.ours),
    theirs: join(sides.theirs),
    ...(hasBase && { base: join(sides.base) }),
  };
}

/**
 * Resolves a lock file with conflict markers. The three versions from version control are the
 * better source: markers do not show what one side changed where the other did not.
 *
 * @param file the path that positions name
 */
export function resolveConflictFile(text: string, file: string): ResolvedLock {
  const span = { file, line: 1, column: 1 };
  const sides = splitConflict(text);
  if (sides === undefined) {
    const problem = "it has no complete conflict markers";
    return { diagnostics: [createDiagnostic("lock-unresolved", { problem }, span)] };
  }
  const ours = readLines(sides.ours);
  const theirs = readLines(sides.theirs);
  const base = sides.base === undefined ? undefined : readLines(sides.base);
  const broken = [ours, theirs, base].find((side) => typeof side === "string");
  if (typeof broken === "string" || typeof ours === "string" || typeof theirs === "string") {
    const problem = typeof broken === "string" ? broken : "";
    return { diagnostics: [createDiagnostic("lock-unresolved", { problem }, span)] };
  }
  return resolveLock(typeof base === "string" ? undefined : base, ours, theirs);
}

/** A lock from lines of which some commas may be missing or too many, or what is wrong. */
function readLines(text: string): Lock | string {
  const revisions: unknown[] = [];
  const entries: unknown[] = [];
  const header: Record<string, unknown> = {};
  for (const line of text.split("\n")) {
    const bare = line.trim().replace(/,$/, "");
    const key = /^"(lockVersion|protocol|lineage)": (.*)$/.exec(bare);
    try {
      if (key !== null) header[key[1] ?? ""] = JSON.parse(key[2] ?? "");
      else if (/^\[\d/.test(bare)) revisions.push(JSON.parse(bare));
      else if (bare.startsWith('["')) entries.push(JSON.parse(bare));
    } catch {
      return `a line is no entry: ${bare}`;
    }
  }
  const file = { ...header, revisions, entries };
  const problem = checkLockShape(file);
  return problem === undefined ? readLockEntries(file as unknown as LockFile) : problem.problem;
}
