import type { Build, BuildOptions } from "../build-output.ts";
import { buildChanges, buildOutput, isUpToDate, planBuild, resolveOut } from "../build-output.ts";
import { exitCodes } from "../exit-code.ts";
import { withGuards } from "../files/guard.ts";
import type { Place } from "../files/place.ts";
import { filePlace, isBusy, outputPlace } from "../files/place.ts";
import type { PlanStep } from "../files/plan.ts";
import { changes } from "../files/plan.ts";
import { applyChanges, removeLeftovers } from "../files/transaction.ts";
import { frozenDiagnostics } from "../frozen.ts";
import type { Project, ProjectOptions } from "../load-project.ts";
import { readLock, readProject } from "../load-project.ts";
import type { Outcome } from "../outcome.ts";
import { diagnosed } from "../outcome.ts";
import { hasErrors } from "../output/diagnostic.ts";
import { shortPath } from "../output/format-diagnostic.ts";
import type { Reporter } from "../output/reporter.ts";
import { lostLockRefusal } from "../refuse-lost-lock.ts";
import type { TargetName } from "../targets.ts";

export interface GenerateOptions extends ProjectOptions {
  readonly out: string;
  readonly target: readonly TargetName[];
  readonly frozen?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** Compiles a schema and writes what the targets make of it, with the lock: all of it or nothing. */
export async function generate(options: GenerateOptions, reporter: Reporter): Promise<Outcome> {
  const { cwd } = reporter;
  const { target, frozen = false, dryRun = false, force = false } = options;
  const onProgress = (what: string): void => reporter.progress(what);
  const buildOptions = { out: resolveOut(options.out, cwd), targets: target, force, onProgress };
  const refuseLostLock = lostLockRefusal(buildOptions.out);
  reporter.progress("Reading the schema …");
  const project = await readProject(options, cwd);
  const lock = await readLock(project.lockPath);
  if (lock === undefined) refuseLostLock(project.lockPath);
  if (frozen) return frozenOutcome(project, lock, buildOptions, reporter);
  const build = await buildOutput(project, lock, buildOptions);
  const isFine = !hasErrors(problemsOf(build));
  if (dryRun && isFine) return dryOutcome(build, reporter);
  const isSettled = isFine && isUpToDate(build) && !placesOf(project, buildOptions).some(isBusy);
  // What is wrong may be what another run is about to write: it is looked at again behind that.
  const isDone = dryRun || isSettled;
  const written = isDone ? build : await write(project, build, buildOptions, reporter);
  const problems = problemsOf(written);
  const data = describe(written, reporter);
  if (hasErrors(problems)) return diagnosed(problems, { data });
  return diagnosed(written.diagnostics, { data, note: summary(written, reporter) });
}

function problemsOf({ diagnostics, plan }: Build): Build["diagnostics"] {
  return [...diagnostics, ...plan.problems];
}

function placesOf({ lockPath }: Project, { out }: BuildOptions): Place[] {
  return [filePlace(lockPath), outputPlace(out)];
}

async function write(
  project: Project,
  build: Build,
  options: BuildOptions,
  reporter: Reporter,
): Promise<Build> {
  const { formatLock } = await import("@twobyte/compiler");
  const onWait = (file: string, holder: string): void =>
    reporter.say(`Waiting for ${holder} (${shortPath(file, reporter.cwd)}).`);
  const textOf = (lock: Build["project"]["lock"] | undefined): string =>
    lock === undefined ? "" : formatLock(lock);
  return withGuards(
    placesOf(project, options),
    async () => {
      // Another run may have written since; then what it wrote counts.
      const lock = await readLock(project.lockPath);
      const isSame = textOf(lock) === textOf(build.project.lockBefore);
      const now = isSame
        ? planBuild(build, build.diagnostics, options.force)
        : await buildOutput(project, lock, options);
      if (hasErrors(problemsOf(now))) return now;
      removeLeftovers(placesOf(project, options));
      if (!isUpToDate(now)) {
        const { lockChanged } = now.project;
        applyChanges(buildChanges(now, lockChanged ? formatLock(now.project.lock) : undefined));
      }
      return now;
    },
    { onWait },
  );
}

async function frozenOutcome(
  project: Project,
  lock: Build["project"]["lockBefore"],
  options: BuildOptions,
  reporter: Reporter,
): Promise<Outcome> {
  const { build, diagnostics } = await frozenDiagnostics(project, lock, options);
  const data = build === undefined ? {} : describe(build, reporter);
  const note = hasErrors(diagnostics) ? {} : { note: "Nothing would change." };
  return diagnosed(diagnostics, { data, ...note });
}

function dryOutcome(build: Build, reporter: Reporter): Outcome {
  const lines = changes(build.plan).map(
    ({ action, path }) => `${action} ${shortPath(`${build.out}/${path}`, reporter.cwd)}`,
  );
  const { lockChanged, lockBefore, lockPath } = build.project;
  const action = lockBefore === undefined ? "create" : "update";
  if (lockChanged) lines.push(`${action} ${shortPath(lockPath, reporter.cwd)}`);
  return {
    code: exitCodes.fine,
    diagnostics: build.diagnostics,
    text: lines.join("\n"),
    data: describe(build, reporter),
    ...(lines.length === 0 && { note: "Nothing would change." }),
  };
}

function describe({ project, out, plan }: Build, { cwd }: Reporter): Outcome["data"] {
  const files: readonly PlanStep[] = plan.steps;
  return {
    protocol: project.ir.protocol.name,
    out: shortPath(out, cwd),
    lock: { path: shortPath(project.lockPath, cwd), changed: project.lockChanged },
    files: files.map(({ path, action }) => ({ path, action })),
  };
}

function summary({ project, out, plan }: Build, { cwd }: Reporter): string {
  const count = (wanted: PlanStep["action"]): number =>
    plan.steps.filter(({ action }) => action === wanted).length;
  const counts = [
    `${count("create")} created`,
    `${count("update")} updated`,
    `${count("delete")} deleted`,
    `${count("keep")} unchanged`,
  ];
  const lock = `lock ${project.lockChanged ? "written" : "unchanged"}`;
  return `${project.ir.protocol.name} in ${shortPath(out, cwd)}: ${counts.join(", ")}; ${lock}.`;
}
