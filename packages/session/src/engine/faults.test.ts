import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { simulatedFaultsIn } from "../../../../scripts/faults/apply-fault.js";
import { loadSimulator } from "../testing/simulator/load-simulator.ts";
import { schedule } from "../testing/simulator/schedule.ts";
import { problemOf } from "../testing/simulator/shrink.ts";

/** So many schedules may go by before a fault is noticed. */
const MOST = 2000;

function faultsOf(folder: string): string[] {
  const url = new URL(folder, import.meta.url);
  const sources = readdirSync(url).filter((name) => /(?<!\.test)\.ts$/.test(name));
  return sources.flatMap((name) => simulatedFaultsIn(readFileSync(new URL(name, url), "utf8")));
}

/** They do nothing where sessions stay at one server. */
const ofHandovers = new Set(faultsOf("../handover/"));
const faults = ["./", "../transport/", "../testing/simulator/"].flatMap(faultsOf);
faults.push(...ofHandovers);

test("there are faults to plant", () => {
  expect(faults.length).toBeGreaterThanOrEqual(30);
  expect(new Set(faults).size).toBe(faults.length);
});

/** The first seed, among `most` that may tell, whose schedule breaks a promise when a fault is in effect. */
async function noticed(fault: string, most: number): Promise<number | undefined> {
  const simulate = await loadSimulator(fault);
  for (let seed = 1, runs = 0; runs < most; seed++) {
    const drawn = schedule(seed);
    if (ofHandovers.has(fault) && !drawn.isLinked) continue;
    runs++;
    if (problemOf(drawn, simulate) !== undefined) return seed;
  }
  return undefined;
}

test("an engine that was loaded like this and has no fault breaks nothing", async () => {
  expect(await noticed("none", 300)).toBe(undefined);
});

for (const fault of faults) {
  test(`the simulator notices the fault ${fault}`, async () => {
    expect(await noticed(fault, MOST)).not.toBe(undefined);
  });
}
