import { dirname } from "node:path";
import type { Change } from "@twobyte/compiler";
import type { Earlier } from "./git/find-earlier.ts";
import type { CompiledProject } from "./load-project.ts";
import type { Diagnostic } from "./output/diagnostic.ts";
import { inFolder } from "./output/in-folder.ts";

/** What changed since an earlier version, classified; positions have whole paths. */
export async function compareWith(project: CompiledProject, earlier: Earlier): Promise<Change[]> {
  const { compareIr, compareLock } = await import("@twobyte/compiler");
  const { ir, schemaPath } = project;
  const changes = "ir" in earlier ? compareIr(earlier.ir, ir) : compareLock(earlier.lock, ir);
  return inFolder(changes, dirname(schemaPath));
}

/** What a comparison leaves out when only a lock is known; undefined when it leaves out nothing. */
export function sayScope(earlier: Earlier, out: string | undefined): string | undefined {
  if ("ir" in earlier) return undefined;
  const hint = out === undefined ? "Name the folder with the output in --out" : "Commit ir.json";
  return `Only what the lock knows was compared. ${hint} to compare bounds, defaults and policies too.`;
}

/** A change as a finding; undefined for one that is safe. */
export function toDiagnostic(change: Change): Diagnostic | undefined {
  const { rule, verdict, category, works, message, reason, fix, span } = change;
  if (verdict === "safe") return undefined;
  const direction = works === "old-to-new" ? "from old to new only" : "from new to old only";
  const verdictText = verdict === "one-way" ? `one-way, ${direction}` : "breaking";
  return {
    code: rule,
    severity: verdict === "breaking" ? "error" : "warning",
    message: `${message} ${reason} (${category}, ${verdictText})`,
    ...(fix !== undefined && { fix }),
    ...(span !== undefined && { span }),
  };
}
