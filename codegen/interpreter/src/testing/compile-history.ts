import type { Ir } from "@twobyte/compiler/ir";
import type { RandomDeclarations } from "./declarations.ts";

/** As much of a lock as a release changes. */
export interface LockLike {
  /** From 1; only the last may be a draft. */
  readonly revisions: readonly (
    | { readonly number: number; readonly state: "released"; readonly fingerprint: string }
    | { readonly number: number; readonly state: "draft" }
  )[];
}

/** The compiler, as this package needs it: it gives declarations their places. */
export type Compile<L extends LockLike> = (options: {
  readonly declarations: RandomDeclarations;
  readonly lock?: L | undefined;
  readonly newLineage?: () => string;
}) => {
  readonly ir?: Ir;
  readonly lock?: L;
  readonly diagnostics: readonly { readonly severity: string; readonly message: string }[];
};

/**
 * Compiles the declarations of a history one after the other, each but the last released. The IR
 * of every revision, of which the last knows all revisions. Throws when the compiler refuses a step.
 */
export function compileHistory<L extends LockLike>(
  history: readonly RandomDeclarations[],
  compile: Compile<L>,
): Ir[] {
  const irs: Ir[] = [];
  let lock: L | undefined;
  for (const declarations of history) {
    const result = compile({
      declarations,
      ...(lock !== undefined && { lock }),
      newLineage: () => "0123456789abcdef0123456789abcdef",
    });
    if (result.ir === undefined || result.lock === undefined) {
      throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
    }
    // A step that changes nothing on the wire makes no revision of its own.
    irs.length = result.ir.revisions.length - 1;
    irs.push(result.ir);
    lock = release(result.lock, result.ir);
  }
  return irs;
}

function release<L extends LockLike>(lock: L, ir: Ir): L {
  const revisions = ir.revisions.map(({ number, fingerprint }) => ({
    number,
    state: "released" as const,
    fingerprint,
  }));
  return { ...lock, revisions };
}
