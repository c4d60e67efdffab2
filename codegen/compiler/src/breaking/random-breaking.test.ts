import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ir } from "../ir/ir.ts";
import type { Lock } from "../lock/lock.ts";
import { compiled, released } from "../testing/history.ts";
import {
  applyStep,
  newWorld,
  settle,
  stepsArbitrary,
  worldSketch,
} from "../testing/random-evolution.ts";
import { compareIr } from "./compare-ir.ts";
import { compareLock } from "./compare-lock.ts";

const runs = Math.max(20, Math.round(500 * Number(process.env["TWOBYTE_RUNS"] ?? "0.1")));
const seed = process.env["TWOBYTE_SEED"];

/** What only a lost or edited lock can bring about. */
const impossible = [
  "lineage-changed",
  "revision-rewritten",
  "type-erased",
  "field-moved",
  "field-erased",
  "field-inserted",
  "field-type-changed",
  "field-presence-changed",
  "required-field-removed",
  "tombstone-changed",
  "width-changed",
  "member-moved",
  "member-erased",
  "member-inserted",
  "code-moved",
  "code-erased",
  "code-reused",
  "method-kind-changed",
  "method-input-changed",
  "method-messages-rewritten",
];

test(
  "R-EVO-2 whatever is written in a schema, a compile with the lock rewrites no released revision",
  () => {
    fc.assert(
      fc.property(stepsArbitrary(20), (steps) => {
        const world = newWorld();
        let last: { lock: Lock; ir: Ir } | undefined;
        let lock: Lock | undefined;
        for (const step of steps) {
          applyStep(world, step);
          const sketch = worldSketch(world);
          const now = compiled(sketch, lock);
          if (last !== undefined) {
            const changes = compareIr(last.ir, now.ir);
            expect(changes.filter((change) => impossible.includes(change.rule))).toEqual([]);
            const known = changes.filter((change) => !/^(default|downlevel)-/.test(change.rule));
            expect(compareLock(last.lock, now.ir)).toEqual(known);
          }
          const isRelease = step[0] === "release" && now.lock.revisions.at(-1)?.state === "draft";
          lock = isRelease ? released(sketch, lock) : now.lock;
          settle(world, isRelease);
          if (isRelease) last = { lock, ir: compiled(worldSketch(world), lock).ir };
        }
      }),
      { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) },
    );
  },
  10_000 + 200 * runs,
);
