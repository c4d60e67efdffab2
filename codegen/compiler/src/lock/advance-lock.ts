import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import { advanceCodes } from "./advance-codes.ts";
import { advanceEnums, advanceUnions } from "./advance-members.ts";
import { advanceServices } from "./advance-services.ts";
import { advanceStructs } from "./advance-structs.ts";
import { applyRenames } from "./apply-renames.ts";
import { dropDraft } from "./drop-draft.ts";
import { findRenames } from "./find-renames.ts";
import type { Lifetime, Lock, LockRevision } from "./lock.ts";
import { lastReleased } from "./lock.ts";
import type { LockInput } from "./lock-input.ts";
import type { Advance } from "./merge-by-name.ts";

/** A lock in which nothing has a place yet. */
export function emptyLock(protocol: string, lineage: string): Lock {
  return {
    lockVersion: 1,
    protocol,
    lineage,
    revisions: [],
    structs: [],
    enums: [],
    unions: [],
    services: [],
    codes: [],
  };
}

/**
 * The lock that follows from what is released and what is declared now. The draft of the given lock
 * counts for nothing but the names that it knew, so the result depends on no draft in between.
 */
export function advanceLock(
  lock: Lock,
  input: LockInput,
): { lock: Lock; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const released = dropDraft(lock);
  //@fault into-the-released R-EVO-1 const draft = Math.max(1, lastReleased(released));
  const draft = lastReleased(released) + 1;
  const base = applyRenames(released, findRenames(lock, released, input, diagnostics));
  const advance: Advance = { base, draft, diagnostics };
  checkKinds(advance, input);
  if (diagnostics.length > 0) return { lock, diagnostics };
  const structs = advanceStructs(advance, input.structs);
  const enums = advanceEnums(advance, input.enums);
  const unions = advanceUnions(advance, input.unions);
  const placed = advanceServices(advance, input.services);
  const { codes, services } = advanceCodes(advance, placed, input);
  const next = { ...base, structs, enums, unions, services, codes };
  const revision: LockRevision = { number: draft, state: "draft" };
  const hasDraft = draft === 1 || touches(next, draft);
  const revisions = hasDraft ? [...base.revisions, revision] : base.revisions;
  return { lock: { ...next, revisions }, diagnostics };
}

/** A name that was released as one kind of type never becomes another. */
function checkKinds({ base, diagnostics }: Advance, input: LockInput): void {
  const kinds = ["struct", "enum", "union"] as const;
  const was = new Map(
    kinds.flatMap((kind) => base[`${kind}s`].map((type) => [type.name, kind] as const)),
  );
  for (const is of kinds) {
    for (const { name, span } of input[`${is}s`]) {
      const before = was.get(name);
      //@fault kind-by-and-by R-EVO-24 if (before !== null) continue;
      if (before === undefined || before === is) continue;
      diagnostics.push(createDiagnostic("name-taken", { name, was: before, is }, span));
    }
  }
}

/** Whether anything begins or ends in a revision. */
function touches(lock: Lock, revision: number): boolean {
  const any = (items: readonly Lifetime[]): boolean =>
    items.some((item) => item.since === revision || item.removed === revision);
  return (
    any(lock.codes) ||
    [...lock.structs, ...lock.enums, ...lock.unions, ...lock.services].some(
      (one) =>
        any([one]) ||
        any("fields" in one ? one.fields : "methods" in one ? one.methods : one.members),
    ) ||
    lock.services.some((service) =>
      service.methods.some((it) => any([...it.outputs, ...it.inputs, ...it.errors])),
    )
  );
}
