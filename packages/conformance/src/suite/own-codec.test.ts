import { expect, test } from "vitest";
import { createSubject } from "../../subjects/codec-typescript/subject.js";
import { moduleSource } from "../control/module-subject.ts";
import type { CasePlayed } from "../report/run-event.ts";
import { titleOf } from "../report/title-of.ts";
import { runSuite } from "../run/run.ts";
import { loadSuite } from "./load-suite.ts";

test("the codec of this project passes every case, with a seed of its own each time", async () => {
  const suite = loadSuite();
  const seed = Number(process.env["TWOBYTE_SEED"]);
  const played: CasePlayed[] = [];
  const ended = await runSuite({
    ...suite,
    suite: suite.release,
    source: moduleSource(createSubject),
    seed,
    onEvent: (event) => {
      if (event.event === "case") played.push(event);
    },
  });
  const wrong = played.filter(({ result }) => result.verdict !== "pass");
  const told = wrong.map(({ result }) => `${titleOf(result)}: ${result.problem?.summary}`);
  expect(told.slice(0, 5), `with the seed ${seed}`).toEqual([]);
  expect(ended.checks).toBeGreaterThan(15_000);
  expect(ended.levels.find(({ level }) => level === "codec")).toMatchObject({ reached: true });
  expect(ended.exit).toBe(0);
});
