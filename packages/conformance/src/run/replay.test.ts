import { expect, test } from "vitest";
import { moduleSource } from "../control/module-subject.ts";
import type { Report } from "../report/report.ts";
import { gatherReport } from "../report/report.ts";
import type { RunEvent } from "../report/run-event.ts";
import type { Suite } from "../suite/load-suite.ts";
import { playing, scripted } from "../testing/scripted.ts";
import type { Playing, Stage } from "./playing.ts";
import { recordedOf, replay } from "./replay.ts";
import { runSuite } from "./run.ts";

const problem = { fingerprint: "wrong", summary: "It is wrong." };
const set = { formatVersion: "1.0", spec: "1", areas: [], levels: [], excluded: [] } as const;

/** A suite in which a case fails in text, and the seeds that its playings were given. */
function suiteOf(): { suite: Suite; seeds: string[] } {
  const seeds: string[] = [];
  const of = (name: string, variant: string, twin?: string): Playing => {
    const play = ({ seed, keepsTrace }: Stage) => {
      seeds.push(`${name} ${variant} ${seed}`);
      const trace = keepsTrace === true ? [{ atMs: 0, from: "suite", note: "said" } as const] : [];
      return Promise.resolve({ checks: 1, trace, ...(variant === "text" && { problem }) });
    };
    return playing(name, play, { variant, ...(twin !== undefined && { twin }) });
  };
  const playings = ["AAA-0001", "AAA-0002", "AAA-0003"].flatMap((name) =>
    ["binary", "text"].map((variant) =>
      of(name, variant, name === "AAA-0003" ? "AAA-0001" : undefined),
    ),
  );
  const rest = { probes: new Map(), texts: new Map(), registry: [], gone: new Set<string>() };
  return { suite: { ...rest, playings, set, release: "0" }, seeds };
}

const source = moduleSource(scripted(({ id }) => ({ id, ok: {} })));

async function record(suite: Suite): Promise<Report> {
  const events: RunEvent[] = [];
  const onEvent = (event: RunEvent): void => void events.push(event);
  await runSuite({ ...suite, suite: "0", source, seed: 77, onEvent });
  return gatherReport(events);
}

test("a recorded playing is played again alone, with its seed, its twin and its trace", async () => {
  const { suite, seeds } = suiteOf();
  const report = await record(suite);
  const first = seeds.splice(0);
  const recorded = recordedOf(report, { name: "AAA-0003", variant: "binary" });
  const { played, ended } = await replay({ suite, report, source, recorded });
  expect(played.map(({ before, after }) => [before.result.verdict, after.result.verdict])).toEqual([
    ["pass", "pass"],
  ]);
  expect(played[0]?.after.result.trace).toEqual([{ atMs: 0, from: "suite", note: "said" }]);
  expect(seeds).toHaveLength(2);
  for (const seed of seeds) expect(first).toContain(seed);
  expect(ended).toMatchObject({ exit: 0, levels: [] });
});

test("without a variant those are meant that did not pass, or all when all passed", async () => {
  const { suite } = suiteOf();
  const report = await record(suite);
  const variants = (name: string): string[] =>
    recordedOf(report, { name }).map(({ result }) => result.variant);
  expect(variants("AAA-0002")).toEqual(["text"]);
  const passing = { ...report, cases: report.cases.slice(0, 1) };
  expect(recordedOf(passing, { name: "AAA-0001" })).toHaveLength(1);
  expect(variants("AAA-0009")).toEqual([]);
});
