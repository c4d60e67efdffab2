import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { childSource } from "../control/child-subject.ts";
import { dataFolder, loadVectors } from "../data/load-data.ts";
import type { CasePlayed } from "../report/run-event.ts";
import { runSuite } from "../run/run.ts";
import { codecPlayings } from "./codec-playings.ts";
import { codecProbes } from "./codec-probes.ts";

const folder = fileURLToPath(new URL("../../subjects/python/", import.meta.url));
const vectors = loadVectors(join(dataFolder(), "values"));

/** Runs Python in the subject's folder; fails with what it said, or that there is none. */
function python(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const ran = spawnSync("python3", args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (ran.error !== undefined) {
    throw new Error("python3 is missing; the second implementation needs Python 3.11 or newer", {
      cause: ran.error,
    });
  }
  if (ran.status !== 0) throw new Error(`python3 ${args.join(" ")}:\n${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

test("the codec in Python passes every case of the suite", async () => {
  python(["--version"]);
  const others: string[] = [];
  const onCase = ({ info, result }: CasePlayed): void => {
    if (result.verdict !== "pass") others.push(`${info.name} ${info.about}: ${result.verdict}`);
  };
  const ended = await runSuite({
    source: childSource(["python3", "-m", "twobyte_subject"], { cwd: folder }),
    playings: codecPlayings(vectors),
    probes: codecProbes(vectors),
    seed: 1,
    set: { formatVersion: "1.0", spec: "1", areas: [], levels: [], excluded: [] },
    suite: "0",
    onEvent: (event) => {
      if (event.event === "case") onCase(event);
    },
  });
  expect(others).toEqual([]);
  expect(ended.counts.pass).toBeGreaterThan(3_000);
});

test("the implementation in Python passes its own tests", () => {
  const made = mkdtempSync(join(tmpdir(), "twobyte-vectors-"));
  try {
    const write = (path: string, content: unknown): void => {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), JSON.stringify(content));
    };
    write("values/ir.json", vectors.ir);
    for (const file of vectors.files) write(`values/vectors/${file.message}.json`, file);
    const said = python(["start.py", "-m", "unittest"], { TWOBYTE_VECTORS: made });
    expect(said).toMatch(/\d+ checks of vectors/);
  } finally {
    rmSync(made, { recursive: true });
  }
});
