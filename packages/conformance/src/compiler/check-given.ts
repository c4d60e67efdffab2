import type { Members } from "../control/subject.ts";
import { checkIr } from "./check-ir.ts";
import { checkJudged } from "./check-judged.ts";
import { checkLock } from "./check-lock.ts";
import { checkReports } from "./check-reports.ts";
import type { Expectation } from "./compiler-case.ts";
import { show, Wrong } from "./wrong.ts";

/** What of an expectation is another in each playing. */
export interface Setting {
  /** Lines of the module of which something has to be reported. */
  readonly marked: readonly number[];
  /** The protocol's name. */
  readonly protocol: string;
  readonly text?: string;
  readonly same?: string;
  readonly otherLineage?: string;
}

/** Judges what a compiler gives of a module or a lock. Throws a `Wrong`. */
export function checkGiven(expected: Expectation, given: Members, setting: Setting): void {
  const isRefused = checkReports(expected.reports ?? [], given["diagnostics"], setting.marked);
  const { lock, ir, schemas } = given;
  if (isRefused) {
    if (lock !== undefined) throw new Wrong("a lock beside an error", "none", show(lock));
    if (ir !== undefined) throw new Wrong("an IR beside an error", "none", show(ir));
    return;
  }
  checkLock(expected, lock, setting);
  if (expected.ir !== undefined) checkIr(expected.ir, ir);
  for (const [type, judged] of Object.entries(expected.schemas ?? {})) {
    checkJudged(type, (schemas as Members | undefined)?.[type], judged);
  }
}
