import { join } from "node:path";
import { expect, test } from "vitest";
import { createNull, nullSubjects } from "../../subjects/null/subject.js";
import type { CreateSubject } from "../control/module-subject.ts";
import { moduleSource } from "../control/module-subject.ts";
import { dataFolder, loadVectors } from "../data/load-data.ts";
import type { CasePlayed, RunEnded } from "../report/run-event.ts";
import { runSuite } from "../run/run.ts";
import { standingClock } from "../testing/standing-clock.ts";
import { codecPlayings } from "./codec-playings.ts";
import { codecProbes } from "./codec-probes.ts";

const all = loadVectors(join(dataFolder(), "values"));
/** Without a message's bytes, with few of them, with many kinds; all of them in a whole run. */
const few = all.files.filter(({ message }) => ["Empty", "Late", "Texts"].includes(message));
const isWhole = Number(process.env["TWOBYTE_RUNS"]) >= 1;
const vectors = isWhole ? all : { ...all, files: few };
const playings = codecPlayings(vectors);
const set = { formatVersion: "1.0", spec: "1", areas: [], levels: [], excluded: [] } as const;

async function run(create: CreateSubject): Promise<{ ended: RunEnded; played: CasePlayed[] }> {
  const played: CasePlayed[] = [];
  const clock = standingClock();
  const running = runSuite({
    source: moduleSource(create, { clock }),
    clock: standingClock(),
    playings,
    probes: codecProbes(vectors),
    seed: 1,
    set,
    suite: "0",
    onEvent: (event) => {
      if (event.event === "case") played.push(event);
    },
  });
  const ended = await clock.until(running);
  return { ended, played };
}

test.each(nullSubjects)("a codec that is none passes nothing: %s", async (name) => {
  const { ended, played } = await run(createNull(name));
  const passed = played.filter(({ result }) => result.verdict === "pass");
  expect(passed.map(({ info }) => `${info.name} ${info.about}`)).toEqual([]);
  expect(ended.counts["harness-error"]).toBe(0);
  expect(ended.exit).toBe(1);
});

test("a codec that declares nothing is not scored, when it declines as it should", async () => {
  const { ended } = await run(createNull("skip all", []));
  expect(ended.counts.declined).toBe(playings.length);
  expect(ended.exit).toBe(4);
});

test("a codec that declares nothing and answers all the same has not declined", async () => {
  const { ended, played } = await run(createNull("always empty", []));
  expect(ended.counts.fail).toBe(playings.length);
  expect(played[0]?.result.problem?.fingerprint).toMatch(/^declines-wrongly (binary|text)$/);
});
