import type { IrSpan } from "../ir/ir.ts";

/** What the compiler tells an author: what happened, where, and what to do. */
export interface LockDiagnostic {
  readonly code: LockDiagnosticCode;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly fix: string;
  readonly span?: IrSpan;
}

export interface LockDiagnosticDefinition<Params> {
  readonly severity: "error" | "warning";
  readonly message: (params: Params) => string;
  readonly fix: string;
}

/** What each diagnostic is told. */
export interface LockDiagnosticParams {
  readonly "lock-missing": { path: string };
  readonly "lock-stale": { change: string; more: number };
  readonly "lock-conflict": Record<never, never>;
  readonly "lock-syntax": { problem: string };
  readonly "lock-invalid": { problem: string };
  readonly "lock-not-canonical": { expected: string };
  readonly "lock-version": { version: string };
  readonly "lock-fingerprint": { revision: number; stored: string; computed: string };
  readonly "lock-other-protocol": { lock: string; schema: string };
  readonly "lock-unreadable": { problem: string };
  readonly "lock-unwritable": { problem: string };
  readonly "lock-diverged": { revision: number };
  readonly "lock-unresolved": { problem: string };
  readonly "lock-other-lineage": { ours: string; theirs: string };
  readonly "release-empty": { revision: number };
  readonly "release-not-descended": { problem: string };
  readonly "rename-unknown": { what: string; name: string; from: string };
  readonly "rename-source-live": { what: string; name: string; from: string };
  readonly "name-taken": { name: string; was: string; is: string };
  readonly "field-type-changed": { field: string; before: string; after: string };
  readonly "field-added-required": { field: string; since: number };
  readonly "field-removed-required": { field: string };
  readonly "removed-unknown": { field: string };
  readonly "union-member-changed": { member: string; before: string; after: string };
  readonly "service-side-changed": { service: string; before: string; after: string };
  readonly "method-changed": { method: string; what: string; before: string; after: string };
  readonly "delta-name-reused": { field: string };
  readonly "code-syntax": { code: string; target: string };
  readonly "code-taken": { code: string; target: string; owner: string };
  readonly "code-moved": { code: string; target: string; released: string };
  readonly "code-unused": { code: string; target: string };
  readonly "codes-exhausted": { count: number };
  readonly "codes-scarce": { used: number; count: number };
  readonly "downlevel-member-invalid": { member: string; as: string; why: string };
  readonly "downlevel-skip-outside-stream": { member: string; where: string };
  readonly "endless-struct": { struct: string };
  readonly "nested-too-deep": { struct: string; depth: number; bound: number };
}

export type LockDiagnosticCode = keyof LockDiagnosticParams;

/** Every diagnostic about the lock, the layout and evolution. */
export const lockDiagnostics: {
  readonly [Code in LockDiagnosticCode]: LockDiagnosticDefinition<LockDiagnosticParams[Code]>;
} = {
  "lock-missing": {
    severity: "error",
    message: (p) =>
      `There is no lock file${p.path === "" ? "" : ` at ${p.path}`}, and a frozen run may not make one.`,
    fix: "Run generate without --frozen once and commit the lock file.",
  },
  "lock-stale": {
    severity: "error",
    message: (p) =>
      `The schema would change the lock, which is frozen: ${p.change}${p.more > 0 ? `, and ${p.more} more` : ""}.`,
    fix: "Run generate without --frozen and commit the lock file.",
  },
  "lock-conflict": {
    severity: "error",
    message: () => "The lock file has merge conflict markers.",
    fix: "Run lock resolve; it keeps what is released and numbers the drafts anew.",
  },
  "lock-syntax": {
    severity: "error",
    message: (p) => `The lock file is not JSON: ${p.problem}.`,
    fix: "Restore the file from version control; it is never edited by hand.",
  },
  "lock-invalid": {
    severity: "error",
    message: (p) => `The lock file is damaged: ${p.problem}.`,
    fix: "Restore the file from version control; it is never edited by hand.",
  },
  "lock-not-canonical": {
    severity: "error",
    message: (p) => `The lock file is not in its exact form: this line should read ${p.expected}`,
    fix: "Restore the file from version control; it is never edited or formatted by hand.",
  },
  "lock-version": {
    severity: "error",
    message: (p) => `The lock file has version ${p.version}; this compiler reads version 1.`,
    fix: "Update the compiler.",
  },
  "lock-fingerprint": {
    severity: "error",
    message: (p) =>
      `Released revision ${p.revision} was changed: its entries have fingerprint ${p.computed}, the lock says ${p.stored}.`,
    fix: "Restore the file from version control; after a merge, run lock resolve.",
  },
  "lock-other-protocol": {
    severity: "error",
    message: (p) => `The lock belongs to the protocol ${p.lock}, the schema declares ${p.schema}.`,
    fix: "Put the schema's own lock beside it, or keep the protocol's name.",
  },
  "lock-unreadable": {
    severity: "error",
    message: (p) => `The lock file cannot be read: ${p.problem}.`,
    fix: "Make the file readable, or name another.",
  },
  "lock-unwritable": {
    severity: "error",
    message: (p) => `The lock file cannot be written, and nothing was changed: ${p.problem}.`,
    fix: "Make its folder writable.",
  },
  "lock-diverged": {
    severity: "error",
    message: (p) => `Revision ${p.revision} was released twice, with different content.`,
    fix: "Keep the release that peers already speak, and release the other changes as a later revision.",
  },
  "lock-unresolved": {
    severity: "error",
    message: (p) => `The lock file cannot be resolved: ${p.problem}.`,
    fix: "Resolve from the three versions in version control, or take the main branch's file and generate.",
  },
  "lock-other-lineage": {
    severity: "error",
    message: (p) => `The locks belong to different protocols: lineage ${p.ours} and ${p.theirs}.`,
    fix: "Use locks that descend from the same first commit.",
  },
  "release-empty": {
    severity: "error",
    message: (p) =>
      `Nothing changed on the wire since revision ${p.revision}, so there is nothing to release.`,
    fix: "Release when the schema has changed; names, docs and bounds need no revision.",
  },
  "release-not-descended": {
    severity: "error",
    message: (p) => `The lock does not descend from the base lock: ${p.problem}.`,
    fix: "Merge the main branch first, run lock resolve if the lock conflicts, then generate and release.",
  },
  "rename-unknown": {
    severity: "error",
    message: (p) => `${p.what} ${p.name} says it was ${p.from}, which the lock never knew.`,
    fix: "Correct renamedFrom, or drop it if the old name was never released.",
  },
  "rename-source-live": {
    severity: "error",
    message: (p) =>
      `${p.what} ${p.name} says it was ${p.from}, but ${p.from} is still declared or was renamed twice.`,
    fix: "Let one declaration only take over the old name.",
  },
  "name-taken": {
    severity: "error",
    message: (p) => `${p.name} was a released ${p.was} and cannot become a new ${p.is}.`,
    fix: "Choose another name; released names keep their kind.",
  },
  "field-type-changed": {
    severity: "error",
    message: (p) => `${p.field} was released as ${p.before} and is now ${p.after}.`,
    fix: "Restore the type, or remove the field and add one with another name.",
  },
  "field-added-required": {
    severity: "error",
    message: (p) =>
      `${p.field} is new in a struct released in revision ${p.since}, so bytes exist without it.`,
    fix: "Make the field optional or give it a default.",
  },
  "field-removed-required": {
    severity: "error",
    message: (p) => `${p.field} is gone, but peers of released revisions require it.`,
    fix: "Declare the constant to write for them: removed: { name: { onRemoved: … } } in the struct's options.",
  },
  "removed-unknown": {
    severity: "error",
    message: (p) =>
      `${p.field} is declared as removed, but no released field of that name was removed.`,
    fix: "Drop the declaration or correct the name.",
  },
  "union-member-changed": {
    severity: "error",
    message: (p) => `${p.member} was released with the struct ${p.before} and now has ${p.after}.`,
    fix: "Restore the struct, declare its rename, or add a member with another tag.",
  },
  "service-side-changed": {
    severity: "error",
    message: (p) =>
      `Service ${p.service} was released as served by the ${p.before} and is now served by the ${p.after}.`,
    fix: "Restore the side, or declare a service with another name.",
  },
  "method-changed": {
    severity: "error",
    message: (p) =>
      `The ${p.what} of ${p.method} was released as ${p.before} and is now ${p.after}.`,
    fix: "Restore it, or add a method with another name.",
  },
  "delta-name-reused": {
    severity: "error",
    message: (p) =>
      `${p.field} was removed, is still named by a released delta list, and its name was used again.`,
    fix: "Give the new field another name.",
  },
  "code-syntax": {
    severity: "error",
    message: (p) => `${JSON.stringify(p.code)} cannot be the code of ${p.target}.`,
    fix: "A code is a letter and a letter or digit, such as Cd or A1.",
  },
  "code-taken": {
    severity: "error",
    message: (p) => `The code ${p.code} of ${p.target} belongs to ${p.owner}.`,
    fix: "Choose another code or drop the pin; a removed owner keeps its code.",
  },
  "code-moved": {
    severity: "error",
    message: (p) =>
      `${p.target} was released with the code ${p.released} and cannot move to ${p.code}.`,
    fix: "Pin the released code or drop the pin.",
  },
  "code-unused": {
    severity: "warning",
    message: (p) => `${p.target} has the code ${p.code}, but no method carries it as a message.`,
    fix: "Drop the code, or use the struct as an output, inputs item or error of a method.",
  },
  "codes-exhausted": {
    severity: "error",
    message: (p) => `All ${p.count} codes are taken.`,
    fix: "Split the protocol in two.",
  },
  "codes-scarce": {
    severity: "warning",
    message: (p) => `${p.used} of ${p.count} codes are taken for ever.`,
    fix: "Split the protocol before they run out; unions inside one message need no codes.",
  },
  "downlevel-member-invalid": {
    severity: "error",
    message: (p) => `${p.member} is written to older peers as ${p.as}, which ${p.why}.`,
    fix: "Name a member that is older and still there.",
  },
  "downlevel-skip-outside-stream": {
    severity: "error",
    message: (p) => `${p.member} may be skipped for older peers, but it also stands in ${p.where}.`,
    fix: "Only items of a server's stream can be skipped: use as or refuse.",
  },
  "endless-struct": {
    severity: "error",
    message: (p) => `${p.struct} requires a value of itself, so no value of it can ever end.`,
    fix: "Make the field that leads back optional, nullable, a list or a map.",
  },
  "nested-too-deep": {
    severity: "error",
    message: (p) =>
      `${p.struct} nests structs, lists and maps ${p.depth} deep; no message may go deeper than ${p.bound}.`,
    fix: "Flatten the types, or carry the inner part as a message of its own.",
  },
};

/** Makes one diagnostic from the map, with its parameters filled in. */
export function lockDiagnostic<Code extends LockDiagnosticCode>(
  code: Code,
  params: LockDiagnosticParams[Code],
  span?: IrSpan,
): LockDiagnostic {
  const { severity, message, fix } = lockDiagnostics[code];
  return {
    code,
    severity,
    message: message(params),
    fix,
    ...(span !== undefined && { span }),
  };
}

/** Whether any of them forbids to go on. */
export function hasErrors(diagnostics: readonly { readonly severity: string }[]): boolean {
  return diagnostics.some((one) => one.severity === "error");
}
