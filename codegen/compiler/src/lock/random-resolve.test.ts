import fc from "fast-check";
import { expect, test } from "vitest";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { compiled, released } from "../testing/history.ts";
import type { Step, World } from "../testing/random-evolution.ts";
import {
  applyStep,
  newWorld,
  settle,
  stepsArbitrary,
  worldSketch,
} from "../testing/random-evolution.ts";
import { formatLock } from "./format-lock.ts";
import type { Lock } from "./lock.ts";
import { lastReleased } from "./lock.ts";
import { parseLock } from "./parse-lock.ts";
import { resolveLock } from "./resolve-lock.ts";

const runs = Math.max(20, Math.round(1000 * Number(process.env["TWOBYTE_RUNS"] ?? "0.1")));
const seed = process.env["TWOBYTE_SEED"];

function play(world: World, steps: readonly Step[], before: Lock | undefined): Lock {
  let lock = compiled(worldSketch(world), before).lock;
  for (const step of steps) {
    applyStep(world, step);
    const sketch = worldSketch(world);
    lock = compiled(sketch, lock).lock;
    const isRelease = step[0] === "release" && lock.revisions.at(-1)?.state === "draft";
    if (isRelease) lock = released(sketch, lock);
    settle(world, isRelease);
  }
  return lock;
}

/** The steps without releases, but for those that come before the first change. */
function unreleased(steps: readonly Step[]): Step[] {
  return steps.filter(([action]) => action !== "release");
}

test(
  "R-LOCK-7 resolving two branches keeps every release and gives a lock that reads back",
  () => {
    let resolved = 0;
    fc.assert(
      fc.property(
        stepsArbitrary(8),
        stepsArbitrary(8),
        stepsArbitrary(8),
        (common, left, right) => {
          const world = newWorld();
          const base = play(world, common, undefined);
          // Ids of the two branches differ, as their authors' names do.
          const other = { ...structuredClone(world), next: world.next + 1000 };
          const ours = play(world, left, base);
          const theirs = play(other, unreleased(right), base);
          for (const sides of [
            [ours, theirs],
            [theirs, ours],
          ] as const) {
            const { lock, diagnostics } = resolveLock(base, ...sides);
            if (hasErrors(diagnostics) || lock === undefined) {
              expect(diagnostics.map((one) => one.code)).not.toContain("lock-unresolved");
              continue;
            }
            resolved += 1;
            const releases = lastReleased(ours);
            expect(lock.revisions.slice(0, releases)).toEqual(ours.revisions.slice(0, releases));
            expect(lastReleased(lock)).toBe(releases);
            expect(parseLock(formatLock(lock), "x.lock.json")).toEqual({ lock, diagnostics: [] });
          }
        },
      ),
      { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) },
    );
    expect(resolved).toBeGreaterThan(runs);
  },
  10_000 + 200 * runs,
);
