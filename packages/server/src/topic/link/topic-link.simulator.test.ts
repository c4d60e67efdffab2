import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { simulatedFaultsIn } from "../../../../../scripts/faults/apply-fault.js";
import { loadWithFault } from "../../../../../scripts/faults/load-with-fault.js";
import type { Mishaps } from "../../testing/topics/simulate-topics.ts";

type Simulate = (seed: number, mishaps: Mishaps) => void;

const RUNS = Number(process.env["TWOBYTE_RUNS"]);
const SEED = Number(process.env["TWOBYTE_SEED"]);

async function load(fault?: string): Promise<Simulate> {
  const entry = new URL("../../testing/topics/simulate-topics.ts", import.meta.url);
  const module = (await loadWithFault(entry, fault)) as { readonly simulateTopics: Simulate };
  return module.simulateTopics;
}

/** What goes wrong with a seed. */
function problemOf(simulate: Simulate, seed: number, mishaps: Mishaps): string | undefined {
  try {
    simulate(seed, mishaps);
    return undefined;
  } catch (error) {
    return `seed ${seed}: ${error}`;
  }
}

// R-TOPIC-1, R-TOPIC-2, R-TOPIC-3, R-TOPIC-4, R-TOPIC-5, R-TOPIC-6, R-TOPIC-7
for (const mishaps of ["none", "crashes", "cuts"] as const) {
  test(`subscribers miss nothing without a gap, whatever comes and goes; mishaps: ${mishaps}`, async () => {
    const simulate = await load();
    for (let n = 0; n < 100 * RUNS; n++) {
      expect(problemOf(simulate, SEED + n, mishaps)).toBe(undefined);
    }
  });
}

const folder = new URL("./", import.meta.url);
const sources = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
const faults = sources.flatMap((name) =>
  simulatedFaultsIn(readFileSync(new URL(name, folder), "utf8")),
);

test("there are faults to plant", () => {
  expect(faults.length).toBeGreaterThanOrEqual(4);
});

for (const fault of faults) {
  test(`the simulator of topics notices the fault ${fault}`, async () => {
    const simulate = await load(fault);
    const kinds = ["none", "crashes"] as const;
    const isNoticed = Array.from({ length: 200 }, (_, n) => n + 1).some((seed) =>
      kinds.some((mishaps) => problemOf(simulate, seed, mishaps) !== undefined),
    );
    expect(isNoticed).toBe(true);
  });
}
