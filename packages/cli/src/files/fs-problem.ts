import type { Diagnostic } from "../output/diagnostic.ts";
import { fileError } from "../output/diagnostic.ts";
import { FindingsProblem } from "../problems.ts";

const reasons: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  EACCES: ["permission is denied", "Give yourself access to it, or name another place."],
  EPERM: ["the system doesn't permit it", "Give yourself access to it, or name another place."],
  EROFS: ["the file system is read-only", "Name a place that can be written."],
  ENOSPC: ["the disk is full", "Make room, then run the command again."],
  EDQUOT: ["the disk quota is used up", "Make room, then run the command again."],
  EIO: ["the disk reported an error", "Check the disk."],
  ENOENT: ["it isn't there", "Correct the path."],
  ENOTDIR: ["a part of its path is a file", "Correct the path."],
  EISDIR: ["it is a folder", "Name a file."],
  EEXIST: ["it already exists", "Move it away, or name another place."],
  ELOOP: ["its symbolic links lead in a circle", "Correct the links."],
  ENAMETOOLONG: ["its name is too long", "Use shorter names."],
  EMFILE: ["too many files are open", "Close other programs, or raise the limit."],
  EBUSY: ["another program uses it", "Close that program, then run the command again."],
  EXDEV: ["it lies on another file system", "Put it on the same file system."],
};

/** The diagnostic for what the file system refused; undefined for any other error. */
function describeFsError(
  error: unknown,
  verb: "read" | "written",
  file: string,
): Diagnostic | undefined {
  const code = fsCode(error);
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) return undefined;
  const [what, fix] = reason;
  const name = verb === "read" ? "unreadable" : "unwritable";
  return fileError(name, file, `This cannot be ${verb}: ${what} (${code}).`, fix);
}

/** Throws a `FindingsProblem` for what the file system refused, and any other error as it is. */
export function throwFsError(error: unknown, verb: "read" | "written", file: string): never {
  const diagnostic = describeFsError(error, verb, file);
  throw diagnostic === undefined ? error : new FindingsProblem([diagnostic]);
}

/** The code of an error of the file system, such as `ENOENT`. */
export function fsCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
