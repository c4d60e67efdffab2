import { generateVectors, vectorLockPath } from "@twobyte/codegen-vectors";
import type { Ir } from "@twobyte/compiler/ir";
import type { Diagnostic } from "./output/diagnostic.ts";
import type { ReadPrevious, TargetOutput } from "./targets.ts";

/** Above this many messages a defect that one of them shows is not shown by others again. */
const sparseAbove = 100;

/**
 * The conformance vectors, whose cases keep the names that the run before gave them: those are in
 * the lock of vectors among the files. A lock that cannot be used is a finding.
 */
export function vectorsTarget(ir: Ir, readPrevious: ReadPrevious): TargetOutput {
  const previous = readPrevious(vectorLockPath);
  const density = ir.structs.length > sparseAbove ? "sparse" : "full";
  const lock = previous === undefined ? {} : { lock: previous.text };
  try {
    const { files, skipped } = generateVectors(ir, { density, ...lock });
    return { files, diagnostics: skipped.map(withoutVectors) };
  } catch (error) {
    if (previous === undefined || !(error instanceof Error)) throw error;
    // If it works without the lock, the lock is to blame.
    generateVectors(ir, { density });
    return { files: [], diagnostics: [lockInvalid(previous.file, error.message)] };
  }
}

function withoutVectors({ message, reason }: { message: string; reason: string }): Diagnostic {
  return {
    code: "no-vectors",
    severity: "warning",
    message: `${message} has no vectors: ${reason}`,
    fix: "Loosen the constraints if no value keeps them.",
  };
}

function lockInvalid(file: string, problem: string): Diagnostic {
  return {
    code: "vector-lock-invalid",
    severity: "error",
    message: `The names of the vectors' cases cannot be read: ${problem}`,
    fix: "Restore it and the schema's lock from version control, or delete it: then all cases are named anew.",
    span: { file, line: 1, column: 1 },
  };
}
