import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { slowFirst } from "./slow-first.js";

test("slow files come first, and the others stay in their order", () => {
  const files = ["b.test.ts", "packages/cli/src/commands/check.test.ts", "a.test.ts"];
  const sorted = slowFirst(files.map((moduleId) => ({ moduleId: `/root/${moduleId}` })));
  expect(sorted.map(({ moduleId }) => moduleId)).toEqual([
    "/root/packages/cli/src/commands/check.test.ts",
    "/root/b.test.ts",
    "/root/a.test.ts",
  ]);
});

test("every file that is named as slow is there", () => {
  const source = readFileSync(new URL("./slow-first.js", import.meta.url), "utf8");
  const names = [...source.matchAll(/"(?<name>[^"]+\.test\.ts)"/g)].map((one) => one[1] ?? "");
  expect(names.length).toBeGreaterThan(5);
  const missing = names.filter((name) => !existsSync(new URL(`../../${name}`, import.meta.url)));
  expect(missing).toEqual([]);
});
