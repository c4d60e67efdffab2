import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Lock } from "@twobyte/compiler";
import { fsCode, throwFsError } from "./files/fs-problem.ts";
import type { GeneratedFile } from "./files/generated-file.ts";
import type { Manifest } from "./files/manifest.ts";
import { formatManifest, manifestName } from "./files/manifest.ts";
import { filePlace, outputPlace } from "./files/place.ts";
import type { Plan } from "./files/plan.ts";
import { changes, planWrites } from "./files/plan.ts";
import { readDisk, readManifest } from "./files/read-output.ts";
import type { Change } from "./files/transaction.ts";
import type { CompiledProject, Project } from "./load-project.ts";
import { compileProject } from "./load-project.ts";
import type { Diagnostic } from "./output/diagnostic.ts";
import { UsageProblem } from "./problems.ts";
import { runTargets } from "./run-targets.ts";
import type { TargetName } from "./targets.ts";
import { targets } from "./targets.ts";

export interface BuildOptions {
  /** The output folder, absolute. */
  readonly out: string;
  readonly targets: readonly TargetName[];
  readonly force: boolean;
  /** Told what is being done. */
  readonly onProgress: (what: string) => void;
}

/** Everything that a run would write. */
export interface Build {
  readonly project: CompiledProject;
  readonly out: string;
  readonly files: readonly GeneratedFile[];
  readonly manifest: Manifest;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a project, runs the targets and compares what they made with the output folder. */
export async function buildOutput(
  project: Project,
  lockBefore: Lock | undefined,
  options: BuildOptions,
): Promise<Build> {
  const compiled = await compileProject(project, lockBefore);
  const wanted = targets.filter(
    ({ name }) => options.targets.length === 0 || options.targets.includes(name),
  );
  const { files, diagnostics } = await runTargets(compiled.ir, wanted, options.out, (name) =>
    options.onProgress(`Making ${name} …`),
  );
  const build = { project: compiled, out: options.out, files };
  return planBuild(build, [...compiled.diagnostics, ...diagnostics], options.force);
}

/** Compares generated files with the output folder as it is now. */
export function planBuild(
  build: Pick<Build, "project" | "out" | "files">,
  diagnostics: readonly Diagnostic[],
  force: boolean,
): Build {
  const { out, files } = build;
  const manifest = readManifest(out, force);
  const disk = (path: string): ReturnType<typeof readDisk> => readDisk(out, path);
  const plan = planWrites({ out, files, manifest, disk, force });
  return { ...build, manifest, plan, diagnostics };
}

/** Whether the output folder, its list of files and the lock are as the build wants them. */
export function isUpToDate({ project, plan, manifest }: Build): boolean {
  return (
    !project.lockChanged &&
    changes(plan).length === 0 &&
    formatManifest(manifest) === formatManifest({ files: plan.hashes, pending: new Map() })
  );
}

/**
 * The changes that a build makes, in the order in which they are made: the lock first, so that there is
 * never an output without it; then the list of what is about to be written, so that a run that is killed
 * halfway leaves nothing that the next one takes for an edit.
 *
 * @param lockText the lock as a text; absent when it doesn't change
 */
export function buildChanges(build: Build, lockText: string | undefined): Change[] {
  const { project, out, files, manifest, plan } = build;
  const place = outputPlace(out);
  const { lockPath } = project;
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const list = (pending: Manifest["pending"], written: Manifest["files"]): Change => ({
    path: join(out, manifestName),
    content: formatManifest({ files: written, pending }),
    place,
  });
  const steps = changes(plan).map(({ action, path }) => ({
    path: join(out, path),
    content: action === "delete" ? undefined : contents.get(path),
    place,
  }));
  return [
    ...(lockText === undefined
      ? []
      : [{ path: lockPath, content: lockText, place: filePlace(lockPath) }]),
    ...(steps.length === 0 ? [] : [list(plan.hashes, manifest.files)]),
    ...steps,
    list(new Map(), plan.hashes),
  ];
}

/** The output folder as an absolute path. Throws a `UsageProblem` when a file is in its way. */
export function resolveOut(out: string, cwd: string): string {
  const path = resolve(cwd, out);
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      if (statSync(folder).isDirectory()) return path;
      const what = folder === path ? "it is a file" : `${folder} is a file`;
      throw new UsageProblem(`--out: ${out} cannot be a folder: ${what}. Name another folder.`);
    } catch (error) {
      const isAbsent = fsCode(error) === "ENOENT" || fsCode(error) === "ENOTDIR";
      if (error instanceof UsageProblem) throw error;
      if (!isAbsent) throwFsError(error, "read", folder);
      if (dirname(folder) === folder) return path;
    }
  }
}
