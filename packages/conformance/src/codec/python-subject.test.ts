import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { childSource } from "../control/child-subject.ts";
import { dataFolder, loadVectors } from "../data/load-data.ts";
import type { CasePlayed } from "../report/run-event.ts";
import { runSuite } from "../run/run.ts";
import { codecPlayings } from "./codec-playings.ts";
import { codecProbes } from "./codec-probes.ts";

const folder = fileURLToPath(new URL("../../subjects/python/", import.meta.url));

test("the codec in Python passes every case", async () => {
  const vectors = loadVectors(join(dataFolder(), "values"));
  const failed: string[] = [];
  const onFailed = ({ info, result }: CasePlayed): void => {
    if (result.verdict === "pass" ) return;
    failed.push(`${result.verdict} ${info.name} ${info.about}: ${JSON.stringify(result.problem)}`.slice(0, 900));
  };
  const ended = await runSuite({
    source: childSource(["python3", "-m", "twobyte_subject"], { cwd: folder }),
    playings: codecPlayings(vectors),
    probes: codecProbes(vectors),
    seed: 1,
    set: { formatVersion: "1.0", spec: "1", levels: [], excluded: [] },
    suite: "0",
    onEvent: (event) => {
      if (event.event === "case") onFailed(event);
    },
  });
  console.log(JSON.stringify(ended.counts), failed.length);
  expect(failed.slice(0, 12)).toEqual([]);
  expect(ended.counts.pass).toBeGreaterThan(1_000);
});
