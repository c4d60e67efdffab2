import type { DiagnosticDefinition } from "./diagnostic.ts";
import { error } from "./diagnostic.ts";

/** Parameters of the diagnostics about what was released and may not change. */
export interface EvolutionDiagnosticParams {
  readonly "rename-unknown": {
    readonly what: string;
    readonly name: string;
    readonly from: string;
  };
  readonly "rename-source-live": {
    readonly what: string;
    readonly name: string;
    readonly from: string;
  };
  readonly "name-taken": { readonly name: string; readonly was: string; readonly is: string };
  readonly "field-type-changed": {
    readonly field: string;
    readonly before: string;
    readonly after: string;
  };
  readonly "field-added-required": { readonly field: string; readonly since: number };
  readonly "field-removed-required": { readonly field: string };
  readonly "removed-unknown": { readonly field: string };
  readonly "removed-invalid": { readonly field: string; readonly constant: string };
  readonly "union-member-changed": {
    readonly member: string;
    readonly before: string;
    readonly after: string;
  };
  readonly "service-side-changed": {
    readonly service: string;
    readonly before: string;
    readonly after: string;
  };
  readonly "method-changed": {
    readonly method: string;
    readonly what: string;
    readonly before: string;
    readonly after: string;
  };
  readonly "delta-name-reused": { readonly field: string };
}

/** Diagnostics about what was released and may not change. */
export const evolutionDiagnostics: {
  readonly [Code in keyof EvolutionDiagnosticParams]: DiagnosticDefinition<
    EvolutionDiagnosticParams[Code]
  >;
} = {
  "rename-unknown": error(
    (p) => `${p.what} ${p.name} says it was ${p.from}, which the lock never knew.`,
    "Correct renamedFrom, or drop it if the old name was never released.",
  ),
  "rename-source-live": error(
    (p) =>
      `${p.what} ${p.name} says it was ${p.from}, but ${p.from} is still declared or was renamed twice.`,
    "Let one declaration only take over the old name.",
  ),
  "name-taken": error(
    (p) => `${p.name} was a released ${p.was} and cannot become a new ${p.is}.`,
    "Choose another name; released names keep their kind.",
  ),
  "field-type-changed": error(
    (p) => `${p.field} was released as ${p.before} and is now ${p.after}.`,
    "Restore the type, or remove the field and add one with another name.",
  ),
  "field-added-required": error(
    (p) =>
      `${p.field} is new in a struct released in revision ${p.since}, so bytes exist without it.`,
    "Make the field optional or give it a default.",
  ),
  "field-removed-required": error(
    (p) => `${p.field} is gone, but peers of released revisions require it.`,
    "Declare the constant to write for them: removed: { name: constant } in the struct's options.",
  ),
  "removed-unknown": error(
    (p) => `${p.field} is declared as removed, but no released field of that name was removed.`,
    "Drop the declaration or correct the name.",
  ),
  "removed-invalid": error(
    (p) => `${p.constant} stands for the removed ${p.field}, whose type has no such value.`,
    "Give the value itself, in the JSON form of the field's type: removed: { name: value }.",
  ),
  "union-member-changed": error(
    (p) => `${p.member} was released with the struct ${p.before} and now has ${p.after}.`,
    "Restore the struct, declare its rename, or add a member with another tag.",
  ),
  "service-side-changed": error(
    (p) =>
      `Service ${p.service} was released as served by the ${p.before} and is now served by the ${p.after}.`,
    "Restore the side, or declare a service with another name.",
  ),
  "method-changed": error(
    (p) => `The ${p.what} of ${p.method} was released as ${p.before} and is now ${p.after}.`,
    "Restore it, or add a method with another name.",
  ),
  "delta-name-reused": error(
    (p) =>
      `${p.field} was removed, is still named by a released delta list, and its name was used again.`,
    "Give the new field another name.",
  ),
};
