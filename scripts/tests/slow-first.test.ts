import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { slowFirst } from "./slow-first.js";

test("slow files come first, those with a process of their own next, in their order", () => {
  const given = [
    ["b.test.ts", "shared"],
    ["d.test.ts", "alone"],
    ["packages/cli/src/commands/check.test.ts", "shared"],
    ["a.test.ts", "shared"],
    ["c.test.ts", "alone"],
  ] as const;
  const files = given.map(([path, name]) => ({ moduleId: `/root/${path}`, project: { name } }));
  expect(slowFirst(files).map(({ moduleId }) => moduleId)).toEqual([
    "/root/packages/cli/src/commands/check.test.ts",
    "/root/d.test.ts",
    "/root/c.test.ts",
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
