import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ir } from "@twobyte/compiler/ir";
import { findPathProblem } from "./files/check-paths.ts";
import { fsCode, throwFsError } from "./files/fs-problem.ts";
import type { GeneratedFile } from "./files/generated-file.ts";
import type { Diagnostic } from "./output/diagnostic.ts";
import type { Target, TargetName } from "./targets.ts";

/**
 * Runs targets and gathers their files. Throws an `Error` when one makes a file that may not be
 * written: that is the target's fault, not the schema's.
 *
 * @param out the output folder, as the run before left it
 * @param onTarget told the name of each target before it runs
 */
export async function runTargets(
  ir: Ir,
  targets: readonly Target[],
  out: string,
  onTarget: (name: TargetName) => void = () => undefined,
): Promise<{ readonly files: readonly GeneratedFile[]; readonly diagnostics: Diagnostic[] }> {
  const files = new Map<string, GeneratedFile>();
  const diagnostics: Diagnostic[] = [];
  for (const { name, folder, generate } of targets) {
    onTarget(name);
    const output = await generate(ir, (path) => readPrevious(join(out, folder, path)));
    const problem = findPathProblem(output.files.map(({ path }) => path));
    if (problem !== undefined) throw new Error(`The target ${name} made a bad path: ${problem}.`);
    const prefix = folder === "" ? "" : `${folder}/`;
    for (const { path, content } of output.files) {
      const file = { path: prefix + path, content };
      const other = files.get(file.path);
      // The TypeScript package has the IR too.
      if (other !== undefined && other.content !== content) {
        throw new Error(`The target ${name} makes ${file.path} otherwise than the one before it.`);
      }
      files.set(file.path, file);
    }
    diagnostics.push(...(output.diagnostics ?? []));
  }
  const problem = findPathProblem([...files.keys()]);
  if (problem !== undefined) throw new Error(`Two targets made bad paths: ${problem}.`);
  return { files: [...files.values()], diagnostics };
}

function readPrevious(file: string): { readonly text: string; readonly file: string } | undefined {
  try {
    return { text: readFileSync(file, "utf8"), file };
  } catch (error) {
    if (fsCode(error) === "ENOENT") return undefined;
    return throwFsError(error, "read", file);
  }
}
