import { expect, test } from "vitest";
import type { Job } from "./job.ts";
import { sweep } from "./sweep.ts";

const timing = { warmupMs: 1, roundMs: 1, innerRounds: 1 };
const plan = { codecs: ["x", "y"], workloads: ["a", "b"], rounds: 3, timing };

test("rounds are whole sweeps that begin at another codec each", async () => {
  const order: string[] = [];
  await sweep(
    plan,
    (job) => {
      order.push(job.workload + job.codec);
      return Promise.resolve({ bytes: 1, encode: 1, decode: 1, calibration: [1, 1] });
    },
    () => undefined,
  );
  expect(order.join(" ")).toBe("ax ay bx by ay ax by bx ax ay bx by");
});

test("figures are medians over the processes", async () => {
  const encodes = [100, 400, 200];
  let calls = 0;
  const run = () => {
    const encode = encodes[calls++ % 3] ?? 0;
    return Promise.resolve({ bytes: 10, encode, decode: 100, calibration: [5, 6] as const });
  };
  const result = await sweep({ ...plan, codecs: ["x"], workloads: ["a"] }, run, () => undefined);
  expect(result.calibrations).toEqual([5, 6, 5, 6, 5, 6]);
  expect(result.figures).toEqual([
    {
      codec: "x",
      workload: "a",
      bytes: 10,
      encode: 200,
      decode: 100,
      roundTrip: expect.closeTo(66.667, 3),
      spread: expect.closeTo(0.6, 3),
    },
  ]);
});

test("a codec that can't do a workload is asked once and named with its reason", async () => {
  const jobs: Job[] = [];
  const run = (job: Job) => {
    jobs.push(job);
    return Promise.resolve({ unfit: "no recursion" });
  };
  const result = await sweep({ ...plan, codecs: ["x"], workloads: ["a"] }, run, () => undefined);
  expect(jobs).toHaveLength(1);
  expect(result.figures).toEqual([]);
  expect(result.omissions).toEqual([{ codec: "x", workload: "a", reason: "no recursion" }]);
});
