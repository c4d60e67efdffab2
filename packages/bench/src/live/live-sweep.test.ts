import { expect, test } from "vitest";
import { figuresOf } from "../interleaved.ts";
import type { LivePlan } from "./live-sweep.ts";
import { liveSweep } from "./live-sweep.ts";

const plan: LivePlan = {
  scenarios: ["echo", "stream"],
  subjects: [
    { name: "ours", scenarios: ["echo", "stream"] },
    { name: "raw", scenarios: ["stream"], isYardstick: true },
  ],
  rounds: 2,
  timing: { warmupMs: 1, measureMs: 1 },
};

test("every round has each subject once in its scenarios, and begins with another", async () => {
  const ran: string[] = [];
  await liveSweep(
    plan,
    ({ scenario, subject }) => {
      ran.push(`${scenario} ${subject}`);
      return Promise.resolve({ p50: 1, p99: 1, calibration: [] });
    },
    () => ran.push("round"),
  );
  expect(ran).toEqual([
    "round",
    "echo ours",
    "stream ours",
    "stream raw",
    "round",
    "stream ours",
    "stream raw",
    "echo ours",
  ]);
});

test("figures are medians, beside the yardstick of the same scenario only", async () => {
  let speed = 1;
  const { figures, calibrations } = await liveSweep(
    plan,
    ({ scenario }) =>
      Promise.resolve({
        ...(scenario === "echo"
          ? { p50: 5, p99: 9 }
          : { perSecond: speed++, serverCpu: 1, clientCpu: 1 }),
        calibration: [7],
      }),
    () => {},
  );
  const found = (subject: string, measure: string) =>
    figures.find((one) => one.subject === subject && one.measure === measure);
  expect(found("ours", "p50")).toMatchObject({ value: 5, ratio: undefined });
  expect(found("ours", "perSecond")).toMatchObject({ value: 2, ratio: (1 / 2 + 3 / 4) / 2 });
  expect(found("raw", "perSecond")).toMatchObject({ value: 3, ratio: 1 });
  expect(calibrations).toEqual([7, 7, 7, 7, 7, 7]);
});

test("ratios are taken round by round, so that a slow one does not count twice", () => {
  const series = (subject: string, perSecond: number[]) =>
    ({ scenario: "stream", subject, values: { perSecond } }) as const;
  const [figure] = figuresOf(series("ours", [10, 2, 12]), series("raw", [5, 1, 4]));
  expect(figure).toMatchObject({ value: 10, ratio: 2, spread: 5 });
});
