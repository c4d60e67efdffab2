import { expect, test } from "vitest";
import { schedule } from "../testing/simulator/schedule.ts";
import { problemOf, shrink } from "../testing/simulator/shrink.ts";
import { simulate } from "../testing/simulator/simulate.ts";

const first = Number(process.env["TWOBYTE_SEED"] ?? 1);
const runs = Number(process.env["TWOBYTE_SCHEDULES"] ?? 2000);

test(`${runs} schedules of faults break no promise`, () => {
  for (let seed = first; seed < first + runs; seed++) {
    const problem = problemOf(schedule(seed), simulate);
    if (problem === undefined) continue;
    const smallest = shrink(schedule(seed), simulate);
    const found = problemOf(smallest, simulate);
    expect.fail(
      `seed ${seed}: ${problem.stack}\nsmallest: ${found?.message}\n${JSON.stringify(smallest)}`,
    );
  }
});
