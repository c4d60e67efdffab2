import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { faultsIn } from "../../../../scripts/faults/apply-fault.js";
import { schedule } from "../testing/simulator/schedule.ts";
import { problemOf } from "../testing/simulator/shrink.ts";

/** So many schedules may go by before a fault is noticed. */
const MOST = 4000;

const simulator = fileURLToPath(new URL("../testing/simulator/simulate.ts", import.meta.url));
const folder = new URL(".", import.meta.url);
const sources = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
const faults = sources.flatMap((name) => faultsIn(readFileSync(new URL(name, folder), "utf8")));

test("there are faults to plant", () => {
  expect(faults.length).toBeGreaterThanOrEqual(15);
  expect(new Set(faults).size).toBe(faults.length);
});

for (const fault of faults) {
  test(`the simulator notices the fault ${fault}`, async () => {
    const { simulate } = (await import(`${simulator}?fault=${fault}`)) as {
      simulate: (one: ReturnType<typeof schedule>) => void;
    };
    let seed = 1;
    while (seed <= MOST && problemOf(schedule(seed), simulate) === undefined) seed++;
    expect(seed, `${fault} broke nothing`).toBeLessThanOrEqual(MOST);
  });
}
