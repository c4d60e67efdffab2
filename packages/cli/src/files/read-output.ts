import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FindingsProblem } from "../problems.ts";
import { parentFolders } from "./check-paths.ts";
import { fsCode, throwFsError } from "./fs-problem.ts";
import { hashText } from "./generated-file.ts";
import type { Manifest } from "./manifest.ts";
import { emptyManifest, manifestName, parseManifest } from "./manifest.ts";
import type { DiskEntry } from "./plan.ts";

/**
 * Reads what the run before wrote into the output folder. Throws a `FindingsProblem` for a list that
 * cannot be used, unless `force`.
 */
export function readManifest(out: string, force = false): Manifest {
  const file = join(out, manifestName);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (fsCode(error) === "ENOENT") return emptyManifest;
    return throwFsError(error, "read", file);
  }
  const parsed = parseManifest(text, file);
  if ("manifest" in parsed) return parsed.manifest;
  if (force) return emptyManifest;
  throw new FindingsProblem([parsed.diagnostic]);
}

/**
 * What stands at a path of the output folder. Links inside of the folder are not followed: they may
 * lead out of it.
 */
export function readDisk(out: string, path: string): DiskEntry {
  for (const folder of parentFolders(path)) {
    const what = describeNode(join(out, folder));
    if (what === undefined) return { kind: "absent" };
    if (what !== "a folder") return { kind: "other", what: `${what} (${folder})` };
  }
  const file = join(out, path);
  const what = describeNode(file);
  if (what === undefined) return { kind: "absent" };
  if (what !== "a file") return { kind: "other", what };
  try {
    return { kind: "file", hash: hashText(readFileSync(file, "utf8")) };
  } catch (error) {
    return throwFsError(error, "read", file);
  }
}

function describeNode(path: string): string | undefined {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return "a symbolic link";
    if (stats.isDirectory()) return "a folder";
    return stats.isFile() ? "a file" : "a device";
  } catch (error) {
    if (fsCode(error) === "ENOENT") return undefined;
    return throwFsError(error, "read", path);
  }
}
