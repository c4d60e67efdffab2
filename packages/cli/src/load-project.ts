import { dirname, resolve } from "node:path";
import type { CompileResult, Declarations, Lock } from "@twobyte/compiler";
import type { Ir } from "@twobyte/compiler/ir";
import type { Diagnostic } from "./output/diagnostic.ts";
import { hasErrors } from "./output/diagnostic.ts";
import { inFolder } from "./output/in-folder.ts";
import { FindingsProblem, UsageProblem } from "./problems.ts";

/** Where a project's files are, and how its schema module is run. */
export interface ProjectOptions {
  /** Path of the schema module, from the working folder. */
  readonly schema: string;
  /** Path of the lock; beside the schema when left out. */
  readonly lock?: string;
  /** Longest time that the schema module may take, in seconds. */
  readonly timeout?: number;
}

/** A schema module that was read. */
export interface Project {
  /** Absolute paths. */
  readonly schemaPath: string;
  readonly lockPath: string;
  readonly declarations: Declarations;
  /** Warnings about the declarations. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A project with everything in its place on the wire. */
export interface CompiledProject extends Project {
  readonly ir: Ir;
  /** The lock as it should be, and as it was read; no lock file gives undefined. */
  readonly lock: Lock;
  readonly lockBefore: Lock | undefined;
  readonly lockChanged: boolean;
}

/** Diagnostics of a schema path that leads to no module: the command was called wrongly. */
const usageCodes = new Set(["module-missing", "module-extension"]);

/**
 * Runs a schema module and reads what it declares. Throws a `UsageProblem` when there is no such
 * file, and a `FindingsProblem` for everything that is wrong with it.
 */
export async function readProject(options: ProjectOptions, cwd: string): Promise<Project> {
  const { declare, lockPathOf } = await import("@twobyte/compiler");
  const schemaPath = resolve(cwd, options.schema);
  const lockPath = options.lock === undefined ? lockPathOf(schemaPath) : resolve(cwd, options.lock);
  const timeout = options.timeout === undefined ? {} : { timeoutMs: options.timeout * 1000 };
  const { declarations, diagnostics } = await declare(schemaPath, timeout);
  const usage = diagnostics.find(({ code }) => usageCodes.has(code));
  if (usage !== undefined) throw new UsageProblem(`--schema: ${usage.message} ${usage.fix}`);
  const placed = inFolder(diagnostics, dirname(schemaPath));
  if (declarations === undefined || hasErrors(placed)) throw new FindingsProblem(placed);
  return { schemaPath, lockPath, declarations, diagnostics: placed };
}

/** Reads a lock file; one that isn't there is undefined. Throws a `FindingsProblem`. */
export async function readLock(lockPath: string): Promise<Lock | undefined> {
  const { readLockFile } = await import("@twobyte/compiler");
  const { lock, diagnostics } = readLockFile(lockPath);
  if (hasErrors(diagnostics)) throw new FindingsProblem(diagnostics);
  return lock;
}

/**
 * Gives all declarations their place on the wire. Throws a `FindingsProblem` for what the lock
 * forbids.
 */
export async function compileProject(
  project: Project,
  lockBefore: Lock | undefined,
): Promise<CompiledProject> {
  const { compile } = await import("@twobyte/compiler");
  const { declarations, schemaPath } = project;
  const result = compile({ declarations, lock: lockBefore });
  const diagnostics = [
    ...project.diagnostics,
    ...inFolder(result.diagnostics, dirname(schemaPath)),
  ];
  if (!isWhole(result)) throw new FindingsProblem(diagnostics);
  const { ir, lock, changed } = result;
  return { ...project, diagnostics, ir, lock, lockBefore, lockChanged: changed };
}

/** What is wrong when the lock may not change: it is missing, or not what the schema makes of it. */
export async function findLockChanges(
  project: Project,
  lockBefore: Lock | undefined,
): Promise<readonly Diagnostic[]> {
  const { compile } = await import("@twobyte/compiler");
  const { declarations, schemaPath, lockPath } = project;
  const { diagnostics } = compile({ declarations, lock: lockBefore, frozen: true });
  const span = { file: lockPath, line: 1, column: 1 };
  return inFolder(diagnostics, dirname(schemaPath))
    .filter(({ code }) => code === "lock-missing" || code === "lock-stale")
    .map((diagnostic) => ({ ...diagnostic, span }));
}

function isWhole(
  result: CompileResult,
): result is CompileResult & { readonly ir: Ir; readonly lock: Lock } {
  return result.ir !== undefined && result.lock !== undefined && !hasErrors(result.diagnostics);
}
