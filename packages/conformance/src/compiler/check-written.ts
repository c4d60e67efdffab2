import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Members } from "../control/subject.ts";
import { checkReports } from "./check-reports.ts";
import { show, Wrong } from "./wrong.ts";

/**
 * Has a lock written over another, while a second name of the old file stands for whoever is reading
 * it: that file may never be half of one and half of the other, so nothing is written into it.
 * Throws a `Wrong`.
 */
export async function checkWritten(
  before: string,
  lock: string,
  write: (members: Members) => Promise<Members>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "twobyte-lock-"));
  try {
    const [path, old] = [join(folder, "schema.lock.json"), join(folder, "old")];
    writeFileSync(path, before);
    linkSync(path, old);
    const { diagnostics } = await write({ path, lock });
    checkReports([], diagnostics, []);
    const [now, then] = [readFileSync(path, "utf8"), readFileSync(old, "utf8")];
    if (now !== lock) throw new Wrong("written", show(lock), show(now));
    if (then !== before) throw new Wrong("old file", show(before), show(then));
    const left = readdirSync(folder).filter((name) => !["schema.lock.json", "old"].includes(name));
    if (left.length > 0) throw new Wrong("files left behind", "none", show(left));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
