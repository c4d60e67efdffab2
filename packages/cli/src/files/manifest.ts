import type { Diagnostic } from "../output/diagnostic.ts";
import { fileError } from "../output/diagnostic.ts";
import { findPathProblem } from "./check-paths.ts";

/** The file in the output folder that lists what the command wrote there. */
export const manifestName = ".twobyte-manifest.json";

/** What the command wrote into a folder: hashes by path. */
export interface Manifest {
  readonly files: ReadonlyMap<string, string>;
  /** What it was about to write when it was stopped; empty after a run that ended. */
  readonly pending: ReadonlyMap<string, string>;
}

/** A folder in which nothing was written yet. */
export const emptyManifest: Manifest = { files: new Map(), pending: new Map() };

/** The text of a manifest: paths by code unit, no time, no tool version. */
export function formatManifest(manifest: Manifest): string {
  const { files, pending } = manifest;
  const content = {
    manifestVersion: 1,
    files: toObject(files),
    ...(pending.size > 0 && { pending: toObject(pending) }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a manifest, or says why it is none. */
export function parseManifest(
  text: string,
  file: string,
): { readonly manifest: Manifest } | { readonly diagnostic: Diagnostic } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { diagnostic: damaged(file, "it is not JSON") };
  }
  if (!isObject(value)) return { diagnostic: damaged(file, "it is not an object") };
  const version = value["manifestVersion"];
  if (version !== 1) {
    const problem = `its version is ${JSON.stringify(version)}, this command knows 1`;
    return { diagnostic: damaged(file, problem) };
  }
  const files = toMap(value["files"]);
  const pending = toMap(value["pending"] ?? {});
  if (files === undefined || pending === undefined) {
    return { diagnostic: damaged(file, "its lists of files are not paths with hashes") };
  }
  const problem = findPathProblem([...files.keys()]) ?? findPathProblem([...pending.keys()]);
  if (problem !== undefined) return { diagnostic: damaged(file, problem) };
  return { manifest: { files, pending } };
}

function damaged(file: string, problem: string): Diagnostic {
  return fileError(
    "manifest-damaged",
    file,
    `The list of generated files cannot be used: ${problem}.`,
    "Restore the file from version control, or run generate with --force to write it anew.",
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toObject(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toMap(value: unknown): Map<string, string> | undefined {
  if (!isObject(value)) return undefined;
  const map = new Map<string, string>();
  for (const [path, hash] of Object.entries(value)) {
    if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash)) return undefined;
    map.set(path, hash);
  }
  return map;
}
