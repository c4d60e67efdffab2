import { expect, test } from "vitest";
import { steadily } from "./steadily.ts";

/** Measures with kernel times of `calibrations`, one after the other; figures count the runs. */
function measuring(calibrations: readonly (readonly number[])[]) {
  const again: number[] = [];
  let runs = 0;
  const run = (): Promise<{ figure: number; calibration: readonly number[] }> =>
    Promise.resolve({ calibration: calibrations[runs] ?? [], figure: ++runs });
  return { again, run: steadily<string, "figure">(run, 0.1, (slower) => again.push(slower)) };
}

test("what was measured beside something else is measured again", async () => {
  const { run, again } = measuring([[10], [10.9], [15], [10, 12], [10]]);
  expect(await run("first")).toMatchObject({ figure: 1 });
  expect(await run("second")).toMatchObject({ figure: 2 });
  expect(await run("third")).toEqual({ figure: 5, calibration: [10] });
  expect(again).toEqual([0.5, expect.closeTo(0.2)]);
});

test("a machine that stays slow is measured as it is", async () => {
  const { run, again } = measuring([[10], [20], [20], [20]]);
  await run("first");
  expect(await run("second")).toEqual({ figure: 4, calibration: [20] });
  expect(again).toHaveLength(2);
});

test("what tells no kernel times is measured once", async () => {
  const { run, again } = measuring([[], []]);
  expect(await run("first")).toMatchObject({ figure: 1 });
  expect(again).toEqual([]);
});
