import { expect, test } from "vitest";
import { loadSimulator } from "../testing/simulator/load-simulator.ts";
import { schedule } from "../testing/simulator/schedule.ts";
import { problemOf, shrink } from "../testing/simulator/shrink.ts";
import { simulate } from "../testing/simulator/simulate.ts";

const first = Number(process.env["TWOBYTE_SEED"] ?? 1);
const schedules = Number(process.env["TWOBYTE_SCHEDULES"] ?? 20_000);
const TOGETHER = 2000;

const fast = await loadSimulator();

/** Why a schedule fails, with the smallest one that fails too, to be run again. */
function report(seed: number): string {
  const problem = problemOf(schedule(seed), simulate, true);
  const smallest = shrink(schedule(seed), fast);
  const said = problemOf(smallest, fast)?.message;
  return `seed ${seed}: ${problem?.stack}\nsmallest: ${said}\n${JSON.stringify(smallest)}`;
}

for (let from = 0; from < schedules; from += TOGETHER) {
  const count = Math.min(TOGETHER, schedules - from);
  test(`no promise is broken in ${count} schedules of faults, from ${from} on`, () => {
    for (let seed = first + from; seed < first + from + count; seed++) {
      if (problemOf(schedule(seed), fast) !== undefined) expect.fail(report(seed));
    }
  });
}
