import { compile } from "../compile.ts";
import type { Ir } from "../ir/ir.ts";
import type { Lock } from "../lock/lock.ts";

import { releaseLock } from "../lock/release.ts";
import type { Sketch } from "./declare.ts";
import { declare } from "./declare.ts";

/** The lineage of every lock that tests make. */
export const testLineage = "00112233445566778899aabbccddeeff";

/** Compiles a sketch; throws when a diagnostic is an error. */
export function compiled(sketch: Sketch, lock?: Lock): { ir: Ir; lock: Lock } {
  const result = compile({ declarations: declare(sketch), lock, newLineage: () => testLineage });
  if (result.ir === undefined || result.lock === undefined) {
    throw new Error(result.diagnostics.map((one) => one.message).join("\n"));
  }
  return { ir: result.ir, lock: result.lock };
}

/** Compiles a sketch and releases its draft; throws when there is none. */
export function released(sketch: Sketch, lock?: Lock): Lock {
  const result = releaseLock(compiled(sketch, lock).lock);
  if (result.lock === undefined) {
    throw new Error(result.diagnostics.map((one) => one.message).join("\n"));
  }
  return result.lock;
}

/** Compiles and releases sketches one after the other. */
export function history(...sketches: readonly Sketch[]): Lock {
  let lock: Lock | undefined;
  for (const sketch of sketches) lock = released(sketch, lock);
  if (lock === undefined) throw new Error("A history needs a sketch.");
  return lock;
}

/** The codes of what compiling a sketch reports. */
export function reported(sketch: Sketch, lock?: Lock): string[] {
  const result = compile({ declarations: declare(sketch), lock, newLineage: () => testLineage });
  return result.diagnostics.map((one) => one.code);
}
