import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { breakingRules } from "../../../codegen/compiler/src/breaking/rules.ts";

const rules = Object.entries(breakingRules);

/** Rules by the titles of the tests in a file. */
function provenIn(file: string): string[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return [...text.matchAll(/"breaking\/([a-z-]+): /g)].map(([, rule = ""]) => rule);
}

test("every rule has a test that runs old and new peers", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter((one) => /\.test\.ts$/.test(one));
  const proven = [...new Set(files.flatMap(provenIn))];
  expect(proven.sort()).toEqual(rules.map(([rule]) => rule).sort());
});

test("peers talk across every change that is safe", () => {
  const safe = rules.filter(([, { verdict }]) => verdict === "safe").map(([rule]) => rule);
  expect([...new Set(provenIn("safe.test.ts"))].sort()).toEqual(safe.sort());
});
