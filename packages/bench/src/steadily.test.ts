import { expect, test } from "vitest";
import { steadily } from "./steadily.ts";

/** Measures with kernel times of `calibrations`, one after the other; figures count the runs. */
function measuring(calibrations: readonly (readonly number[])[], limit = 0.1) {
  const again: number[] = [];
  let runs = 0;
  const run = (): Promise<{ figure: number; calibration: readonly number[] }> =>
    Promise.resolve({ calibration: calibrations[runs] ?? [], figure: ++runs });
  return { again, run: steadily<string, "figure">(run, limit, (slower) => again.push(slower)) };
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

test("one kernel time alone is as quick as the machine mostly is", async () => {
  const { run, again } = measuring([[10], [10]]);
  expect(await run("first")).toEqual({ figure: 1, calibration: [10] });
  expect(again).toEqual([]);
});

test("what is slower by the limit itself is not measured again", async () => {
  const { run, again } = measuring([[8], [9], [9]], 0.125);
  await run("first");
  expect(await run("second")).toMatchObject({ figure: 2 });
  expect(again).toEqual([]);
});

test("what tells no kernel times is measured once, whatever was seen before", async () => {
  const { run, again } = measuring([[], [10], [], [20], [10]]);
  expect(await run("first")).toMatchObject({ figure: 1 });
  expect(await run("second")).toMatchObject({ figure: 2 });
  expect(await run("third")).toMatchObject({ figure: 3 });
  expect(again).toEqual([]);
  expect(await run("fourth")).toMatchObject({ figure: 5 });
  expect(again).toEqual([1]);
});
