import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { childSource } from "../control/child-subject.ts";
import { dataFolder, loadVectors } from "../data/load-data.ts";
import type { CasePlayed } from "../report/run-event.ts";
import { titleOf } from "../report/title-of.ts";
import { runSuite } from "../run/run.ts";
import { loadSuite } from "./load-suite.ts";

const folder = fileURLToPath(new URL("../../subjects/python/", import.meta.url));

/** Runs Python in the subject's environment; fails with what it said, or that there is none. */
function python(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const ran = spawnSync("python3", ["start.py", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (ran.error !== undefined) {
    throw new Error("python3 is missing; the second implementation needs Python 3.11 or newer", {
      cause: ran.error,
    });
  }
  if (ran.status !== 0) throw new Error(`start.py ${args.join(" ")}:\n${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

// Making the environment takes longer than the suite waits for a subject.
beforeAll(() => python(["-c", ""]), 180_000);

/** Plays what a level asks for with the implementation in Python; gives what did not pass. */
async function played(level: string) {
  const suite = loadSuite();
  const others: CasePlayed[] = [];
  const ended = await runSuite({
    ...suite,
    suite: suite.release,
    source: childSource(["python3", "start.py"], { cwd: folder }),
    level,
    parallel: 4,
    seed: 1,
    onEvent: (event) => {
      if (event.event === "case" && event.result.verdict !== "pass") others.push(event);
    },
  });
  const told = others.map(({ result }) => `${titleOf(result)}: ${result.problem?.summary}`);
  return { told, ended };
}

test("the implementation in Python reaches the levels of codecs", async () => {
  const { told, ended } = await played("json");
  expect(told).toEqual([]);
  expect(ended.levels).toMatchObject([{ level: "json", reached: true }]);
  expect(ended.counts.pass).toBeGreaterThan(3_500);
}, 120_000);

test("the implementation in Python reaches the level core, as a server and as a client", async () => {
  const { told, ended } = await played("core");
  expect(told).toEqual([]);
  expect(ended.levels).toMatchObject([{ level: "core", reached: true }]);
  expect(ended.counts.pass).toBeGreaterThan(500);
}, 120_000);

test("the implementation in Python passes its own tests", () => {
  const vectors = loadVectors(join(dataFolder(), "values"));
  const made = mkdtempSync(join(tmpdir(), "twobyte-vectors-"));
  try {
    const write = (path: string, content: unknown): void => {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), JSON.stringify(content));
    };
    write("values/ir.json", vectors.ir);
    for (const file of vectors.files) write(`values/vectors/${file.message}.json`, file);
    const said = python(["-m", "unittest"], { TWOBYTE_VECTORS: made });
    expect(said).toMatch(/\d+ checks of vectors/);
  } finally {
    rmSync(made, { recursive: true });
  }
});
