import type { Declarations } from "./declarations/declarations.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { hasErrors } from "./diagnostics/diagnostic.ts";
import { createDiagnostic } from "./diagnostics/diagnostic-map.ts";
import type { Ir } from "./ir/ir.ts";
import { buildIr } from "./layout/build-ir.ts";
import { checkDepth, checkDownlevel, checkEndless } from "./layout/check-layout.ts";
import { checkRemoved } from "./layout/check-removed.ts";
import { advanceLock, emptyLock } from "./lock/advance-lock.ts";
import { formatLock } from "./lock/format-lock.ts";
import type { Lock } from "./lock/lock.ts";
import { newLineage } from "./lock/new-lineage.ts";

/** What is compiled, and how. */
export interface CompileOptions {
  /** What `declare` read. */
  readonly declarations: Declarations;
  /** The lock as it is committed; without one, the protocol begins now. */
  readonly lock?: Lock | undefined;
  /** Makes a lock that would change an error. */
  readonly frozen?: boolean;
  /** Draws the lineage of a new lock: 32 lower-case hex digits. Random unless given. */
  readonly newLineage?: () => string;
}

/** What compiling came to. */
export interface CompileResult {
  /** Absent when a diagnostic is an error. */
  readonly ir?: Ir;
  /** The lock to write; absent when a diagnostic is an error. */
  readonly lock?: Lock;
  /** Whether `lock` differs from the given one. */
  readonly changed: boolean;
  /** Everything that was found; `hasErrors` says whether that forbids to go on. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives every declaration its place on the wire and describes the whole for the targets. Pure but
 * for the lineage of a new lock: equal declarations and locks give equal results, whatever was
 * compiled in between. All mistakes are reported, none is thrown. Spec chapter 5.
 */
export function compile(options: CompileOptions): CompileResult {
  const { declarations, frozen = false } = options;
  const { name, span } = declarations.protocol;
  const before = options.lock;
  if (before === undefined && frozen) {
    return failed([createDiagnostic("lock-missing", { path: "" }, span)]);
  }
  //@fault lock-of-another R-LOCK-17 if (before === null) {
  if (before !== undefined && before.protocol !== name) {
    const params = { lock: before.protocol, schema: name };
    return failed([createDiagnostic("lock-other-protocol", params, span)]);
  }
  const advanced = advanceLock(
    before ?? emptyLock(name, (options.newLineage ?? newLineage)()),
    declarations,
  );
  const diagnostics = [
    ...advanced.diagnostics,
    //@fault endless-struct-taken R-EVO-21
    ...checkEndless(declarations),
    ...checkDepth(declarations),
  ];
  if (hasErrors(diagnostics)) return failed(diagnostics);
  const { lock } = advanced;
  const ir = buildIr(lock, declarations);
  diagnostics.push(...checkDownlevel(ir, declarations), ...checkRemoved(ir, declarations));
  const changes = before === undefined ? [] : changedLines(formatLock(before), formatLock(lock));
  const [change, ...more] = changes;
  //@fault thawed R-LOCK-16 if (change === "") {
  if (frozen && change !== undefined) {
    diagnostics.push(createDiagnostic("lock-stale", { change, more: more.length }, span));
  }
  if (hasErrors(diagnostics)) return failed(diagnostics);
  return { ir, lock, changed: before === undefined || changes.length > 0, diagnostics };
}

function failed(diagnostics: readonly Diagnostic[]): CompileResult {
  return { changed: false, diagnostics };
}

/** The lines of either text that the other hasn't: first what is new, then what is gone. */
function changedLines(before: string, after: string): string[] {
  const lines = (text: string): string[] =>
    text.split("\n").map((line) => line.trim().replace(/,$/, ""));
  const [old, now] = [lines(before), lines(after)];
  const [oldSet, nowSet] = [new Set(old), new Set(now)];
  return [
    ...now.filter((line) => !oldSet.has(line)).map((line) => `${line} is new`),
    ...old.filter((line) => !nowSet.has(line)).map((line) => `${line} is gone`),
  ];
}
