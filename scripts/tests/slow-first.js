import { BaseSequencer } from "vitest/node";

/** @import { TestSpecification } from "vitest/node" */

/** The files that take longest, the longest first: all processors are busy to the end of a run. */
const slow = [
  "packages/session/src/engine/simulator.test.ts",
  "packages/cli/src/commands/check.test.ts",
  "codegen/typescript/src/validity.test.ts",
  "packages/cli/src/commands/release.test.ts",
  "spec/live/transports/every-byte.test.ts",
  "codegen/typescript/src/differential.test.ts",
  "packages/cli/src/commands/generate.test.ts",
  "packages/session/src/engine/faults.test.ts",
  "packages/cli/src/commands/generate-bad-input.test.ts",
  "codegen/typescript/src/types.test.ts",
  "docs/examples/readmes.test.ts",
  "codegen/compiler/src/scenarios.test.ts",
];

/** Where a path stands among the slow ones; behind all of them if it is none. */
function rank(/** @type {string} */ path) {
  const at = slow.findIndex((name) => path.endsWith(name));
  return at < 0 ? slow.length : at;
}

/**
 * Puts the slow files in front, and leaves the order of the others.
 *
 * @template {{ moduleId: string }} T
 * @param {readonly T[]} files
 * @returns {T[]}
 */
export function slowFirst(files) {
  return [...files].sort((a, b) => rank(a.moduleId) - rank(b.moduleId));
}

/** The order of test files. */
export class SlowFirst extends BaseSequencer {
  /**
   * @override
   * @param {TestSpecification[]} files
   */
  async sort(files) {
    return slowFirst(await super.sort(files));
  }
}
