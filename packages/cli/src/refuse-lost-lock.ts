import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileError } from "./output/diagnostic.ts";
import { FindingsProblem } from "./problems.ts";

/**
 * Without a lock a new lineage would begin, whose peers refuse all older ones. That is not what
 * someone wants who generated before: gives what to do when there is no lock. It throws a
 * `FindingsProblem` if the output was there already when this was called, which is in front of looking
 * for the lock: another run writes the lock first, so whoever sees its output finds its lock as well.
 */
export function lostLockRefusal(out: string): (lockPath: string) => void {
  const ir = join(out, "ir.json");
  const hadOutput = isIr(ir);
  return (lockPath) => {
    if (hadOutput) refuse(lockPath, ir);
  };
}

function refuse(lockPath: string, ir: string): never {
  throw new FindingsProblem([
    fileError(
      "lock-lost",
      lockPath,
      `There is no lock, but ${ir} was made with one. A new lock would begin a protocol that no peer of the old one speaks.`,
      "Restore the lock from version control, or name it with --lock; to begin anew, delete the output.",
    ),
  ]);
}

/** Whether a file is what the target `ir` writes; what cannot be read is judged later. */
function isIr(path: string): boolean {
  try {
    return /^\s*\{\s*"irVersion"/.test(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}
