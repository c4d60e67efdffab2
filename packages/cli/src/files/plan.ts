import { join } from "node:path";
import type { Diagnostic } from "../output/diagnostic.ts";
import { fileError } from "../output/diagnostic.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { hashText } from "./generated-file.ts";
import type { Manifest } from "./manifest.ts";

/** What stands at a path: a file with its hash, something that is no file, or nothing. */
export type DiskEntry =
  | { readonly kind: "file"; readonly hash: string }
  | { readonly kind: "other"; readonly what: string }
  | { readonly kind: "absent" };

/** What happens to one path of the output folder. */
export interface PlanStep {
  readonly action: "create" | "update" | "delete" | "keep";
  readonly path: string;
}

/** What a run would do to the output folder. */
export interface Plan {
  /** By path. */
  readonly steps: readonly PlanStep[];
  /** Hashes of what the folder holds afterwards. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Why it may not be done. */
  readonly problems: readonly Diagnostic[];
}

export interface PlanInput {
  /** The output folder. */
  readonly out: string;
  readonly files: readonly GeneratedFile[];
  /** What the run before wrote. */
  readonly manifest: Manifest;
  /** What stands at a path of `files` or of the manifest. */
  readonly disk: (path: string) => DiskEntry;
  /** Overwrites files that the command did not write, or that were edited since. */
  readonly force?: boolean;
}

/**
 * Decides what is written and what is deleted. A file that the run before did not write, or that is
 * no longer as it was written, is left alone, unless it already is what would be written.
 */
export function planWrites(input: PlanInput): Plan {
  const { out, files, manifest, disk, force = false } = input;
  const steps: PlanStep[] = [];
  const problems: Diagnostic[] = [];
  const hashes = new Map(files.map(({ path, content }) => [path, hashText(content)]));
  for (const [path, hash] of hashes) {
    const entry = disk(path);
    if (entry.kind === "absent") steps.push({ action: "create", path });
    else if (entry.kind === "file" && entry.hash === hash) steps.push({ action: "keep", path });
    else {
      const problem = findObstacle(input, path, entry, force);
      if (problem === undefined) steps.push({ action: "update", path });
      else problems.push(problem);
    }
  }
  for (const path of new Set([...manifest.files.keys(), ...manifest.pending.keys()])) {
    if (hashes.has(path)) continue;
    const entry = disk(path);
    if (entry.kind !== "file") continue;
    const problem = findObstacle(input, path, entry, force);
    if (problem === undefined) steps.push({ action: "delete", path });
    else problems.push(problem);
  }
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  return { steps: steps.sort(byPath), hashes, problems: problems.sort(byFile(out)) };
}

/** Whether a plan changes anything. */
export function changes(plan: Plan): readonly PlanStep[] {
  return plan.steps.filter(({ action }) => action !== "keep");
}

function findObstacle(
  { out, manifest }: PlanInput,
  path: string,
  entry: DiskEntry,
  force: boolean,
): Diagnostic | undefined {
  const file = join(out, path);
  if (entry.kind === "other") {
    return fileError(
      "output-blocked",
      file,
      `There is ${entry.what} where a generated file belongs.`,
      "Move it away, or generate into another folder.",
    );
  }
  if (entry.kind === "absent" || force) return undefined;
  const written = [manifest.files.get(path), manifest.pending.get(path)];
  if (written.includes(entry.hash)) return undefined;
  if (written.every((hash) => hash === undefined)) {
    return fileError(
      "output-foreign",
      file,
      "This file is not from an earlier generate, and would be overwritten.",
      "Generate into a folder of its own, or pass --force to overwrite.",
    );
  }
  return fileError(
    "output-edited",
    file,
    "This generated file was edited since it was written.",
    "Move what was added elsewhere, then pass --force to overwrite.",
  );
}

function byFile(out: string) {
  const key = ({ span }: Diagnostic): string => span?.file ?? out;
  return (a: Diagnostic, b: Diagnostic): number => (key(a) < key(b) ? -1 : 1);
}
