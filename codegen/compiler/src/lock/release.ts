import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import { computeFingerprint } from "./fingerprint.ts";
import type { Lock } from "./lock.ts";
import { lastReleased } from "./lock.ts";

/**
 * Freezes the draft: stores its fingerprint, so that nothing in it can change any more. Refuses when
 * there is no draft, and when the lock does not descend from the base lock (the main branch's).
 *
 * @param base absent when the main branch has no lock yet
 */
export function releaseLock(
  lock: Lock,
  base?: Lock,
): { readonly lock?: Lock; readonly diagnostics: readonly Diagnostic[] } {
  //@fault released-from-anywhere R-LOCK-10 const problem = undefined;
  const problem = base === undefined ? undefined : findNoDescent(lock, base);
  if (problem !== undefined) {
    return { diagnostics: [createDiagnostic("release-not-descended", { problem })] };
  }
  const released = lastReleased(lock);
  //@fault released-without-draft R-LOCK-9 const draft = lock.revisions[released] ?? { number: released + 1, state: "draft" as const };
  const draft = lock.revisions[released];
  if (draft === undefined) {
    return { diagnostics: [createDiagnostic("release-empty", { revision: released })] };
  }
  const last = lock.revisions[released - 1];
  const previous = last?.state === "released" ? last.fingerprint : "";
  const fingerprint = computeFingerprint(lock, draft.number, previous);
  const revisions = [
    ...lock.revisions.slice(0, released),
    { number: draft.number, state: "released" as const, fingerprint },
  ];
  return { lock: { ...lock, revisions }, diagnostics: [] };
}

/** Why a lock does not descend from another; undefined when it does. */
function findNoDescent(lock: Lock, base: Lock): string | undefined {
  if (lock.lineage !== base.lineage) {
    return `its lineage is ${lock.lineage}, the base's is ${base.lineage}`;
  }
  for (const revision of base.revisions) {
    if (revision.state === "draft") continue;
    const own = lock.revisions[revision.number - 1];
    if (own?.state !== "released") {
      return `the base has released revision ${revision.number}, and it has not`;
    }
    if (own.fingerprint !== revision.fingerprint) {
      return `revision ${revision.number} is ${own.fingerprint} in it and ${revision.fingerprint} in the base`;
    }
  }
  return undefined;
}
