import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Ir } from "@twobyte/compiler/ir";
import { fsCode, throwFsError } from "./files/fs-problem.ts";
import type { ProjectOptions } from "./load-project.ts";
import { compileProject, readLock, readProject } from "./load-project.ts";
import type { Diagnostic } from "./output/diagnostic.ts";
import { parseIr } from "./parse-ir.ts";
import { UsageProblem } from "./problems.ts";

/** A protocol: compiled from its schema, or read as it was compiled before. */
export type IrOptions = Partial<ProjectOptions> & {
  /** Path of the IR, from the working folder. */
  readonly ir?: string;
};

/**
 * The IR that the options name. Nothing is written; a schema without a lock is compiled as if its
 * protocol began now. Throws as `readProject` and `compileProject` do.
 */
export async function loadIr(
  options: IrOptions,
  cwd: string,
): Promise<{ readonly ir: Ir; readonly diagnostics: readonly Diagnostic[] }> {
  const { schema, ir } = options;
  if (ir !== undefined) return { ir: readIr(ir, cwd), diagnostics: [] };
  if (schema === undefined) throw new UsageProblem("Give the protocol: --schema or --ir.");
  const project = await readProject({ ...options, schema }, cwd);
  return compileProject(project, await readLock(project.lockPath));
}

function readIr(given: string, cwd: string): Ir {
  const file = resolve(cwd, given);
  try {
    return parseIr(readFileSync(file, "utf8"), file);
  } catch (error) {
    if (fsCode(error) === "ENOENT") throw new UsageProblem(`--ir: there is no file ${given}.`);
    return throwFsError(error, "read", file);
  }
}
