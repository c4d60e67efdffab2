import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../lib/root.js";
import { formOf, guide, Reader, shortened, shownIn, showRuns } from "./shown-runs.js";

const text = readFileSync(join(root, guide), "utf8");
const runs = shownIn(text).filter(({ command }) => command.startsWith("conformance run"));

test("a run that fails is shown up to the first failure, and what came of all", () => {
  const run =
    "FAIL A\n  again with: a\n\nFAIL B\n  again with: b\n\n0 pass, 2 fail\nlevel core: no\n";
  const shown = "FAIL A\n  again with: a\n…\n0 pass, 2 fail\nlevel core: no\n";
  expect(shortened(run)).toBe(shown);
  expect(shortened("PASS ALONE A\n\n5 pass\n")).toBe("5 pass\n");
});

test("the guide's figures of a run agree with each other", () => {
  const badges = [...text.matchAll(/"message":"(?:core · \d+\/|no level · \d+\/)(\d+)/g)];
  const levels = runs.map(({ said }) =>
    Number(/^level core: .*? (?:of )?(\d+) of/m.exec(said)?.[1]),
  );
  expect(runs).toHaveLength(2);
  expect(levels[0]).toBe(Number(badges[0]?.[1]));
  expect(Number.isNaN(levels[1])).toBe(false);
});

test("what the guide shows has the form that the suite prints today", async () => {
  const reader = new Reader(root);
  onTestFinished(() => reader.close());
  const checked = shownIn(text).find(({ command }) => command.includes("check-subject"));
  expect(await reader.run(checked?.command ?? "")).toBe(checked?.said);
  const said = await reader.run(
    'conformance run --command "node toy.mjs" --only FRM-0001 --seed 1',
  );
  const [failure = ""] = shortened(said).split("\n…\n").map(formOf);
  const [shown = ""] = (runs[1]?.said ?? "").split("\n…\n").map(formOf);
  expect(shown).toBe(failure);
});

test("commands of others than the guide's two servers are left alone", async () => {
  const other =
    '$ twobyte conformance run --vectors packages/chat --command "node a.mjs"\n1 pass\n';
  const reader = { run: () => Promise.reject(new Error("nothing is played")) };
  expect(await showRuns(other, reader as unknown as Reader)).toBe(other);
});
