import { BaseSequencer } from "vitest/node";

/**
 * @import { TestSpecification } from "vitest/node"
 *
 * @typedef {{ readonly moduleId: string, readonly project: { readonly name: string } }} Placed
 */

/** The files that take longest, the longest first: all processors are busy to the end of a run. */
const slow = [
  "packages/session/src/engine/simulator.test.ts",
  "codegen/typescript/src/validity.test.ts",
  "codegen/typescript/src/differential.test.ts",
  "packages/session/src/engine/faults.test.ts",
  "codegen/typescript/src/types.test.ts",
  "spec/live/transports/every-byte.test.ts",
  "packages/cli/src/commands/generate.test.ts",
  "packages/cli/src/commands/generate-bad-input.test.ts",
  "packages/cli/src/commands/check.test.ts",
  "packages/cli/src/commands/release.test.ts",
  "docs/examples/readmes.test.ts",
  "codegen/compiler/src/scenarios.test.ts",
];

/**
 * Where a file stands among the slow ones; behind all of them if it is none, and last if it shares
 * a process, so that such files follow upon each other.
 *
 * @param {Placed} file
 */
function rank({ moduleId, project }) {
  const at = slow.findIndex((name) => moduleId.endsWith(name));
  return at >= 0 ? at : slow.length + Number(project.name === "shared");
}

/**
 * Puts the slow files in front, those with a process of their own next, and leaves the order of
 * the others.
 *
 * @template {Placed} T
 * @param {readonly T[]} files
 * @returns {T[]}
 */
export function slowFirst(files) {
  return [...files].sort((a, b) => rank(a) - rank(b));
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
