import type { DiagnosticDefinition } from "./diagnostic.ts";
import { error } from "./diagnostic.ts";

/** Parameters of the diagnostics about keywords, options and bounds. */
export interface ConstraintDiagnosticParams {
  readonly "keyword-unknown": { readonly keyword: string; readonly hint: string };
  readonly "keyword-unsupported": { readonly keyword: string };
  readonly "option-unknown": { readonly option: string; readonly hint: string };
  readonly "option-invalid": {
    readonly option: string;
    readonly expected: string;
    readonly found: string;
  };
  readonly "bound-invalid": {
    readonly bound: string;
    readonly found: string;
    readonly rule: string;
  };
  readonly "bounds-empty": { readonly least: unknown; readonly most: unknown };
  readonly "pattern-unsupported": { readonly pattern: string; readonly problem: string };
  readonly "format-unknown": {
    readonly format: string;
    readonly known: string;
    readonly hint: string;
  };
  readonly "default-invalid": { readonly field: string; readonly problem: string };
  readonly "removed-declared": { readonly field: string };
  readonly "downlevel-invalid": {
    readonly member: string;
    readonly as: string;
    readonly both: boolean;
    readonly hint: string;
  };
}

/** Diagnostics about keywords, options and bounds. */
export const constraintDiagnostics: {
  readonly [Code in keyof ConstraintDiagnosticParams]: DiagnosticDefinition<
    ConstraintDiagnosticParams[Code]
  >;
} = {
  "keyword-unknown": error(
    (p) => `${JSON.stringify(p.keyword)} is no keyword of JSON Schema.${p.hint}`,
    "Correct the spelling, or remove it.",
  ),
  "keyword-unsupported": error(
    (p) => `The keyword ${JSON.stringify(p.keyword)} has no meaning here.`,
    "Remove it; what the types and their bounds cannot say is for the application to check.",
  ),
  "option-unknown": error(
    (p) => `There is no option ${JSON.stringify(p.option)} here.${p.hint}`,
    "Correct the spelling, or remove it.",
  ),
  "option-invalid": error(
    (p) => `The option ${JSON.stringify(p.option)} is ${p.found}.`,
    (p) => `Give it ${p.expected}.`,
  ),
  "bound-invalid": error(
    (p) => `The bound ${p.bound} is ${p.found}.`,
    (p) => `Give it ${p.rule}.`,
  ),
  "bounds-empty": error(
    (p) => `No value is between ${p.least} and ${p.most}.`,
    "Correct one of the bounds.",
  ),
  "pattern-unsupported": error(
    (p) => `The pattern ${p.pattern} is no I-Regexp: ${p.problem}.`,
    "Use characters, classes, groups, alternatives and greedy repetitions only (RFC 9485).",
  ),
  "format-unknown": error(
    (p) => `There is no format ${p.format}.${p.hint}`,
    (p) => `Use one of ${p.known}, or a pattern.`,
  ),
  "default-invalid": error(
    (p) => `The default of ${p.field} is not one of its values: ${p.problem}.`,
    "Write the default in the type's JSON form, within its bounds.",
  ),
  "removed-declared": error(
    (p) => `${JSON.stringify(p.field)} is listed as removed, but it is still a field.`,
    "Remove the field, or the entry in removed.",
  ),
  "downlevel-invalid": error(
    (p) =>
      p.both
        ? `${JSON.stringify(p.member)} is to be skipped and also to be written as ${JSON.stringify(p.as)}.`
        : `${JSON.stringify(p.member)} cannot be written as ${JSON.stringify(p.as)}.${p.hint}`,
    "Name another member of the same type with as, or use skip alone.",
  ),
};
