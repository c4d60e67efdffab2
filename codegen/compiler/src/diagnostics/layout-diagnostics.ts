import type { DiagnosticDefinition } from "./diagnostic.ts";
import { error, warning } from "./diagnostic.ts";

/** Parameters of the diagnostics about codes and layout. */
export interface LayoutDiagnosticParams {
  readonly "code-taken": { readonly code: string; readonly target: string; readonly owner: string };
  readonly "code-moved": {
    readonly code: string;
    readonly target: string;
    readonly released: string;
  };
  readonly "code-unused": { readonly code: string; readonly target: string };
  readonly "codes-exhausted": { readonly count: number };
  readonly "codes-scarce": { readonly used: number; readonly count: number };
  readonly "downlevel-member-invalid": {
    readonly member: string;
    readonly as: string;
    readonly why: string;
  };
  readonly "downlevel-skip-outside-stream": { readonly member: string; readonly where: string };
  readonly "endless-struct": { readonly struct: string };
  readonly "nested-too-deep": {
    readonly struct: string;
    readonly depth: number;
    readonly bound: number;
  };
}

/** Diagnostics about codes and layout. */
export const layoutDiagnostics: {
  readonly [Code in keyof LayoutDiagnosticParams]: DiagnosticDefinition<
    LayoutDiagnosticParams[Code]
  >;
} = {
  "code-taken": error(
    (p) => `The code ${p.code} of ${p.target} belongs to ${p.owner}.`,
    "Choose another code or drop the pin; a removed owner keeps its code.",
  ),
  "code-moved": error(
    (p) => `${p.target} was released with the code ${p.released} and cannot move to ${p.code}.`,
    "Pin the released code or drop the pin.",
  ),
  "code-unused": warning(
    (p) => `${p.target} has the code ${p.code}, but no method carries it as a message.`,
    "Drop the code, or use the struct as an output, inputs item or error of a method.",
  ),
  "codes-exhausted": error((p) => `All ${p.count} codes are taken.`, "Split the protocol in two."),
  "codes-scarce": warning(
    (p) => `${p.used} of ${p.count} codes are taken for ever.`,
    "Split the protocol before they run out; unions inside one message need no codes.",
  ),
  "downlevel-member-invalid": error(
    (p) => `${p.member} is written to older peers as ${p.as}, which ${p.why}.`,
    "Name a member that is older and still there.",
  ),
  "downlevel-skip-outside-stream": error(
    (p) => `${p.member} may be skipped for older peers, but it also stands in ${p.where}.`,
    "Only items of a server's stream can be skipped: use as or refuse.",
  ),
  "endless-struct": error(
    (p) => `${p.struct} requires a value of itself, so no value of it can ever end.`,
    "Make the field that leads back optional, nullable, a list or a map.",
  ),
  "nested-too-deep": error(
    (p) =>
      `${p.struct} nests structs, lists and maps ${p.depth} deep; no message may go deeper than ${p.bound}.`,
    "Flatten the types, or carry the inner part as a message of its own.",
  ),
};
