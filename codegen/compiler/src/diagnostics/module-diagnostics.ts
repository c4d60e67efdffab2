import type { DiagnosticDefinition } from "./diagnostic.ts";
import { error } from "./diagnostic.ts";

/** Parameters of the diagnostics about the module itself. */
export interface ModuleDiagnosticParams {
  readonly "module-missing": { readonly file: string };
  readonly "module-extension": { readonly file: string };
  readonly "module-syntax": { readonly problem: string };
  readonly "module-import": { readonly problem: string };
  readonly "module-threw": { readonly problem: string };
  readonly "module-exited": { readonly how: string };
  readonly "module-timeout": { readonly seconds: number };
  readonly "module-too-large": { readonly limit: number };
  readonly "default-export-missing": { readonly exports: string };
  readonly "default-export-invalid": { readonly found: string };
}

/** Diagnostics about the module itself: it cannot be loaded, or exports something else. */
export const moduleDiagnostics: {
  readonly [Code in keyof ModuleDiagnosticParams]: DiagnosticDefinition<
    ModuleDiagnosticParams[Code]
  >;
} = {
  "module-missing": error(
    (p) => `There is no schema module at ${p.file}.`,
    "Give the path of the module that exports the protocol by default.",
  ),
  "module-extension": error(
    (p) => `${p.file} is not a module that can be read.`,
    "Write the schema in a file that ends in .ts, .mts, .js or .mjs.",
  ),
  "module-syntax": error(
    (p) => `The schema module is not valid: ${p.problem}.`,
    "Correct the syntax.",
  ),
  "module-import": error(
    (p) => `The schema module cannot be linked: ${p.problem}.`,
    "Correct the import, or install the package.",
  ),
  "module-threw": error(
    (p) => `The schema module threw while it was loaded: ${p.problem}.`,
    "Correct the statement; a schema module should only build schemas.",
  ),
  "module-exited": error(
    (p) => `The schema module ended its process before it was loaded: ${p.how}.`,
    "Let the module build schemas and export them, and nothing else.",
  ),
  "module-timeout": error(
    (p) => `The schema module was not loaded within ${p.seconds} s.`,
    "Remove what waits or loops at the top of the module.",
  ),
  "module-too-large": error(
    (p) => `The default export has more than ${p.limit} objects.`,
    "Export the protocol alone.",
  ),
  "default-export-missing": error(
    (p) => `The schema module has no default export; it exports ${p.exports}.`,
    "Write export default protocol(…).",
  ),
  "default-export-invalid": error(
    (p) => `The default export is no protocol but ${p.found}.`,
    "Write export default protocol(…).",
  ),
};
