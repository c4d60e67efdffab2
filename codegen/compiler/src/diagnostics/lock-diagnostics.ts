import type { DiagnosticDefinition } from "./diagnostic.ts";
import { error } from "./diagnostic.ts";

/** Parameters of the diagnostics about the lock file. */
export interface LockDiagnosticParams {
  readonly "lock-missing": { readonly path: string };
  readonly "lock-stale": { readonly change: string; readonly more: number };
  readonly "lock-conflict": Record<never, never>;
  readonly "lock-syntax": { readonly problem: string };
  readonly "lock-invalid": { readonly problem: string };
  readonly "lock-not-canonical": { readonly expected: string };
  readonly "lock-version": { readonly version: string };
  readonly "lock-fingerprint": {
    readonly revision: number;
    readonly stored: string;
    readonly computed: string;
  };
  readonly "lock-other-protocol": { readonly lock: string; readonly schema: string };
  readonly "lock-unreadable": { readonly problem: string };
  readonly "lock-unwritable": { readonly problem: string };
  readonly "lock-diverged": { readonly revision: number };
  readonly "lock-unresolved": { readonly problem: string };
  readonly "lock-other-lineage": { readonly ours: string; readonly theirs: string };
  readonly "release-empty": { readonly revision: number };
  readonly "release-not-descended": { readonly problem: string };
}

/** Diagnostics about the lock file. */
export const lockDiagnostics: {
  readonly [Code in keyof LockDiagnosticParams]: DiagnosticDefinition<LockDiagnosticParams[Code]>;
} = {
  "lock-missing": error(
    (p) =>
      `There is no lock file${p.path === "" ? "" : ` at ${p.path}`}, and a frozen run may not make one.`,
    "Restore the file from version control; if there never was one, run generate and commit it.",
  ),
  "lock-stale": error(
    (p) =>
      `The schema would change the lock, which is frozen: ${p.change}${p.more > 0 ? `, and ${p.more} more` : ""}.`,
    "Run generate without --frozen and commit the lock file.",
  ),
  "lock-conflict": error(
    () => "The lock file has merge conflict markers.",
    "Run lock resolve; it keeps what is released and numbers the drafts anew.",
  ),
  "lock-syntax": error(
    (p) => `The lock file is not JSON: ${p.problem}.`,
    "Restore the file from version control; it is never edited by hand.",
  ),
  "lock-invalid": error(
    (p) => `The lock file is damaged: ${p.problem}.`,
    "Restore the file from version control; it is never edited by hand.",
  ),
  "lock-not-canonical": error(
    (p) => `The lock file is not in its exact form: this line should read ${p.expected}`,
    "Restore the file from version control; it is never edited or formatted by hand.",
  ),
  "lock-version": error(
    (p) => `The lock file has version ${p.version}; this compiler reads version 1.`,
    "Update the compiler.",
  ),
  "lock-fingerprint": error(
    (p) =>
      `Released revision ${p.revision} was changed: its entries have fingerprint ${p.computed}, the lock says ${p.stored}.`,
    "Restore the file from version control; after a merge, run lock resolve.",
  ),
  "lock-other-protocol": error(
    (p) => `The lock belongs to the protocol ${p.lock}, the schema declares ${p.schema}.`,
    "Put the schema's own lock beside it, or keep the protocol's name; delete a lock of which nothing was released.",
  ),
  "lock-unreadable": error(
    (p) => `The lock file cannot be read: ${p.problem}.`,
    "Make the file readable, or name another.",
  ),
  "lock-unwritable": error(
    (p) => `The lock file cannot be written, and nothing was changed: ${p.problem}.`,
    "Make its folder writable.",
  ),
  "lock-diverged": error(
    (p) => `Revision ${p.revision} was released twice, with different content.`,
    "Keep the release that peers already speak, and release the other changes as a later revision.",
  ),
  "lock-unresolved": error(
    (p) => `The lock file cannot be resolved: ${p.problem}.`,
    "Resolve from the three versions in version control, or take the main branch's file and generate.",
  ),
  "lock-other-lineage": error(
    (p) => `The locks belong to different protocols: lineage ${p.ours} and ${p.theirs}.`,
    "Use locks that descend from the same first commit.",
  ),
  "release-empty": error(
    (p) =>
      `Nothing changed on the wire since revision ${p.revision}, so there is nothing to release.`,
    "Release when the schema has changed; names, docs and bounds need no revision.",
  ),
  "release-not-descended": error(
    (p) => `The lock does not descend from the base lock: ${p.problem}.`,
    "Merge the main branch first, run lock resolve if the lock conflicts, then generate and release.",
  ),
};
