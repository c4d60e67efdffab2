import type { Diagnostic } from "./diagnostic.ts";

/** By file, line, column and code; what has no position comes first. Repetitions are left out. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const texts = new Set<string>();
  return diagnostics.toSorted(compare).filter((one) => {
    const text = JSON.stringify(one);
    return !texts.has(text) && texts.add(text);
  });
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    order(a.span?.file ?? "", b.span?.file ?? "") ||
    (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
    (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
    order(a.code, b.code)
  );
}

/** By code unit, whatever the locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
