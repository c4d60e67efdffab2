import type { Ir } from "@twobyte/compiler/ir";
import type { GeneratedFile } from "./files/generated-file.ts";
import type { Diagnostic } from "./output/diagnostic.ts";

/** What a target makes of an IR. */
export interface TargetOutput {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** Reads a file that the run before made for the same target, by the target's own path. */
export type ReadPrevious = (
  path: string,
) => { readonly text: string; readonly file: string } | undefined;

/** Something that is generated from an IR. */
export interface Target {
  readonly name: TargetName;
  readonly what: string;
  /** Folder below the output folder; empty for the output folder itself. */
  readonly folder: string;
  /** Loads the target's code when it is asked for, and runs it. */
  readonly generate: (ir: Ir, readPrevious: ReadPrevious) => Promise<TargetOutput>;
}

export type TargetName = "typescript" | "vectors" | "docs" | "ir";

/** Every target, in the order in which they run. */
export const targets: readonly Target[] = [
  {
    name: "typescript",
    what: "a TypeScript package: codec, client, server",
    folder: "",
    generate: async (ir) => (await import("@twobyte/codegen-typescript")).generateTypescript(ir),
  },
  {
    name: "vectors",
    what: "conformance vectors",
    folder: "",
    generate: async (ir, readPrevious) =>
      (await import("./vectors-target.ts")).vectorsTarget(ir, readPrevious),
  },
  {
    name: "docs",
    what: "the reference in Markdown, AsyncAPI, JSON Schema",
    folder: "docs",
    generate: async (ir) => (await import("@twobyte/codegen-docs")).generateDocs(ir),
  },
  {
    name: "ir",
    what: "the protocol as data",
    folder: "",
    generate: (ir) =>
      Promise.resolve({
        files: [{ path: "ir.json", content: `${JSON.stringify(ir, null, 2)}\n` }],
      }),
  },
];

/** The targets' names, in that order. */
export const targetNames: readonly TargetName[] = targets.map(({ name }) => name);
