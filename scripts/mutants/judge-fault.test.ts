import { expect, test } from "vitest";
import type { Played } from "./judge-fault.js";
import { judgeFault } from "./judge-fault.js";
import type { Task } from "./play-fault.js";

const fault = {
  name: "no-pong",
  file: "packages/session/src/engine/session-core.ts",
  isSimulated: true,
  requirements: ["R-LIVE-2"],
  replacement: "",
  line: 7,
};
const cases = [
  { name: "LIV-0001", role: "server", req: ["R-LIVE-1"] },
  { name: "LIV-0002", role: "server", req: ["R-LIVE-1", "R-LIVE-2"] },
  { name: "LIV-1001", role: "client", req: ["R-LIVE-2"] },
];

/** Judges with players that answer one after the other, and says what they were asked for. */
async function judge(
  answers: readonly Played[],
  citingOnly?: boolean,
): Promise<[asked: string[], verdict: unknown]> {
  const asked: string[] = [];
  const play = ({ role, names }: Task): Promise<Played> => {
    asked.push(`${role} ${names.join(" ")}`);
    return Promise.resolve(answers[asked.length - 1] ?? { kind: "survived", played: 1 });
  };
  return [asked, await judgeFault(fault, cases, play, citingOnly)];
}

test("cases that cite what a fault breaks are played first, in each role that it may show in", async () => {
  const [asked, verdict] = await judge([]);
  expect(asked).toEqual([
    "server LIV-0002",
    "client LIV-1001",
    "server LIV-0001 LIV-0002",
    "client LIV-1001",
  ]);
  expect(verdict).toEqual({ verdict: "survived" });
});

test("cases that cite nothing of it are not played where the others are enough", async () => {
  const [asked, verdict] = await judge([], true);
  expect(asked).toEqual(["server LIV-0002", "client LIV-1001"]);
  expect(verdict).toEqual({ verdict: "survived" });
});

test("the first case that fails ends it", async () => {
  const killed = { kind: "killed", name: "LIV-1001", variant: "poll text", problem: "no" } as const;
  const [asked, verdict] = await judge([{ kind: "survived", played: 1 }, killed]);
  expect(asked).toHaveLength(2);
  expect(verdict).toMatchObject({ verdict: "killed", role: "client", case: "LIV-1001" });
});

test("a fault that was not played to the end has not survived", async () => {
  const [, late] = await judge([{ kind: "late" }]);
  expect(late).toEqual({ verdict: "late" });
  const [asked, unstarted] = await judge([{ kind: "unstarted", problem: "a syntax error" }]);
  expect(asked).toHaveLength(1);
  expect(unstarted).toEqual({ verdict: "unstarted", problem: "a syntax error" });
});
