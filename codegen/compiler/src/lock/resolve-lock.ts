import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import { advanceLock } from "./advance-lock.ts";
import { checkLock } from "./check-lock.ts";
import { findFingerprintMismatch } from "./fingerprint.ts";
import type { Lock, LockRevision } from "./lock.ts";
import { lastReleased } from "./lock.ts";
import { lockToInput } from "./lock-to-input.ts";
import { mergeInputs } from "./merge-inputs.ts";
import { mergeNames } from "./merge-names.ts";

/** What merging two locks came to. */
export interface ResolvedLock {
  /** Absent when a diagnostic is an error. */
  readonly lock?: Lock;
  /** Why they cannot be merged, if they cannot. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Merges two branches' locks: keeps whatever either released, and numbers the drafts of both anew
 * behind it. The next compile settles what only the schema can tell.
 *
 * @param base the common ancestor; without it, what one side removed in its draft may come back
 */
export function resolveLock(base: Lock | undefined, ours: Lock, theirs: Lock): ResolvedLock {
  const foreign = [base, theirs].find(
    (lock) => lock !== undefined && lock.lineage !== ours.lineage,
  );
  if (foreign !== undefined) {
    const params = { ours: ours.lineage, theirs: foreign.lineage };
    return { diagnostics: [createDiagnostic("lock-other-lineage", params)] };
  }
  const [ourCount, theirCount] = [lastReleased(ours), lastReleased(theirs)];
  const common = Math.min(ourCount, theirCount);
  for (let at = 0; at < common; at += 1) {
    //@fault diverged-and-resolved R-LOCK-8 if (at < 0) {
    if (fingerprintOf(ours.revisions[at]) !== fingerprintOf(theirs.revisions[at])) {
      return { diagnostics: [createDiagnostic("lock-diverged", { revision: at + 1 })] };
    }
  }
  const ancestor = base !== undefined && lastReleased(base) <= common ? base : undefined;
  const versions = mergeNames({ base: ancestor, ours, theirs }, common);
  const input = mergeInputs({
    base: versions.base === undefined ? undefined : lockToInput(versions.base),
    ours: lockToInput(versions.ours),
    theirs: lockToInput(versions.theirs),
  });
  //@fault ours-is-ahead R-LOCK-7 const ahead = versions.ours;
  const ahead = theirCount > ourCount ? versions.theirs : versions.ours;
  const { lock, diagnostics } = advanceLock(ahead, input);
  if (hasErrors(diagnostics)) return { diagnostics };
  const problems = [...checkLock(lock).map(({ problem }) => problem), ...mismatch(lock)];
  if (problems.length > 0) {
    const problem = problems[0] ?? "";
    return { diagnostics: [...diagnostics, createDiagnostic("lock-unresolved", { problem })] };
  }
  return { lock, diagnostics };
}

function fingerprintOf(revision: LockRevision | undefined): string | undefined {
  return revision?.state === "released" ? revision.fingerprint : undefined;
}

function mismatch(lock: Lock): string[] {
  const found = findFingerprintMismatch(lock);
  return found === undefined ? [] : [`revision ${found.revision} would not be what was released`];
}
