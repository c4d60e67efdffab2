import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for what a program writes, and what takes it away. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "twobyte-system-")));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
