import type { DiagnosticDefinition } from "./diagnostic.ts";
import { error, warning } from "./diagnostic.ts";

/** Parameters of the diagnostics about names. */
export interface NameDiagnosticParams {
  readonly "name-malformed": {
    readonly what: string;
    readonly name: string;
    readonly rule: string;
  };
  readonly "name-reserved": { readonly name: string };
  readonly "name-numeric": { readonly name: string };
  readonly "name-duplicate": { readonly name: string };
  readonly "name-clash": { readonly name: string; readonly other: string; readonly both: string };
  readonly "name-case-clash": { readonly name: string; readonly other: string };
  readonly "type-needs-name": { readonly where: string; readonly what: string };
  readonly "recursive-needs-name": { readonly where: string };
  readonly "ref-unknown": { readonly name: string; readonly hint: string };
  readonly "rename-source-declared": { readonly from: string };
  readonly "code-malformed": { readonly code: string };
  readonly "code-repeated": {
    readonly code: string;
    readonly owner: string;
    readonly other: string;
  };
}

/** Diagnostics about names, references and codes. */
export const nameDiagnostics: {
  readonly [Code in keyof NameDiagnosticParams]: DiagnosticDefinition<NameDiagnosticParams[Code]>;
} = {
  "name-malformed": error(
    (p) => `${JSON.stringify(p.name)} cannot be the name of a ${p.what}.`,
    (p) => `Use ${p.rule}.`,
  ),
  "name-reserved": error(
    (p) => `${JSON.stringify(p.name)} is a name that objects of JavaScript have already.`,
    "Choose another name.",
  ),
  "name-numeric": error(
    (p) =>
      `${JSON.stringify(p.name)} looks like a number, so it would not keep its place among the fields.`,
    "Begin the name with a letter.",
  ),
  "name-duplicate": error(
    (p) => `Two different types are called ${p.name}.`,
    "Give one of them another name; a type that was derived from a named one needs its own.",
  ),
  "name-clash": error(
    (p) => `${p.name} and ${p.other} would both be ${p.both} in generated code.`,
    "Rename one of them.",
  ),
  "name-case-clash": warning(
    (p) => `${p.name} and ${p.other} differ in case only.`,
    "Rename one of them, so that people can tell them apart.",
  ),
  "type-needs-name": error(
    (p) => `The ${p.what} at ${p.where} has no name, and its place gives it none.`,
    "Declare it with struct(name, …), enumOf(name, …) or union(…, { $id }).",
  ),
  "recursive-needs-name": error(
    (p) => `${p.where} is a recursive type without a name.`,
    "Give Type.Recursive the option $id, or use struct(name, …) with ref(name).",
  ),
  "ref-unknown": error(
    (p) => `There is no type called ${JSON.stringify(p.name)}.${p.hint}`,
    "Correct the reference, or list the type in the protocol's types.",
  ),
  "rename-source-declared": error(
    (p) => `renamedFrom is ${JSON.stringify(p.from)}, which is still declared beside it.`,
    "Remove renamedFrom, or the old declaration.",
  ),
  "code-malformed": error(
    (p) => `${JSON.stringify(p.code)} is not a code.`,
    "A code is a letter and then a letter or a digit, such as Cd or A1.",
  ),
  "code-repeated": error(
    (p) => `The code ${p.code} is pinned to ${p.owner} and to ${p.other}.`,
    "Pin another code to one of them, or leave it out.",
  ),
};
